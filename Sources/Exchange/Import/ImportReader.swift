package import Casework

/// Reads the files of an import one after the other and hands out the rows that can be stored; what
/// is wrong with the others goes into the report.
package final class ImportReader {
  package private(set) var report = ImportReport()
  /// The same as the report says, for who asks after every row.
  package var isClean: Bool { report.isClean }
  private var rest: ArraySlice<ImportSource>
  private var table: TableReader?
  private var references: ReferenceCheck
  private var persons: PersonCheck?
  private var words = WordCheck()
  private var rowsOfFile = 0
  private let store: ImportStore
  /// Whether rows are judged here, and not known from an earlier reading.
  package let isChecked: Bool

  package init(_ sources: [ImportSource], store: ImportStore) {
    rest = sources[...]
    self.store = store
    references = ReferenceCheck(files: Set(sources.map(\.kind)), store: store)
    isChecked = true
  }

  /// Reads once more what was checked before, leaving out what was found wrong then.
  package init(again sources: [ImportSource], after report: ImportReport) {
    rest = sources[...]
    store = .empty
    references = ReferenceCheck(files: [], store: .empty)
    isChecked = false
    self.report = report
  }

  /// The next row that can be stored; nil at the end.
  package func next() -> Record? {
    while true {
      if table == nil {
        guard let source = rest.popFirst() else { return nil }
        open(source)
        continue
      }
      switch table?.next() {
      case .record(let record, let line):
        if isChecked {
          rowsOfFile += 1
          if !judge(record, line) { continue }
        } else if report.rejectedLines[record.kind]?.contains(Int32(clamping: line)) == true {
          continue
        }
        return record
      case .unreadable(let problems):
        if isChecked {
          rowsOfFile += 1
          leaveOut(problems)
        }
      case .end, nil: close()
      }
    }
  }

  /// Reads to the end for the report alone.
  package func drain() {
    while next() != nil {}
  }

  private func open(_ source: ImportSource) {
    guard let opened = source.open() else {
      if isChecked { report.unreadableFiles.append(source.file) }
      return
    }
    if opened.isWideEncoding {
      report.add([
        ImportProblem(file: source.file, line: 1, column: "", found: "", what: .wideEncoding)
      ])
      return
    }
    let reader = TableReader(
      file: source.file, kind: source.kind, separator: opened.separator, mapping: source.mapping,
      isDoubtful: opened.isDoubtful, nextChunk: opened.next)
    if isChecked {
      if !reader.unknownColumns.isEmpty {
        report.unknownColumns.append((source.file, reader.unknownColumns))
      }
      report.add(reader.headerProblems)
      references.begin(source.kind)
      words.begin(source.kind)
      rowsOfFile = 0
      if source.kind == .client { startPersons() }
    }
    if reader.headerProblems.isEmpty { table = reader }
  }

  private func startPersons() {
    var check = PersonCheck()
    store.forEachClient { _ = check.note($0) }
    persons = check
  }

  /// Whether the row can be stored as far as other rows are concerned.
  private func judge(_ record: Record, _ line: Int) -> Bool {
    let key = table?.lastKey ?? 0
    let dangling = references.check(record, line: line, own: key)
    guard dangling.isEmpty else {
      table?.forget(key)
      references.leaveOut(record.kind, key, line: line)
      leaveOut(dangling.map { problem($0, line) })
      return false
    }
    if record.kind == .client, let match = persons?.note(record), let table,
      case .text(let id) = record.cells[0]
    {
      let column = match.by == .customerNumber ? "customer_number" : "birth_date"
      report.add(
        ImportHint(
          file: table.file, line: line, column: column,
          what: .samePerson(id: id, other: match.other, by: match.by)))
    }
    words.look(at: record, line: line)
    return true
  }

  private func problem(_ dangling: ReferenceCheck.Dangling, _ line: Int) -> ImportProblem {
    ImportProblem(
      file: table?.file ?? "", line: line, column: table?.header(of: dangling.position) ?? "",
      found: TableReader.harmless(dangling.id), what: dangling.what)
  }

  private func leaveOut(_ problems: [ImportProblem]) {
    guard let kind = table?.kind, let line = problems.first?.line else { return }
    if let key = table?.unreadableKey { references.leaveOut(kind, key, line: line) }
    report.rejectedLines[kind, default: []].insert(Int32(clamping: line))
    report.rejected[kind, default: 0] += 1
    report.add(problems)
  }

  private func close() {
    guard let table else { return }
    if isChecked {
      // Rows that refer to others of their file are judged last; told is everything by its line.
      for (line, dangling) in references.end(table.kind, keys: table.keys) {
        leaveOut([problem(dangling, line)])
      }
      report.sortProblems(of: table.file)
      report.rows[table.kind, default: 0] += rowsOfFile
      for hint in words.finish(file: table.file) { report.add(hint) }
      persons = nil
    }
    self.table = nil
  }
}
