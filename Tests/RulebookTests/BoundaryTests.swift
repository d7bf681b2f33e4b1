import Casework
import CivilTime
import Rulebook
import Testing

/// Both sides of the boundary of every rule (test matrix of the rule catalogue).
@Suite struct BoundaryTests {
  static let pairs =
    BoundaryPair.offers + BoundaryPair.consultations + BoundaryPair.employer + BoundaryPair.limits
    + BoundaryPair.agreements + BoundaryPair.dataQuality

  @Test(arguments: pairs)
  func `the rule fires on one side and not on the other`(_ pair: BoundaryPair) throws {
    func holds(_ side: (Reference, String)) throws -> Bool {
      pair.holds(try side.0.results(pair.rule, on: side.1))
    }
    #expect(try holds(pair.fires))
    #expect(try !holds(pair.silent))
  }

  @Test func `every rule of the book has its pair`() throws {
    let covered = Set(BoundaryTests.pairs.map(\.rule))
    let known = Set(try Delivered.book().rules.filter { $0.audience == .casework }.map(\.rule))
    #expect(known == covered)
  }

  @Test func `impending termination is overdue on the eighth day and due on the seventh`() throws {
    for rule in ["AG-01", "AG-02"] {
      let late = reference { $0.risk("impendingTermination", "2026-11-12") }
      let soon = reference { $0.risk("impendingTermination", "2026-11-13") }
      #expect(try late.results(rule, on: "2026-11-20").map(\.due) == [Reference.day("2026-11-19")])
      #expect(try soon.results(rule, on: "2026-11-20").map(\.due) == [Reference.day("2026-11-20")])
    }
  }

  @Test func `the expected end alone sets the day of reaction`() throws {
    let case1 = reference { $0.file.employments[0].expectedEnd = Reference.day("2026-12-15") }
    #expect(
      try case1.results("AG-01", on: "2026-11-20").map(\.due) == [Reference.day("2026-12-07")])
    let both = reference {
      $0.file.employments[0].expectedEnd = Reference.day("2026-12-15")
      $0.file.employments[0].endIdentifiedOn = Reference.day("2026-11-10")
    }
    #expect(
      try both.results("AG-01", on: "2026-11-20").map(\.due) == [Reference.day("2026-11-17")])
  }

  @Test func `since and due of deadlines are the first late and the last timely day`() throws {
    let result = try #require(reference().results("NB-02", on: "2026-11-20").first)
    #expect(result.since == Reference.day("2026-10-30"))
    #expect(result.due == Reference.day("2026-10-29"))
    let late = try #require(
      reference { $0.appointment("2026-11-12", .missed) }.results("DQ-05", on: "2026-11-20").first)
    #expect(late.subject == "T1")
    #expect(late.since == Reference.day("2026-11-20"))
    #expect(late.due == Reference.day("2026-11-19"))
  }
}
