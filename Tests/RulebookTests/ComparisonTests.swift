import Casework
import CivilTime
import Rulebook
import Testing

@Suite struct ComparisonTests {
  /// The delivered model with one text replaced.
  private func book(_ old: String, _ new: String) throws -> (RuleBook?, [RuleProblem]) {
    let text = String(decoding: try Delivered.bytes(), as: UTF8.self)
    try #require(text.contains(old))
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    let changed = parts.joined(separator: new)
    let loaded = RuleBook.load(Array(changed.utf8), file: "own.dmn")
    return (loaded.book, loaded.problems)
  }

  @Test func `an own model with another number changes results, plan and comparison`() throws {
    let (book, problems) = try book("duration(\"P28D\")", "duration(\"P21D\")")
    let own = try #require(book)
    #expect(problems.isEmpty)
    let today = Reference.day("2026-10-23")
    let file = reference().file
    #expect(RuleEngine(own, on: today).configuration.parameters.contactPlan[0].dueDays == 21)
    #expect(RuleEngine(own, on: today).evaluate(file).results.contains { $0.rule == "NB-02" })
    let comparison = RuleComparison(old: try Delivered.book(), new: own, on: today)
    let difference = try #require(comparison.difference(file))
    #expect(difference.appeared.map(\.rule) == ["EV-01", "NB-02"])
    #expect(difference.vanished.map(\.rule) == ["NB-01"])
    #expect(comparison.difference(reference { $0.file.aftercare = nil }.file) == nil)
  }

  @Test func `a summary counts each rule once as appearing, vanishing or changing`() throws {
    let (book, _) = try book("duration(\"P28D\")", "duration(\"P21D\")")
    let own = try #require(book)
    let today = Reference.day("2026-10-25")
    let comparison = RuleComparison(old: try Delivered.book(), new: own, on: today)
    var summary = ComparisonSummary()
    summary.add(comparison.difference(reference().file))
    summary.add(comparison.difference(reference { $0.file.aftercare = nil }.file))
    #expect(summary.cases == 2 && summary.touchedCases == 1)
    #expect(summary.counts.map(\.rule) == ["EV-01", "NB-01", "NB-02"])
    #expect(summary.counts.map(\.appears) == [1, 0, 1])
    #expect(summary.counts.map(\.vanishes) == [0, 1, 0])
    #expect(summary.lines.count == 3)
  }

  @Test func `the numbers come with their sources and the day from which they hold`() throws {
    let numbers = try #require(try Delivered.book().numbers.first)
    #expect(numbers.validFrom == "date(\"2000-01-01\")")
    let window = try #require(numbers.values.first { $0.name == "Erstgespräch schließt" })
    #expect(window.value == "duration(\"P28D\")" && window.basis.contains("28 Tage"))
    #expect(numbers.values.allSatisfy { $0.name == "gültig ab" || !$0.basis.isEmpty })
  }

  @Test func `numbers have dates of validity`() throws {
    let row = "gültig ab: date(\"2000-01-01\")"
    let (book, _) = try book(row, row.replacing("2000-01-01", with: "2026-11-01"))
    let own = try #require(book)
    let file = reference().file
    let before = RuleEngine(own, on: Reference.day("2026-10-31")).evaluate(file)
    #expect(before.horizon == Reference.day("2026-11-01"))
  }

  @Test func `a model with a mistake is refused with its place`() throws {
    let (book, problems) = try book("&gt; M1.fällig", "&gt; M1.fällig +")
    #expect(book == nil)
    #expect(problems.contains { $0.isFatal })
  }

  @Test func `a model that asks for something unknown is refused`() throws {
    let (book, problems) = try book("name=\"Leistungsbezug\"", "name=\"Leistungsbezüge\"")
    #expect(book == nil)
    #expect(!problems.isEmpty)
  }
}
