import Foundation
import NachhaltApp
import Testing

/// The conversation in plain lines, answered by somebody who types these lines.
@Suite struct LineModeTests {
  private func talk(_ kit: CommandKit, _ lines: String..., language: String = "de") -> String {
    var environment = kit.environment(["--einfach"], ["NACHHALT_LANG": language, "TERM": "dumb"])
    let typed = Typed(lines)
    environment.readLine = { typed.next() }
    let answer = Program.answer(environment)
    return String(decoding: answer.output + answer.messages, as: UTF8.self)
  }

  /// One thread types and listens.
  private final class Typed: @unchecked Sendable {
    private var lines: ArraySlice<String>
    init(_ lines: [String]) { self.lines = lines[...] }
    func next() -> String? { lines.popFirst() }
  }

  @Test func `the list is numbered and a matter is opened, recorded and taken back`() throws {
    let kit = try CommandKit().withCaseload()
    let said = talk(
      kit, "1", "a", "tel", "j", "arbeitsz", "Schicht klappt nicht", "", "j", "z", "u", "j", "q")
    #expect(said.contains("1  "))
    #expect(said.contains("Samstag, 21. November 2026"))
    #expect(said.contains("Gespeichert."))
    #expect(said.contains("Zurückgenommen."))
    #expect(!said.contains("\u{1b}"))
  }

  @Test func `what was said is in the store`() throws {
    let kit = try CommandKit().withCaseload()
    let before = try kit.json("show", "F1").description.components(separatedBy: "Vorarbeiter").count
    _ = talk(kit, "F1", "a", "1", "", "", "Vorarbeiter fragt nach", "-", "", "z", "q")
    let after = try kit.json("show", "F1").description.components(separatedBy: "Vorarbeiter").count
    #expect(after == before + 1)
  }

  @Test func `breaking off saves nothing, hanging up ends it`() throws {
    let kit = try CommandKit().withCaseload()
    let before = kit.run("show", "F1").output
    #expect(talk(kit, "1", "a", "abbrechen", "z", "q").contains("nichts gespeichert"))
    _ = talk(kit, "1", "a", "1")
    _ = talk(kit)
    #expect(kit.run("show", "F1").output == before)
  }

  @Test func `what is not understood is asked again`() throws {
    let kit = try CommandKit().withCaseload()
    let said = talk(
      kit, "99", "xyzzy", "1", "a", "9", "1", "vielleicht", "j", "quatsch", "?", "", "", "nie", "-",
      "n", "z", "q")
    for part in [
      "Nummer 99", "Nichts gefunden", "nicht zur Wahl", "ja oder nein", "‹quatsch› ist kein Thema",
      "kein Tag", "Nichts gespeichert",
    ] {
      #expect(said.contains(part), "\(part)")
    }
  }

  @Test func `English is complete`() throws {
    let kit = try CommandKit().withCaseload()
    let said = talk(kit, "h", "1", "w", "f", "n", "-", "y", "z", "q", language: "en")
    #expect(said.contains("Saturday, 21 November 2026") && said.contains("Saved."))
    #expect(!said.contains("Gespeichert"))
  }
}
