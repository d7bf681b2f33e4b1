import Exchange
import NachhaltApp
import Testing

@Suite struct AnswerSchemaTests {
  @Test(arguments: [
    ["today", "--all"], ["findings"], ["findings", "--supervision"], ["plan", "F1"],
    ["show", "F2"],
    ["report", "R-A", "--from", "2026-01-01", "--to", "2026-12-31"],
    ["report", "R-B", "--from", "2026-01-01", "--to", "2026-12-31"],
    ["log", "F1", "--topics", "arbeitszeit"], ["verify"], ["explain", "F1", "NB-02"],
    ["load"], ["load", "--days", "--weeks", "2"], ["spread"],
  ])
  func `real answers are as their schemas say`(words: [String]) throws {
    let kit = try CommandKit().withCaseload()
    let said = kit.run(words + ["--json"])
    // A command that this version does not have yet has no answer to check.
    if said.status == .usage, words[0] == "explain" { return }
    #expect(said.status == .done, "\(said.messages)")
    let value = try JSONReader.read(said.bytes)
    var values = [value]
    if case .array(let several) = value { values = several }
    #expect(!values.isEmpty)
    for value in values { #expect(try SchemaCheck().faults(of: value) == []) }
  }

  @Test func `import and export answer as their schemas say`() throws {
    let kit = try CommandKit().withCaseload()
    try kit.write("case;x\nF1;\n;\n", to: "cases.csv")
    for words in [
      ["import", kit.path("in")], ["import", kit.path("cases.csv")], ["export", kit.path("out")],
    ] {
      let value = try JSONReader.read(kit.run(words + ["--json"]).bytes)
      #expect(try SchemaCheck().faults(of: value) == [])
    }
  }

  @Test func `one object a line`() throws {
    let kit = try CommandKit().withCaseload()
    let lines = kit.run("findings", "--jsonl").output.split(separator: "\n")
    #expect(lines.count > 1)
    for line in lines {
      #expect(try SchemaCheck().faults(of: JSONReader.read(Array(line.utf8))) == [])
    }
  }

  @Test func `a schema that is not kept is noticed`() throws {
    let check = SchemaCheck()
    let plan: JSONValue = [
      "schema": "nachhalt/plan/1", "case": 7, "milestones": .array([["step": "M1"]]), "more": .null,
    ]
    let faults = try check.faults(of: plan)
    #expect(faults.contains { $0.contains("plan.case") })
    #expect(faults.contains { $0.contains("limit is missing") })
    #expect(faults.contains { $0.contains("more is unknown") })
    #expect(faults.contains { $0.contains("milestones[0]: opens is missing") })
  }
}
