import Testing

@testable import NachhaltApp

@Suite struct TextTableTests {
  @Test func `columns are as wide as their contents and the last ends where it ends`() {
    var table = TextTable(columns: 3)
    table.add(["a", "Müller", "x"])
    table.add(["■ lang", "", ""])
    #expect(text(table.bytes()) == "a       Müller  x\n■ lang\n")
  }

  @Test func `a long list keeps the columns it has and forgets its lines`() {
    var table = TextTable(columns: 2)
    table.add(["abc", "1"])
    #expect(text(table.takeLines()) == "abc  1\n")
    #expect(table.count == 0)
    table.add(["a", "2"])
    #expect(text(table.takeLines()) == "a    2\n")
  }

  @Test func `stored text does not act`() {
    var table = TextTable(columns: 2)
    table.add(["\u{1b}[2J", "\u{202E}x"])
    #expect(text(table.bytes()) == "␛[2J  x\n")
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
