import Casework
import CivilTime
import Testing

@Suite struct LimitTests {
  /// Start, conservative limit, same-day limit, nine months conservative (domain.md 3.1.4).
  static let vectors = [
    ("2026-10-01", "2027-03-31", "2027-04-01", "2027-06-30"),
    ("2026-09-01", "2027-02-28", "2027-03-01", "2027-05-31"),
    ("2026-08-31", "2027-02-28", "2027-02-28", "2027-05-30"),
    ("2026-08-28", "2027-02-27", "2027-02-28", "2027-05-27"),
    ("2026-08-29", "2027-02-28", "2027-02-28", "2027-05-28"),
    ("2025-12-31", "2026-06-30", "2026-06-30", "2026-09-30"),
    ("2023-12-31", "2024-06-30", "2024-06-30", "2024-09-30"),
    ("2024-02-29", "2024-08-28", "2024-08-29", "2024-11-28"),
    ("2026-01-31", "2026-07-30", "2026-07-31", "2026-10-30"),
    ("2026-03-31", "2026-09-30", "2026-09-30", "2026-12-30"),
  ]

  @Test(arguments: vectors)
  func `limits follow the table`(_ vector: (String, String, String, String)) {
    let start = day(vector.0)
    #expect(start.limit(months: 6, .lastDayBefore).iso == vector.1)
    #expect(start.limit(months: 6, .sameDay).iso == vector.2)
    #expect(start.limit(months: 9, .lastDayBefore).iso == vector.3)
  }

  @Test func `windows of the reference case`() {
    let steps = Plan.windows(from: day("2026-10-01"), Parameters())
    #expect(steps.map(\.opens.iso) == ["2026-10-15", "2026-11-17", "2027-02-15"])
    #expect(steps.map(\.due.iso) == ["2026-10-29", "2026-12-01", "2027-03-01"])
    #expect(steps.map(\.overdueFrom.iso) == ["2026-10-30", "2026-12-16", "2027-03-16"])
  }

  @Test func `month ends are clamped from the anchor and never chained`() {
    let steps = Plan.windows(from: day("2025-12-31"), Parameters())
    #expect(steps[1].due.iso == "2026-02-28")
    #expect(steps[1].overdueFrom.iso == "2026-03-15")
    #expect(steps[2].due.iso == "2026-05-31")
  }
}
