import Screen
import Testing

@Suite struct ChoosingTests {
  static let channels = [
    Choice(1, "Telefon", letter: "t"), Choice(2, "persönlich", letter: "p"),
    Choice(3, "Brief", letter: "b"),
  ]
  static let topics = [
    Choice("a", "Arbeitszeit"), Choice("f", "Fahrtweg"), Choice("k", "Kita"),
    Choice("u", "Überstunden"), Choice("z", "Zeitkonto"),
  ]

  @Test func `a letter chooses, arrows walk around`() {
    var field = ChoiceField(Self.channels)
    #expect(field.reduce(.character("P")) == .changed && field.selected == 2)
    #expect(field.reduce(.right) == .changed && field.selected == 3)
    #expect(field.reduce(.right) == .changed && field.selected == 1)
    #expect(field.reduce(.left) == .changed && field.selected == 3)
    #expect(field.reduce(.character("x")) == .ignored && field.selected == 3)
    #expect(field.reduce(.delete) == .ignored)
  }

  @Test func `an optional choice can be taken back`() {
    var field = ChoiceField(Self.channels, selected: 1, isOptional: true)
    #expect(field.reduce(.character("t")) == .changed && field.selected == nil)
    _ = field.reduce(.character("b"))
    #expect(field.reduce(.delete) == .changed && field.selected == nil)
  }

  @Test func `the chosen one is seen without colour and nothing jumps`() {
    var frame = Frame(size: Size(rows: 2, columns: 30))
    let field = ChoiceField(Self.channels, selected: 2)
    field.draw(into: &frame, rect: frame.bounds, focused: true)
    #expect(frame.dump() == "(t) Telefon  [p persönlich]\n(b) Brief\n")
    #expect(frame.cursor == Point(row: 0, column: 13))
    #expect(field.rows(columns: 30) == 2 && field.rows(columns: 60) == 1)
  }

  @Test func `topics are found by their first letters, umlauts or not`() {
    var field = TokenField(Self.topics)
    for character in "ueb" { _ = field.reduce(.character(character)) }
    #expect(field.proposals.labels == ["Überstunden"])
    #expect(field.reduce(.character(",")) == .changed)
    #expect(field.chosen == ["u"] && field.input.isEmpty)
    for character in "zeit" { _ = field.reduce(.character(character)) }
    #expect(field.matches.map(\.label) == ["Zeitkonto", "Arbeitszeit"])
    _ = field.reduce(.down)
    _ = field.reduce(.down)
    #expect(field.reduce(.tab) == .finished)
    #expect(field.chosen == ["u", "a"])
    #expect(field.reduce(.tab) == .ignored)
    #expect(field.reduce(.backspace) == .changed && field.chosen == ["u"])
  }

  @Test func `a word nobody knows is not lost silently`() {
    var field = TokenField(Self.topics)
    for character in "xyz" { _ = field.reduce(.character(character)) }
    #expect(field.reduce(.tab) == .moved)
    #expect(field.input.text == "xyz")
    #expect(field.reduce(.escape) == .moved && field.input.isEmpty)
    #expect(field.reduce(.escape) == .ignored)
  }

  @Test func `tokens and typing share one line`() {
    var field = TokenField(Self.topics, chosen: ["a", "f"])
    _ = field.reduce(.character("k"))
    for columns in [40, 20, 10] {
      var frame = Frame(size: Size(rows: 1, columns: columns))
      field.draw(into: &frame, rect: frame.bounds, focused: true)
      #expect(frame[0, frame.cursor.column - 1].text == "k")
      if columns == 40 { #expect(frame.rowText(0) == "[Arbeitszeit, Fahrtweg, k______________]") }
      if columns == 20 { #expect(frame.rowText(0) == "[zeit, Fahrtweg, k_]") }
    }
  }

  @Test func `proposals complete a text`() {
    var field = CompletionField("Lo")
    field.proposals.show(["Logistik Weser GmbH", "Lohnbüro Nord"])
    #expect(field.reduce(.enter) == .ignored)
    _ = field.reduce(.down)
    _ = field.reduce(.down)
    #expect(field.reduce(.enter) == .finished && field.text == "Lohnbüro Nord")
    #expect(field.reduce(.down) == .ignored)
  }

  @Test func `proposals show which one is meant`() {
    var proposals = Proposals(["eins", "zwei", "drei"])
    for _ in 0..<3 { proposals.move(1) }
    var frame = Frame(size: Size(rows: 2, columns: 8))
    proposals.draw(into: &frame, rect: frame.bounds)
    #expect(frame.dump() == "  zwei\n> drei\n")
    proposals.move(1)
    #expect(proposals.highlighted == nil)
  }

  @Test func `a date field echoes beside what is typed`() {
    var field = DateField("+1")
    #expect(field.reduce(.character("4")) == .changed)
    field.echo = "= Do, 03.12.2026"
    var frame = Frame(size: Size(rows: 1, columns: 40))
    field.draw(into: &frame, rect: frame.bounds, focused: true)
    #expect(frame.rowText(0) == "[+14_________] = Do, 03.12.2026")
    #expect(frame.cursor == Point(row: 0, column: 4))
  }
}
