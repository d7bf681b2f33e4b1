import CaseStore
import Casework
import Exchange
import NachhaltApp
import Testing

/// Files read by another process come to the same end as files read here, whatever becomes of the other.
@Suite struct RowsBesideTests {
  @Test func `a report without a problem survives the way`() throws {
    var report = ImportReport()
    report.rows = [.worker: 3, .contact: 0]
    report.unknownColumns = [("cases.csv", ["Farbe", ""])]
    report.add(
      ImportHint(file: "a.csv", line: 7, column: "topics", what: .unknownWord("neu|x", rows: 2)))
    report.add(
      ImportHint(
        file: "b.csv", line: 8, column: "",
        what: .samePerson(id: "", other: "C;1", by: .nameAndBirthDate)))
    report.add(
      ImportHint(
        file: "b.csv", line: 9, column: "n",
        what: .samePerson(id: "1", other: "2", by: .customerNumber)))
    let back = try #require(ImportReport(tidings: report.tidings))
    #expect(back.rows == report.rows && back.hints == report.hints)
    #expect(back.hintCount == 3 && back.isClean)
    #expect(back.unknownColumns.map(\.columns) == [["Farbe", ""]])
    #expect(ImportReport(tidings: Array(report.tidings.dropLast())) == nil)
    #expect(ImportReport(tidings: [["rows", "unsinn", "1"], ["hints", "0"]]) == nil)
  }

  @Test func `a helper serves its own program only`() throws {
    let kit = try CommandKit().withCaseload()
    for words in [["judge-beside"], ["read-beside", kit.path("in")]] {
      let said = kit.run(words)
      #expect(said.status == .usage && said.output.isEmpty)
    }
    #expect(!kit.run("--help").output.contains("beside"))
    #expect(kit.run("judge-besid").messages.contains("beside") == false)
  }

  @Test func `rows survive the way, and damage is noticed`() {
    var block = RowBlock()
    let rows = [
      Record(kind: .status, cells: [.text("F1"), .number(-1), .number(20_000), .empty]),
      Record(
        kind: .support,
        cells: [.text("ü\0=;"), .text("F1"), .number(3), .number(0), .empty, .empty]),
    ]
    for row in rows { block.add(row) }
    var reader = RowBlock.Reader(block.bytes)
    #expect(reader.next() == rows[0] && reader.next() == rows[1] && reader.next() == nil)
    #expect(!reader.isDamaged)
    var cut = RowBlock.Reader(Array(block.bytes.dropLast(3)))
    #expect(cut.next() == rows[0] && cut.next() == nil && cut.isDamaged)
    var nonsense = RowBlock.Reader([200, 1, 2])
    #expect(nonsense.next() == nil && nonsense.isDamaged)
  }
}
