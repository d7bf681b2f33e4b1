import CaseStore
import Casework
import CivilTime
import Glibc

/// What the store costs without rules, in processor time: import, a pass over all cases, caches, the
/// morning list, one contact. `devtool bench-store N [FOLDER]`
enum StoreBench {
  static func run(_ words: [String]) -> Int32 {
    let count = words.first.flatMap { Int($0) } ?? 10_000
    let path = (words.count > 1 ? words[1] : "/tmp") + "/nachhalt-bench-\(getpid()).db"
    defer { for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) } }
    do {
      try measure(cases: count, path: path)
      return 0
    } catch {
      print("failed: \(error)")
      return 1
    }
  }

  private static func measure(cases count: Int, path: String) throws {
    let rows = RepeatedCaseload(cases: count)
    var total = 0
    let reading = time { while rows.next() != nil { total += 1 } }
    print("\(count) cases, \(total) rows; making them up took \(milliseconds(reading))")

    let store = try Store.open(at: path, .create)
    rows.rewind()
    let importing = try time {
      _ = try store.importBatch(by: "bench", at: 1, next: rows.next)
    }
    report("import", importing - reading, per: total, "row")
    rows.rewind()
    let again = try time { _ = try store.importBatch(by: "bench", at: 1, next: rows.next) }
    report("import again", again - reading, per: total, "row")
    report("tidy", try time { try store.tidy() }, per: total, "row")

    var visited = 0
    for columns in [CaseColumns.rules, .everything] {
      let pass = try time {
        try store.forEachCaseFile(.all, columns) { _ in
          visited += 1
          return true
        }
      }
      report("pass over all cases, \(columns)", pass, per: count, "case")
    }
    let today = Day(number: 20_458)
    let refresh = try time {
      while try store.refreshOutcomes(on: today, limit: 5_000, evaluate: evaluate) > 0 {}
    }
    report(
      "outcomes of all cases, \(try store.queue(of: nil, limit: 1).total) lines", refresh,
      per: count, "case")
    report(
      "search index", try time { while try store.indexSearch(limit: 2_000) > 0 {} }, per: count,
      "case")
    try store.tidy()
    try measureQueries(store, today: today)
    try measureSaving(store)
    for _ in 0..<21 {
      _ = try store.undo(
        store.undoable(by: "saver")?.sequence ?? 0, by: "saver", at: 3, evaluate: nil)
    }
    let undoing = try time { _ = try store.undo(1, by: "bench", at: 2, evaluate: nil) }
    report("undo of the import", undoing, per: total, "row")
    let verification = try time { _ = try store.verify(.full) }
    print("verify \(milliseconds(verification))")
  }

  private static func measureQueries(_ store: Store, today: Day) throws {
    let worker = WorkerID("W001")
    try repeated("first page of the queue") { _ = try store.queue(of: nil, limit: 40) }
    try repeated("first 500 lines of the queue") { _ = try store.queue(of: nil, limit: 500) }
    try repeated("the queue of one worker") { _ = try store.queue(of: worker, limit: 500) }
    try repeated("a page in the middle") {
      _ = try store.queue(of: nil, offset: store.queue(of: nil, limit: 1).total / 2, limit: 40)
    }
    try repeated("counts") { _ = try store.queueCounts(of: nil) }
    try repeated("case list by name") { _ = try store.caseLines(limit: 40) }
    var query = CaseListQuery()
    query.order = .lastContact
    try repeated("case list by last contact") { _ = try store.caseLines(query, limit: 40) }
    try repeated("one case") { _ = try store.caseFile(CaseID("F00007")) }
    try repeated("rule counts") { _ = try store.ruleCounts() }
    try repeated("stale cases") { _ = try store.staleCount(on: today) }
    for words in ["muller", "betreuung", "schicht müller", "mu"] {
      try repeated("search \(words)") { _ = try store.search(words, limit: 20) }
    }
  }

  private static func measureSaving(_ store: Store) throws {
    var number = 0
    try repeated("save a contact") {
      number += 1
      var contact = Contact(
        id: Identifier("neu\(number)"), caseID: CaseID("F00007"), date: Day(number: 20_458),
        channel: .phone)
      contact.note = "Spätschicht kollidiert mit Kita, Vorarbeiter lehnt Tausch ab"
      contact.topics = ["arbeitszeit", "betreuung"]
      try store.apply(
        .contactLogged, [Change(adding: Record(contact))], on: contact.caseID, by: "saver", at: 2,
        evaluate: evaluate)
    }
  }

  /// Two results and one line a case, cheap to compute: the store is measured, not the rules.
  private static func evaluate(_ file: CaseFile) -> CaseOutcome {
    let day = Day(number: 20_458)
    let results = ["NB-02", "AG-05"].map { rule in
      RuleResult(
        rule: rule, subject: nil, severity: .medium, kind: .overdue, since: day, due: day,
        text: "Erstgespräch überfällig, keine Beratung seit der Arbeitsaufnahme",
        textEnglish: "First talk overdue, no consultation since the job began")
    }
    var entry = QueueEntry(
      caseID: file.record.id, matter: .milestone, state: .overdue, severity: .high,
      band: file.contacts.count, reason: "Erstgespräch überfällig seit 3 Tagen",
      reasonEnglish: "First talk overdue for 3 days")
    entry.sortDay = file.employments.first?.start
    return CaseOutcome(
      caseID: file.record.id, evaluatedOn: day, horizon: day + 7, results: results,
      queue: [entry])
  }
}

