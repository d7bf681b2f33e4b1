import CaseStore
import Casework
import Exchange
import Texts

/// One import from reading to the journal entry.
struct ImportRun {
  enum Mode: Equatable {
    /// Everything or nothing.
    case strict
    /// The good rows; bad ones and those that depend on them stay out.
    case skippingBadRows
    /// Nothing is stored; what would become of the good rows is found out.
    case rehearsal
  }

  struct Result {
    var report: ImportReport
    /// nil where nothing was, or would be, stored.
    var summary: ImportSummary?
    var isAbandoned = false
  }

  let office: Office
  let files: ImportFiles
  /// Asked every few thousand rows; false abandons everything.
  var proceed: (Int) -> Bool = { _ in true }
  /// Words that have this program read along, in a process of its own.
  var besideWords: [String]?

  /// Below this the second process costs more than it saves.
  private static let fewestBytes = 1 << 20

  func perform(_ mode: Mode) throws(CommandFailure) -> Result {
    // Whether an id is taken is asked of all rows, also of those not shown to this user.
    let sight = office.store.sight
    office.store.sight = .everything
    defer { office.store.sight = sight }
    var result: Result
    switch mode {
    case .strict:
      // Reading and storing go hand in hand: the first fault ends storing, and the rest is only read.
      if let rows = beside(), let done = try store(rows) { return done }
      let reader = ImportReader(files.sources, store: ImportRun.knowledge(of: office.store))
      result = try store(reader, isRehearsal: false)
    case .skippingBadRows, .rehearsal:
      let survey = ImportReader(files.sources, store: ImportRun.knowledge(of: office.store))
      var count = 0
      while survey.next() != nil {
        count += 1
        if count % 4_096 == 0, !proceed(count) {
          return Result(report: survey.report, isAbandoned: true)
        }
      }
      if files.hasFailed { throw unreadable(survey.report) }
      let reader = ImportReader(again: files.sources, after: survey.report)
      result = try store(reader, isRehearsal: mode == .rehearsal)
    }
    if files.hasFailed { throw unreadable(result.report) }
    return result
  }

  private func unreadable(_ report: ImportReport) -> CommandFailure {
    let names = report.unreadableFiles.isEmpty ? files.sources.map(\.file) : report.unreadableFiles
    let list = names.joined(separator: ", ")
    return CommandFailure(
      .inputOutput,
      Phrase(
        "Es wurde nichts gespeichert, denn nicht alles ließ sich lesen: \(list)",
        "Nothing was stored, because not everything could be read: \(list)"))
  }

  private func store(
    _ reader: ImportReader, isRehearsal: Bool
  ) throws(CommandFailure) -> Result {
    let isStrict = reader.isChecked
    var isAbandoned = false
    do throws(StoreFailure) {
      let summary = try office.store.importBatch(
        by: office.userName, at: SystemClock.seconds(),
        complete: Set(files.sources.map(\.kind)), rehearsal: isRehearsal,
        proceed: { count in
          if files.hasFailed || isStrict && !reader.isClean { return false }
          if proceed(count) { return true }
          isAbandoned = true
          return false
        }
      ) {
        let record = reader.next()
        guard isStrict, !reader.isClean else { return record }
        // From here on nothing is stored; reading on tells what else is wrong.
        reader.drain()
        return nil
      }
      return Result(report: reader.report, summary: summary, isAbandoned: isAbandoned)
    } catch {
      throw CommandFailure(error)
    }
  }

  private func beside() -> RowsBeside? {
    guard let besideWords, files.byteCount >= ImportRun.fewestBytes,
      let process = office.helper(besideWords)
    else { return nil }
    return RowsBeside(process.block)
  }

  /// Stores what the other process reads; nil where it did not come to a good end, so that all must be
  /// read here to say why.
  func store(_ rows: RowsBeside) throws(CommandFailure) -> Result? {
    var isAbandoned = false
    var isOver = false
    do throws(StoreFailure) {
      let summary = try office.store.importBlocks(
        by: office.userName, at: SystemClock.seconds(),
        complete: Set(files.sources.map(\.kind)),
        proceed: { count in
          files.note(bytesRead: rows.bytesRead)
          isAbandoned = !proceed(count)
          return !isAbandoned && (!isOver || rows.report != nil)
        }
      ) {
        let block = rows.next()
        isOver = block == nil
        return block
      }
      if isAbandoned { return Result(report: ImportReport(), isAbandoned: true) }
      return rows.report.map { Result(report: $0, summary: summary) }
    } catch {
      throw CommandFailure(error)
    }
  }

  // MARK: What the store knows

  static func knowledge(of store: Store) -> ImportStore {
    let ids = StoredIDs(store)
    return ImportStore(
      keeps: { ((try? store.count(of: $0)) ?? 0) > 0 },
      contains: { ids.contains($0, $1) },
      forEachClient: { body in
        try? store.forEachRecord(of: .client) { record in
          body(record)
          return true
        }
      })
  }
}

/// The ids the store has: asked one by one at first, taken all at once when many are wanted.
private final class StoredIDs {
  private let store: Store
  private var tables: [EntityKind: KeyTable] = [:]
  private var questions: [EntityKind: Int] = [:]

  init(_ store: Store) {
    self.store = store
  }

  func contains(_ kind: EntityKind, _ id: String) -> Bool {
    if let table = tables[kind] { return table.contains(KeyHash.of(id)) }
    questions[kind, default: 0] += 1
    if questions[kind, default: 0] > 500 {
      var table = KeyTable()
      try? store.forEachRecord(of: kind) { record in
        if case .text(let id) = record.cells[0] { _ = table.insert(KeyHash.of(id), line: 0) }
        return true
      }
      tables[kind] = table
      return table.contains(KeyHash.of(id))
    }
    return (try? store.record(kind, key: [.text(id)])) != nil
  }
}
