import Foundation
import NachhaltApp
import Testing

/// An office's own model: a broken one never keeps anybody from work.
@Suite struct OwnRulesTests {
  private static let own = ".local/share/nachhalt/rules/nachbetreuung.dmn"

  /// The delivered model with the window of the first talk closing elsewhere.
  private func changed() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let model = try String(
      contentsOf: root.appendingPathComponent("Resources/rules/nachbetreuung.dmn"),
      encoding: .utf8)
    // Day 20 instead of day 28.
    return model.replacingOccurrences(of: "duration(\"P28D\")", with: "duration(\"P20D\")")
  }

  private func findsLate(_ kit: CommandKit) -> Bool {
    let said = kit.run("findings", "--rule", "NB-02", variables: ["NACHHALT_TODAY": "2026-11-12"])
    #expect(said.status == .done)
    return said.output.contains("NB-02")
  }

  @Test func `without an earlier one the delivered model stands in`() throws {
    let kit = try CommandKit().withCaseload()
    try kit.write("<definitions", to: OwnRulesTests.own)
    let said = kit.run("today", "--all")
    #expect(said.status == .done)
    #expect(said.output.contains("Erstgespräch"))
    #expect(said.messages.contains("nachbetreuung.dmn:1:"))
    #expect(said.messages.contains("mitgelieferte Regelwerk"))
    #expect(!findsLate(kit))
  }

  @Test func `the last one that could be used stays in force`() throws {
    let kit = try CommandKit().withCaseload()
    #expect(!findsLate(kit))
    let good = try changed()
    try kit.write(good, to: OwnRulesTests.own)
    #expect(findsLate(kit))
    let broken = good.replacingOccurrences(of: "<text>M1.öffnet</text>", with: "<text>M1.</text>")
    try kit.write(broken, to: OwnRulesTests.own)
    let said = kit.run("findings")
    #expect(said.status == .done)
    #expect(said.messages.contains("letzte brauchbare Stand"))
    #expect(findsLate(kit))
  }

  @Test func `its numbers hold wherever a window is shown`() throws {
    let kit = try CommandKit().withCaseload()
    let before = kit.run("plan", "F1").output + kit.run("sheet", "F1").output
    try kit.write(try changed(), to: OwnRulesTests.own)
    let after = kit.run("plan", "F1").output + kit.run("sheet", "F1").output
    let (late, early) = ("17.11.2026", "09.11.2026")
    #expect(before.components(separatedBy: late).count == 3, "\(before)")
    #expect(after.components(separatedBy: early).count == 3 && !after.contains(late), "\(after)")
  }

  @Test func `checking it or asking for it by name says so with the status of the contract`() throws
  {
    let kit = try CommandKit().withCaseload()
    try kit.write("<definitions", to: OwnRulesTests.own)
    let checked = kit.run("rules", "check")
    #expect(checked.status == .badConfiguration)
    #expect(checked.output.contains("kein gültiges XML: hier bricht etwas mittendrin ab."))
    let asked = kit.run("today", "--all", "--rules", kit.path(OwnRulesTests.own))
    #expect(asked.status == .badConfiguration)
    #expect(asked.output.isEmpty)
  }
}