/// Prints the median of a few repetitions.
private func repeated(_ name: String, _ body: () throws -> Void) throws {
  var times: [UInt64] = []
  for _ in 0..<21 { times.append(try time(body)) }
  times.sort()
  let tenths = times[times.count / 2] / 100
  print("\(name): \(tenths / 10).\(tenths % 10) µs")
}

private func report(_ name: String, _ nanoseconds: UInt64, per count: Int, _ unit: String) {
  let hundredths = nanoseconds / 10 / UInt64(max(1, count))
  let rest = hundredths % 100
  print(
    "\(name): \(milliseconds(nanoseconds)), "
      + "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) µs per \(unit)")
}

private func milliseconds(_ nanoseconds: UInt64) -> String { "\(nanoseconds / 1_000_000) ms" }

private func time(_ body: () throws -> Void) rethrows -> UInt64 {
  let start = now()
  try body()
  return now() - start
}

/// The processor's time, not the clock's: other programs on the machine do not count.
private func now() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// A few thousand invented cases told again and again under other ids, so that a hundred thousand
/// need no memory.
private final class RepeatedCaseload {
  private static let size = 2_000

  private let base: InventedCaseload
  private let copies: Int
  private var kind = 0
  private var copy = 0
  private var position = 0
  private var current: [Record] = []
  private var idPositions: [Int] = []

  init(cases count: Int) {
    base = InventedCaseload(cases: min(count, Self.size), today: Day(number: 20_458))
    copies = max(1, count / Self.size)
    rewind()
  }

  func rewind() {
    (kind, copy, position) = (-1, 0, 0)
    current = []
    nextKind()
  }

  private func nextKind() {
    kind += 1
    (copy, position) = (0, 0)
    guard kind < EntityKind.allCases.count else { return }
    current = base.records[EntityKind.allCases[kind]] ?? []
    idPositions = EntityKind.allCases[kind].fields.indices.filter { index in
      switch EntityKind.allCases[kind].fields[index].kind {
      case .id, .reference: true
      default: false
      }
    }
  }

  func next() -> Record? {
    while kind < EntityKind.allCases.count {
      if position < current.count {
        defer { position += 1 }
        return renamed(current[position])
      }
      position = 0
      copy += 1
      if copy == copies || current.isEmpty { nextKind() }
    }
    return nil
  }

  private func renamed(_ record: Record) -> Record {
    guard copy > 0 else { return record }
    var record = record
    for index in idPositions {
      if case .text(let id) = record.cells[index] { record.cells[index] = .text("\(id)-\(copy)") }
    }
    return record
  }
}
