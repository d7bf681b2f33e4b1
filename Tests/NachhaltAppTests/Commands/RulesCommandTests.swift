import Foundation
import NachhaltApp
import Testing

/// Looking at rules from the shell: what holds and why, and what another model would change.
@Suite struct RulesCommandTests {
  private func model(_ kit: CommandKit, _ old: String, _ new: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appendingPathComponent("Resources/rules/nachbetreuung.dmn"),
      encoding: .utf8)
    try kit.write(text.replacingOccurrences(of: old, with: new), to: "own.dmn")
    return kit.path("own.dmn")
  }

  @Test func `a trial says what holds and what keeps the others from it`() throws {
    let kit = try CommandKit().withCaseload()
    let said = kit.run("rules", "try", "F1")
    #expect(said.status == .done)
    #expect(said.output.contains("Trifft nicht zu, weil"))
    #expect(said.output.contains("NB-07 Folgegespräch nach fünf Monaten"))
    #expect(!said.output.contains("!= null"))
  }

  @Test func `a comparison names rule and case before anything is activated`() throws {
    let kit = try CommandKit().withCaseload()
    let path = try model(kit, "duration(\"P28D\")", "duration(\"P60D\")")
    let said = kit.run("rules", "diff", path)
    #expect(said.status == .done)
    #expect(said.output.contains("NB-02"))
    #expect(said.output.contains("F1"))
    #expect(said.output.contains("fielen weg"))
    let same = kit.run("rules", "diff", path, path)
    #expect(same.output.contains("dasselbe"))
  }

  @Test func `an explanation says when it changes and which command helps`() throws {
    let kit = try CommandKit().withCaseload()
    let said = kit.run("explain", "F1", "NB-02")
    #expect(said.output.contains("nachhalt log F1"))
    #expect(said.output.contains("Ohne Zutun"))
  }
}
