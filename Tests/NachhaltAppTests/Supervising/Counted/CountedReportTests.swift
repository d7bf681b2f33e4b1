import CaseStore
import Casework
import CivilTime
import Exchange
import Foundation
import NachhaltApp
import Testing

/// Every figure of every report on caseloads whose counts are known, asked for as an office asks.
@Suite struct CountedReportTests {
  private struct Loaded {
    let kit: CommandKit
    let expected: CountedCaseload
  }

  private static let today = "2025-12-01"

  private func loaded(seed: UInt64) throws -> Loaded {
    var caseload = CountedCaseload(seed: seed)
    caseload.addOffers(70)
    caseload.addAftercares(90)
    caseload.addContinuity(40)
    caseload.addMeasures(40)
    let opinions = caseload.addIntegrations(160)
    let readings = caseload.addDevelopment(220)
    let kit = try CommandKit()
    try caseload.write(to: kit.path("in"))
    let said = kit.run(["import", kit.path("in"), "--today", Self.today])
    try #require(said.status == .done, "\(said.messages)")
    let store = try Store.open(at: kit.path(".local/share/nachhalt/caseload.db"))
    try enter(opinions, into: store)
    for reading in readings {
      try rate(reading.file, [.traceable: reading.traceable], store)
    }
    return Loaded(kit: kit, expected: caseload)
  }

  /// As reviewers enter it: answers, a question, and what its answer comes to.
  private func enter(_ opinions: [CountedCaseload.Opinion], into store: Store) throws {
    let day = civil("2025-08-01")
    for opinion in opinions {
      try rate(
        opinion.file, [.likely: opinion.likely, .againstHandover: opinion.againstHandover], store)
      guard let statement = opinion.statement else { continue }
      let question = try store.ask(
        "Warum?", about: CaseID(opinion.file), by: "qs", on: day, due: day + 14, at: 1)
      guard let category = statement.category else { continue }
      try store.answer(question.id, with: "Darum.", by: "erika", on: day + 7, at: 2)
      #expect(try store.judge(question.id, as: category, by: "qs", at: 3))
    }
  }

  private func rate(
    _ file: String, _ answers: [Checklist.Item: ChecklistAnswer], _ store: Store
  ) throws {
    try store.saveReview(
      Review(caseID: CaseID(file), rating: .undecidable),
      answers: answers.map { ReviewAnswer(item: $0.key.code, proposed: .open, answer: $0.value) },
      by: "qs", at: 1)
  }

  /// Half up as a person rounds, not as the program does.
  private func percent(_ numerator: Int, _ denominator: Int) -> Int? {
    guard denominator > 0 else { return nil }
    let share = Decimal(numerator) * 100 / Decimal(denominator)
    var (exact, rounded) = (share, Decimal())
    NSDecimalRound(&rounded, &exact, 0, .plain)
    return NSDecimalNumber(decimal: rounded).intValue
  }

  private static let periods: [(report: String, from: String, to: String)] = [
    ("R-A", "2025-01-01", "2025-03-31"), ("R-B", "2025-01-01", "2025-03-31"),
    ("R-C", "2025-01-01", "2025-03-31"), ("R-D", "2025-01-01", "2025-03-31"),
    ("R-E", "2025-07-01", "2025-09-30"), ("R-F", "2025-04-01", "2025-06-30"),
    ("R-G", "2025-05-01", "2025-05-31"), ("R-K", "2023-01-01", "2023-03-31"),
  ]

  @Test(arguments: [1, 2, 3]) func `every figure comes out as it was put in`(seed: UInt64) throws {
    let loaded = try loaded(seed: seed)
    var seen: Set<String> = []
    for (report, from, to) in Self.periods {
      let said = loaded.kit.run([
        "report", report, "--from", from, "--to", to, "--json", "--today", Self.today,
      ])
      guard case .array(let figures) = try JSONReader.read(said.bytes) else {
        Issue.record("\(report): \(said.messages)")
        continue
      }
      for figure in figures {
        guard case .string(let id)? = figure["figure"] else { continue }
        func number(_ key: String) -> Int? {
          if case .number(let value)? = figure[key] { Int("\(value)") } else { nil }
        }
        seen.insert(id)
        if let range = loaded.expected.ranges[id] {
          #expect(number("min") == range.lowerBound && number("max") == range.upperBound, "\(id)")
          continue
        }
        guard let (numerator, denominator) = loaded.expected.expected[id] else { continue }
        #expect(number("numerator") == numerator, "\(id)")
        #expect(number("denominator") == denominator, "\(id)")
        #expect(id == "F26" || number("percent") == percent(numerator, denominator), "\(id)")
        if case .string(let base)? = figure["base"] { #expect(!base.isEmpty, "\(id)") }
        if (21...25).contains(Int(id.dropFirst()) ?? 0) {
          #expect(number("denominator_all") == loaded.expected.expected["F27"]?.denominator)
        }
      }
    }
    let wanted = Set(loaded.expected.expected.keys).union(loaded.expected.ranges.keys)
    #expect(seen.isSuperset(of: wanted), "\(wanted.subtracting(seen))")
    // F50 is a base of its own.
    #expect(seen.contains("F50"))
    // In the first of them no base is empty, so that no fault can hide behind one.
    for (id, pair) in loaded.expected.expected where seed == 1 {
      #expect(pair.denominator > 0, "\(id)")
    }
  }
}
