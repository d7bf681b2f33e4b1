import Exchange
import NachhaltApp
import Testing

/// Recommendations of an audit as domain.md 4.4 has them: four, all B, one with a dissent.
@Suite struct RecommendationTests {
  private func kit() throws -> CommandKit {
    let kit = try CommandKit().withCaseload()
    for (number, category, due) in [
      ("1", "B", "2025-12-31"), ("2", "B", "2025-12-31"), ("3", "B", "2025-12-31"),
      ("4", "B", "2025-12-31"), ("5", "C", "2025-12-31"), ("6", "A", "2026-01-01"),
    ] {
      var words = [
        "recommendation", "add", number, "--text", "Betreuung während der Maßnahme", "--category",
        category, "--unit", "KPI12", "--due", due, "--today", "2025-03-01",
      ]
      if number == "2" { words += ["--dissent", "kein Bedarf"] }
      try #require(kit.run(words).status == .done)
    }
    return kit
  }

  private func figures(_ kit: CommandKit, today: String) throws -> [String] {
    let said = kit.run([
      "report", "R-H", "--from", "2025-01-01", "--to", "2025-12-31", "--json", "--today", today,
    ])
    guard case .array(let values) = try JSONReader.read(said.bytes) else { return [] }
    return values.map { value in
      func number(_ key: String) -> String {
        if case .number(let number)? = value[key] { "\(number)" } else { "–" }
      }
      guard case .string(let name)? = value["figure"] else { return "" }
      return "\(name) \(number("numerator"))/\(number("denominator"))"
    }
  }

  @Test func `a recommendation is overdue on the day after its own; C never is`() throws {
    let kit = try kit()
    let last = ["H1 0/5", "H2 4/5", "H3 1/5", "H4 5/5", "H5 0/5", "H6 0/4", "H7 1/5"]
    #expect(try figures(kit, today: "2025-12-31") == last)
    #expect(try figures(kit, today: "2026-01-01")[5] == "H6 4/4")
    #expect(
      kit.run("recommendation", "done", "1", "--note", "Weisung", "--today", "2026-01-02").status
        == .done)
    #expect(try figures(kit, today: "2026-01-02")[3...5] == ["H4 4/5", "H5 1/5", "H6 3/4"])
    // As of the day before it was not done yet.
    #expect(try figures(kit, today: "2026-01-01")[4] == "H5 0/5")
  }

  @Test func `it stands among what is followed up, and is done once`() throws {
    let kit = try kit()
    let list = kit.run("follow-up", "--open", "--today", "2026-02-01").output
    #expect(list.contains("überfällig 31.12.2025") && list.contains("B 1: Betreuung"))
    #expect(list.contains("bis 31.12.2025"), "C is only due: \(list)")
    #expect(kit.run("recommendation", "done", "1", "--today", "2026-02-01").status == .done)
    #expect(kit.run("recommendation", "done", "1").status == .notFound)
    #expect(kit.run("recommendation", "add", "1", "--text", "noch einmal").status == .badData)
    #expect(kit.run("recommendation", "add").status == .usage)
  }

  @Test func `counts of recommendations are no counts of people and leave the office in full`()
    throws
  {
    let said = try kit().run(
      "report", "R-H", "--from", "2025-01-01", "--to", "2025-12-31", "--format", "csv", "--today",
      "2025-06-01")
    #expect(said.output.contains("H7;") && !said.output.contains("<5"))
  }
}
