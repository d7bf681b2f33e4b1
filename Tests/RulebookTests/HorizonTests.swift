import Casework
import CivilTime
import Rulebook
import Testing

/// Opening the program on a new day re-evaluates only the cases whose horizon has come; that must
/// give what evaluating all of them gives.
@Suite struct HorizonTests {
  @Test(arguments: [UInt64(3), 11])
  func `what is not re-evaluated before its horizon has not changed`(seed: UInt64) throws {
    let book = try Delivered.book()
    let middle = try #require(Day(iso: "2026-11-20"))
    var cases = RandomCases(seed: seed, today: middle)
    let files = (0..<4).map { cases.next($0) }
    var kept: [CaseOutcome?] = files.map { _ in nil }
    var spared = 0
    for day in (0..<400).map({ middle - 120 + $0 }) {
      let engine = RuleEngine(book, on: day)
      for (index, file) in files.enumerated() {
        let fresh = engine.evaluate(file, withFacts: false)
        if let old = kept[index], old.horizon.map({ day < $0 }) ?? true {
          spared += 1
          guard old.results == fresh.results, old.queue == fresh.queue else {
            Issue.record(
              """
              case \(index) changed on \(day) unannounced; evaluated on \(old.evaluatedOn), horizon \
              \(old.horizon.map(\.iso) ?? "never"): \(HorizonTests.difference(old, fresh))
              """)
            kept[index] = fresh
            continue
          }
        } else {
          kept[index] = fresh
        }
      }
    }
    // Without sparing anything the test would prove nothing.
    #expect(spared > files.count * 300)
  }

  private static func difference(_ old: CaseOutcome, _ fresh: CaseOutcome) -> String {
    let gone = old.results.filter { !fresh.results.contains($0) }.map {
      "-\($0.rule) \($0.since?.iso ?? "") \($0.due?.iso ?? "")"
    }
    let come = fresh.results.filter { !old.results.contains($0) }.map {
      "+\($0.rule) \($0.since?.iso ?? "") \($0.due?.iso ?? "")"
    }
    let lines = fresh.queue.filter { !old.queue.contains($0) }.map {
      "queue \($0.rule ?? $0.step?.code ?? "") \($0.state) \($0.band) \($0.reason)"
    }
    return (gone + come + lines).joined(separator: ", ")
  }
}
