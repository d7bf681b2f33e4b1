import Casework
import CivilTime
import Rulebook
import Testing

/// The model and the rules written a second time give the same on random cases.
@Suite struct OracleComparisonTests {
  @Test func `model and oracle agree on random cases`() throws {
    let today = try #require(Day(iso: "2026-11-20"))
    let engine = try Delivered.engine("2026-11-20")
    var differences: [String: (Int, String)] = [:]
    var cases = RandomCases(seed: 7, today: today)
    for number in 0..<1_200 {
      let file = cases.next(number)
      let expected = Oracle.results(file, on: today)
      let outcome = engine.evaluate(file, withFacts: false)
      let found = Set(
        outcome.results.map {
          Oracle.Result(rule: $0.rule, subject: $0.subject, severity: $0.severity, kind: $0.kind)
        })
      #expect(found.count == outcome.results.count)
      for result in expected.subtracting(found) {
        differences[
          "missing \(result.rule) \(result.severity) \(result.kind)", default: (0, "\(number)")
        ].0 += 1
      }
      for result in found.subtracting(expected) {
        differences[
          "surplus \(result.rule) \(result.severity) \(result.kind)", default: (0, "\(number)")
        ].0 += 1
      }
    }
    for (what, count) in differences.sorted(by: { $0.key < $1.key }) {
      Issue.record("\(what): \(count.0), first in case \(count.1)")
    }
  }
}
