import Casework
import Exchange
import Testing

@Suite struct ImportReaderTests {
  private func source(_ kind: EntityKind, _ text: String) -> ImportSource {
    ImportSource(kind: kind, file: kind.name + ".csv") {
      var bytes: [UInt8]? = Array(text.utf8)
      return ImportSource.Opened(separator: 59) {
        defer { bytes = nil }
        return bytes
      }
    }
  }

  private func read(
    _ sources: [ImportSource], _ store: ImportStore = .empty
  ) -> (keys: [String], report: ImportReport) {
    let reader = ImportReader(sources, store: store)
    var keys: [String] = []
    while let record = reader.next() {
      if case .text(let id) = record.cells[0] { keys.append(id) }
    }
    return (keys, reader.report)
  }

  @Test func `a reference within a file may come before what it names`() {
    let jobs =
      "employment;case;start;previous\nB1;F1;1.1.26;B2\nB2;F1;1.1.25;\nB3;F1;1.1.25;B9\n"
      + "B4;F1;1.1.25;B3\n"
    let (_, report) = read([source(.caseRecord, "case\nF1\n"), source(.employment, jobs)])
    #expect(report.problems.map(\.line) == [4, 5])
    #expect(report.problems.map(\.column) == ["previous", "previous"])
    #expect(
      report.problems.map(\.what) == [
        .unknownReference(.employment), .leftOutReference(.employment, line: 4),
      ])
    #expect(report.rejectedLines[.employment] == [4, 5])
  }

  @Test func `a rejected row takes along what refers to it, however far`() {
    let (_, report) = read([
      source(.caseRecord, "case;closed_on\nF1;x\n"),
      source(.risk, "risk;case;category;identified_on\nR1;F1;debt;1.1.26\n"),
      source(.activity, "activity;case;risks\nA1;;R1\nA2;F1;R1|R2\n"),
    ])
    #expect(report.rejected == [.caseRecord: 1, .risk: 1, .activity: 2])
  }

  @Test func `people need only be known where people are kept`() {
    let cases = "case;client;worker\nF1;C1;W1\n"
    #expect(read([source(.caseRecord, cases)]).report.isClean)
    let some = ImportStore(
      keeps: { $0 == .client }, contains: { _, id in id == "C1" }, forEachClient: { _ in })
    #expect(read([source(.caseRecord, cases)], some).report.isClean)
    let others = ImportStore(
      keeps: { $0 == .worker }, contains: { _, _ in false }, forEachClient: { _ in })
    #expect(read([source(.caseRecord, cases)], others).report.problems.map(\.column) == ["worker"])
    let clients = source(.client, "client\nC2\n")
    #expect(
      read([clients, source(.caseRecord, cases)]).report.problems.map(\.column) == ["client"])
  }

  @Test func `words outside the lists are told once, with the number of rows`() {
    let contacts =
      "contact;case;date;channel;topics\nK1;F1;1.1.26;phone;arbeitszeit|neu\nK2;F1;1.1.26;phone;neu\n"
    let (_, report) = read([source(.caseRecord, "case\nF1\n"), source(.contact, contacts)])
    #expect(report.isClean)
    #expect(report.hints.map(\.what) == [.unknownWord("neu", rows: 2)])
  }

  @Test func `the second reading leaves out exactly what the first found wrong`() {
    let sources = [source(.caseRecord, "case;closed_on\nF1;\nF2;x\nF3;\nF3;\n")]
    let (keys, report) = read(sources)
    let again = ImportReader(again: sources, after: report)
    var second: [String] = []
    while let record = again.next() {
      if case .text(let id) = record.cells[0] { second.append(id) }
    }
    #expect(keys == ["F1", "F3"] && second == keys)
  }

  @Test func `fields too many are refused, unless they are empty`() {
    let (keys, report) = read([source(.caseRecord, "case;team\nF1;a;;\nF2;b;x\nF3\n")])
    #expect(keys == ["F1"])
    #expect(
      report.problems.map(\.what) == [.tooManyFields(expected: 2), .tooFewFields(expected: 2)])
  }
}

@Suite struct KeyTableTests {
  @Test func `keys are found again with their first line, through growth and removal`() {
    var table = KeyTable()
    for line in 0..<5_000 { #expect(table.insert(KeyHash.of("F\(line)"), line: line) == nil) }
    #expect(table.insert(KeyHash.of("F17"), line: 9_999) == 17)
    table.remove(KeyHash.of("F17"))
    #expect(!table.contains(KeyHash.of("F17")) && table.contains(KeyHash.of("F18")))
    #expect(table.insert(KeyHash.of("F17"), line: 6_000) == nil)
    #expect(table.line(KeyHash.of("F17")) == 6_000)
    #expect(!table.contains(KeyHash.of("")))
  }

  @Test func `keys asked for in their order, backwards and after one was forgotten are found`() {
    var table = KeyTable()
    let keys = (0..<100).map { KeyHash.of("F\($0)") }
    for (line, key) in keys.enumerated() { _ = table.insert(key, line: line) }
    let asked = keys + keys.reversed() + keys.filter { $0 % 3 == 0 } + [KeyHash.of("G")]
    #expect(asked.filter { !table.meets($0) } == [KeyHash.of("G")])
    table.remove(keys[50])
    #expect(keys[49...51].filter { table.meets($0) } == [keys[49], keys[51]])
  }

  @Test func `texts that differ in length or order have other hashes`() {
    let texts = ["", "a", "ab", "ba", "abcdefgh", "abcdefghi", "\0", "\0\0", "abcdefg\0"]
    #expect(Set(texts.map(KeyHash.of)).count == texts.count)
  }
}
