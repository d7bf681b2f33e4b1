import Screen
import Testing

@Suite struct ChooserTests {
  private let options: [Chooser<Int>.Option] = [
    .init(1, "Kundennummer", remark: "customer_number"), .init(2, "Nachname"),
    .init(3, "Vorname"), .init(4, "Öffnung"),
  ]

  private func answer(_ keys: [Key], selected: Int? = nil) -> Chooser<Int>.Answer {
    var chooser = Chooser(options, selected: selected)
    var answer = Chooser<Int>.Answer.open
    for key in keys { answer = chooser.reduce(key) }
    return answer
  }

  @Test func `letters find, Enter takes`() {
    #expect(answer([.character("v"), .character("o"), .enter]) == .chosen(3))
    #expect(answer([.character("o"), .character("e"), .enter]) == .chosen(4))
    #expect(answer([.character("c"), .character("u"), .character("s"), .enter]) == .chosen(1))
  }

  @Test func `arrows choose without letters, beginning at what is chosen`() {
    #expect(answer([.down, .enter]) == .chosen(2))
    #expect(answer([.enter], selected: 3) == .chosen(3))
    #expect(answer([.up, .tab], selected: 3) == .chosen(2))
  }

  @Test func `nothing found is nothing taken, Esc leaves`() {
    #expect(answer([.character("q"), .character("x"), .enter]) == .open)
    #expect(answer([.character("q"), .escape]) == .cancelled)
  }

  @Test func `taking letters back brings the list back`() {
    #expect(answer([.character("q"), .backspace, .enter]) == .chosen(1))
  }
}
