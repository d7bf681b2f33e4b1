import Casework
import CivilTime
import Exchange
import Testing

@Suite struct TableReaderTests {
  private func table(_ text: String, _ kind: EntityKind, separator: Character = ";") -> TableReader
  {
    var bytes: [UInt8]? = Array(text.utf8)
    return TableReader(file: "f.csv", kind: kind, separator: separator.asciiValue ?? 59) {
      defer { bytes = nil }
      return bytes
    }
  }

  private func first(_ text: String, _ kind: EntityKind) -> TableReader.Step {
    var reader = table(text, kind)
    return reader.next()
  }

  @Test(arguments: [
    ("a|b", "a|b"), ("|a", "a"), ("a|", "a"), ("a||b", "a|b"), (" a | b\t", "a|b"), ("|", ""),
    ("a", "a"), ("|  |", ""), ("", ""),
  ])
  func `lists have no empty elements and no blanks around them`(text: String, expected: String) {
    let step = first("risks;activity;case\n\(text);A1;F1\n", .activity)
    guard case .record(let record, _) = step else {
      Issue.record("unreadable")
      return
    }
    let position = EntityKind.activity.fields.firstIndex { $0.name == "risks" }
    #expect(position.map { record.cells[$0] } == Cell(expected))
  }

  @Test(arguments: [
    ("2026-10-01", 2026, 10, 1), ("01.10.2026", 2026, 10, 1), ("1.10.26", 2026, 10, 1),
    ("1.10.49", 2049, 10, 1), ("1.10.50", 1950, 10, 1), (" 29.02.2024 ", 2024, 2, 29),
  ])
  func `dates are read in the contract's three forms`(
    text: String, year: Int, month: Int, day: Int
  ) throws {
    let step = first("case;closed_on\nA;\(text)\n", .caseRecord)
    guard case .record(let record, _) = step else {
      Issue.record("\(step)")
      return
    }
    let file = try CaseRecord(record)
    #expect(file.closedOn == Day(year: year, month: month, day: day))
  }

  @Test(arguments: ["31.11.2026", "2026-02-30", "1.1.226", "gestern", "2026-1-1", "1.13.26"])
  func `what is no date is told with line, column and what was found`(text: String) {
    let problem = ImportProblem(
      file: "f.csv", line: 2, column: "closed_on", found: text, what: .unreadableDate)
    #expect(first("case;closed_on\nA;\(text)\n", .caseRecord) == .unreadable([problem]))
  }

  @Test func `German headers, any order, unknown columns left alone`() throws {
    var reader = table(
      "Grund;Erreicht;Fall;Kanal;Datum;Kontakt\nx;nein;F1;phone;1.2.26;K1\n", .contact)
    #expect(reader.unknownColumns == ["Grund"])
    #expect(reader.headerProblems == [])
    guard case .record(let record, line: 2) = reader.next() else {
      Issue.record("no record")
      return
    }
    let contact = try Contact(record)
    #expect(contact.id.text == "K1" && contact.reached == false && contact.channel == .phone)
  }

  @Test func `an unknown code names those that are known`() {
    guard
      case .unreadable(let problems) = first(
        "consent;case;scope;given_on\nE;F;all;1.1.26\n", .consent)
    else {
      Issue.record("accepted")
      return
    }
    #expect(problems.map(\.what) == [.unknownCode(ConsentScope.codes)])
  }

  @Test func `a missing required value and a missing required column`() {
    let step = first("consent;case;scope;given_on\nE;F;aftercare;\n", .consent)
    #expect(
      step
        == .unreadable([
          ImportProblem(file: "f.csv", line: 2, column: "given_on", found: "", what: .missing)
        ]))
    #expect(table("consent;case;scope\n", .consent).headerProblems.map(\.what) == [.missingColumn])
  }

  @Test func `a second row with the same id is refused and names the first`() {
    var reader = table("case;team\nA;1\nB;1\nA;2\n", .caseRecord)
    _ = reader.next()
    _ = reader.next()
    guard case .unreadable(let problems) = reader.next() else {
      Issue.record("accepted")
      return
    }
    #expect(problems.map(\.what) == [.duplicateKey(firstLine: 2)])
  }

  @Test(arguments: ["=1+1", "+49", "-5", "@x", "\tx", "'s", "''", "ganz normal", "a;\"b\"\r\nc"])
  func `texts come back as they were written`(text: String) throws {
    var record = CaseRecord(id: CaseID("A"))
    record.team = text
    var bytes = CSVWriter(kind: .caseRecord).header()
    CSVWriter(kind: .caseRecord).write(record.cells, into: &bytes)
    var once: [UInt8]? = bytes
    var reader = TableReader(file: "f", kind: .caseRecord, separator: UInt8(ascii: ";")) {
      defer { once = nil }
      return once
    }
    guard case .record(let read, _) = reader.next() else {
      Issue.record("unreadable")
      return
    }
    #expect(try CaseRecord(read) == record)
    if let first = text.first, "=+-@\t'".contains(first) {
      #expect(String(decoding: bytes, as: UTF8.self).contains(";'\(text);"))
    }
  }
}
