import CaseStore
import Casework
import CivilTime
import Foundation
import NachhaltApp
import Testing

/// What the commands show to whom.
@Suite struct AccessTests {
  private func office() throws -> Counter {
    let counter = try Counter(cases: 4)
    let store = try Store.open(at: counter.path)
    var client = Client(id: ClientID("K-0"))
    client.lastName = "Geheim"
    client.protected = true
    let before = try store.caseFile(CaseID("F-0")).record
    var after = before
    after.clientID = client.id
    try store.apply(
      .caseEdited,
      [Change(adding: Record(client)), Change(replacing: Record(before), with: Record(after))],
      on: CaseID("F-0"), by: "x", at: 2, evaluate: nil)
    return counter
  }

  @Test func `no command shows a protected case to somebody without the right`() throws {
    let counter = try office()
    let folder = counter.folder.appendingPathComponent("aus").path
    let commands: [[String]] = [
      ["today", "--all"], ["findings"], ["findings", "--supervision"], ["show", "F-0"],
      ["plan", "F-0"], ["explain", "F-0", "NB-01"], ["why-not", "F-0"], ["sheet", "F-0"],
      ["handover", "F-0"], ["report", "R-A", "--from", "2026-10-01", "--to", "2026-12-31"],
      ["load", "--all"], ["calendar", "--all"], ["history"], ["export", folder],
      ["sample", "new", "S", "--population", "all", "--size", "4", "--seed", "1", "--with-cases"],
    ]
    for words in commands {
      // Typed as part of the question the number comes back in the refusal; the name never does.
      let said = counter.run(words, as: "zwei")
      #expect(!said.contains("Geheim"), "\(words)")
      if !words.contains("F-0") { #expect(!said.contains("F-0"), "\(words): \(said)") }
    }
    #expect(counter.run("show", "F-0", as: "zwei").contains("gibt es in diesem Bestand nicht"))
    let cases = try String(contentsOfFile: folder + "/cases.csv", encoding: .utf8)
    #expect(!cases.contains("F-0") && cases.contains("F-1"))
    #expect(try !String(contentsOfFile: folder + "/clients.csv", encoding: .utf8).contains("K-0"))
    #expect(counter.run("show", "F-0", as: "eins").contains("Geheim"))
    #expect(counter.run("today", as: "eins").contains("F-0"))
  }

  @Test func `a figure counts it, and its list leaves it out`() throws {
    let counter = try office()
    let words = ["report", "R-A", "--from", "2026-10-01", "--to", "2026-12-31", "--json"]
    #expect(counter.run(words, as: "zwei") == counter.run(words, as: "eins"))
    #expect(counter.run(words, as: "zwei").contains("\"denominator\":4"))
  }

  @Test func `another person's case opens with a reason only, and its owner reads it`() throws {
    let counter = try Counter(cases: 2)
    let refused = counter.run("show", "F-1", as: "zwei")
    #expect(refused.contains("Fachkraft W-1") && refused.contains("--reason"))
    #expect(counter.run("show", "F-1", "--reason", "Beschwerde", as: "zwei").contains("F-1"))
    #expect(counter.run("show", "F-1", as: "eins").contains("F-1"))
    let looks = try Store.open(at: counter.path).looks(
      atCasesOf: WorkerID("W-1"), unseenOnly: true)
    #expect(looks.map(\.reason) == ["Beschwerde"])
    #expect(looks.map(\.user) == ["zwei"])
  }

  @Test func `the office names who sees protected cases besides`() {
    let text = "[schutz]\nberechtigt = anna, bert\n"
    #expect(OfficeConfiguration(text: text).seesProtected == ["anna", "bert"])
    #expect(OfficeConfiguration(text: "berechtigt = anna\n").seesProtected.isEmpty)
  }

  @Test func `a lead's look stands in the owner's next morning until it is read`() throws {
    let counter = try Counter(cases: 2)
    let store = try Store.open(at: counter.path, .review)
    let day = Day(iso: "2026-11-20") ?? Day(number: 0)
    try store.recordLook(
      at: CaseID("F-1"), by: "lead", reason: "Fachaufsicht",
      seconds: Int64(day.number) * 86_400 + 36_000)
    let morning = counter.run("notices", as: "eins")
    #expect(morning.contains("Eingesehen"))
    #expect(morning.contains("von lead am Fr 20.11.2026: Fachaufsicht"))
    #expect(counter.run("notices", as: "zwei").contains("Nichts Neues"))
    _ = counter.run("notices", "--seen", as: "eins")
    #expect(counter.run("notices", as: "eins").contains("Nichts Neues"))
    // Read, not gone: the case keeps everybody who ever looked.
    #expect(counter.run("notices", "--case", "F-1", as: "eins").contains("Fachaufsicht"))
  }
}
