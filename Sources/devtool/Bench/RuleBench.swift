import CResources
import Casework
import CivilTime
import Glibc
import Rulebook

/// What judging an invented caseload by the delivered rule book costs: all cases from scratch, the
/// reading of facts by itself, and one case again.
enum RuleBench {
  static func run(_ words: [String]) -> Int32 {
    let count = words.first.flatMap { Int($0) } ?? 10_000
    guard let today = Day(iso: "2026-11-20"), let book = book() else {
      print("the delivered rule book cannot be read")
      return 66
    }
    let files = caseFiles(count, today)
    let engine = RuleEngine(book, on: today)
    var results = 0
    var queue = 0
    let all = fastest(of: 7) {
      results = 0
      queue = 0
      for index in files.indices {
        let outcome = engine.evaluate(files[index], withFacts: false)
        results += outcome.results.count
        queue += outcome.queue.count
      }
    }
    let withFacts = fastest(of: 3) {
      for index in files.indices { _ = engine.evaluate(files[index], withFacts: true) }
    }
    let reading = fastest(of: 5) { for index in files.indices { engine.readOnly(files[index]) } }
    let running = fastest(of: 5) { for index in files.indices { engine.runOnly(files[index]) } }
    func perCase(_ nanoseconds: Int) -> String { "\(nanoseconds / files.count) ns" }
    print("cases \(files.count), results \(results), queue entries \(queue)")
    print("all rules, queue, horizon  \(perCase(all)) a case")
    print("  with printed facts       \(perCase(withFacts))")
    print("  facts and plan only      \(perCase(reading))")
    print("  and inputs, tables       \(perCase(running))")
    print("notes of swallowed mistakes \(engine.noteCount(files))")
    return 0
  }

  /// All rules, the queue and the horizon of cases that lie in memory: microseconds a case.
  static func judging(_ count: Int) -> Double? {
    guard let today = Day(iso: Bench.today), let book = book() else { return nil }
    let files = caseFiles(count, today)
    let engine = RuleEngine(book, on: today)
    let best = fastest(of: 5) {
      for file in files { _ = engine.evaluate(file, withFacts: false) }
    }
    return Double(best) / 1_000 / Double(max(1, files.count))
  }

  private static func book() -> RuleBook? {
    for index in 0..<nh_resource_count() {
      guard let resource = nh_resource_at(index)?.pointee,
        String(cString: resource.name) == "rules/nachbetreuung.dmn"
      else { continue }
      let bytes = Array(UnsafeBufferPointer(start: resource.bytes, count: resource.length))
      return RuleBook.load(bytes, file: "nachbetreuung.dmn").book
    }
    return nil
  }

  private static func caseFiles(_ count: Int, _ today: Day) -> [CaseFile] {
    let caseload = InventedCaseload(cases: count, today: today)
    var files: [CaseID: CaseFile] = [:]
    for record in caseload.records[.caseRecord] ?? [] {
      guard let row = try? CaseRecord(record) else { continue }
      files[row.id] = CaseFile(record: row)
    }
    for (kind, records) in caseload.records where kind != .caseRecord {
      for record in records {
        guard let id = record.caseID else { continue }
        try? files[id]?.add(record)
      }
    }
    return files.values.sorted { $0.record.id < $1.record.id }
  }

  private static func fastest(of rounds: Int, _ work: () -> Void) -> Int {
    (0..<rounds).map { _ in
      let start = now()
      work()
      return now() - start
    }.min() ?? 0
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
