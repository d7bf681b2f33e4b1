import Casework
import CivilTime
import Testing

/// What a caseload holds outside aftercare, with both sides of each boundary.
@Suite struct CounterTests {
  private func counters(_ file: CaseFile, on today: String) -> CaseloadCounters {
    var counters = CaseloadCounters()
    let outcome = CaseOutcome(
      caseID: file.record.id, evaluatedOn: day(today), horizon: nil, results: [], queue: [])
    counters.add(file, outcome, on: day(today))
    return counters
  }

  private func development(from: String, lastTalk: String?) -> CaseFile {
    let id = CaseID("C")
    var file = CaseFile(record: CaseRecord(id: id))
    file.record.benefitFrom = day("2024-01-01")
    file.strategies = [
      StrategyPeriod(caseID: id, vocabulary: .local, code: "development", from: day(from))
    ]
    if let lastTalk { file.call(lastTalk) }
    return file
  }

  @Test func `clients in development are silent from day 43, after two months, after six`() {
    let file = development(from: "2026-01-01", lastTalk: "2026-05-19")
    #expect(counters(file, on: "2026-06-30").silentSixWeeks == 0)
    #expect(counters(file, on: "2026-07-01").silentSixWeeks == 1)
    #expect(counters(file, on: "2026-07-19").silentTwoMonths == 0)
    #expect(counters(file, on: "2026-07-20").silentTwoMonths == 1)
    #expect(counters(file, on: "2026-11-19").silentSixMonths == 0)
    #expect(counters(file, on: "2026-11-20").silentSixMonths == 1)
    #expect(
      counters(development(from: "2026-08-21", lastTalk: nil), on: "2026-11-20").silentSixMonths
        == 0)
    #expect(
      counters(development(from: "2026-08-20", lastTalk: nil), on: "2026-11-20").silentSixMonths
        == 1)
    var left = file
    left.record.benefitTo = day("2026-11-19")
    #expect(counters(left, on: "2026-11-20").silentSixMonths == 0)
  }

  @Test func `a measure wants its talk from four weeks before to four weeks after`() {
    let id = CaseID("C")
    var file = CaseFile(record: CaseRecord(id: id))
    var measure = Measure(
      id: Identifier("M"), caseID: id, kind: .employerMeasure, start: day("2026-09-01"))
    measure.end = day("2026-10-23")
    file.measures = [measure]
    #expect(counters(file, on: "2026-09-24").measuresDue == 0)
    #expect(counters(file, on: "2026-09-25").measuresDue == 1)
    #expect(counters(file, on: "2026-11-20").measuresDue == 1)
    #expect(counters(file, on: "2026-11-21").measuresDue == 0)
    file.call("2026-10-20")
    #expect(counters(file, on: "2026-11-01").measuresDue == 1)
    file.contacts[0].purpose = .measureResult
    #expect(counters(file, on: "2026-11-01").measuresDue == 0)
  }
}
