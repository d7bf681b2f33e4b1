import Casework
import Exchange
import Testing

@Suite struct MappingTests {
  @Test func `a mapping written is the mapping read`() throws {
    var section = ImportMapping.Section()
    section.file = "Personen 2026.csv"
    section.repeats = true
    section.columns = [
      "Kd-Nr": "client", "Merker": "-", "Zeit: von": "phone", "a = b": "-", "# Nr": "-",
      "[x]": "-", "\"so\"": "-",
    ]
    section.values = ["work_wish": ["klar": "clear", "k: A.": "notAsked", "= ?": "unclear"]]
    var mapping = ImportMapping()
    mapping.sections = [.client: section, .caseRecord: ImportMapping.Section()]
    #expect(try ImportMapping(mapping.text) == mapping)
  }

  @Test(arguments: [
    ("Contacts", ["x"], EntityKind.contact),
    ("Liste", ["Fall", "Team", "Fachdienst"], .caseRecord),
    ("Leute", ["Kd-Nr", "Nachname", "Vorname", "Arbeitswunsch"], .client),
  ])
  func `what a file holds is guessed`(stem: String, headers: [String], kind: EntityKind) {
    #expect(ImportMapping.kind(ofFile: stem, headers: headers) == kind)
  }

  @Test func `nothing is guessed from nothing`() {
    #expect(ImportMapping.kind(ofFile: "x", headers: ["foo", "bar"]) == nil)
  }

  private func preview(_ text: String) -> TablePreview? {
    var chunks = [Array(text.utf8)]
    return TablePreview(separator: UInt8(ascii: ";")) { chunks.popLast() }
  }

  @Test func `a preview has headers, first rows and the different values`() throws {
    let table = try #require(
      preview("\u{FEFF}Nr;Wunsch\n1;klar\n2;\"offen; bald\"\n\n3;klar\n4;klar\n"))
    #expect(table.columns.map(\.header) == ["Nr", "Wunsch"])
    #expect(table.columns[0].samples == ["1", "2", "3"])
    #expect(table.columns[1].samples == ["klar", "offen; bald", "klar"])
    #expect(table.columns[1].values == ["klar", "offen; bald"])
  }

  @Test func `too many different values are no codes`() throws {
    let rows = (0..<60).map { "\($0);x" }.joined(separator: "\n")
    let table = try #require(preview("Nr;Art\n" + rows))
    #expect(table.columns[0].values.isEmpty)
    #expect(table.columns[1].values == ["x"])
  }

  @Test func `a file without a header has no preview`() {
    #expect(preview("") == nil)
    #expect(preview("\n1;2\n") == nil)
  }
}
