import Exchange
import Foundation
import NachhaltApp
import Testing

@Suite struct ImportCommandTests {
  private func badFolder() throws -> CommandKit {
    let kit = try CommandKit()
    try kit.write("worker;deputy\nW1;W2\nW2;\nW3;W9\n", to: "bad/workers.csv")
    try kit.write(
      "case;worker;closed_on\nF1;W1;\nF2;W1;31.02.2026\nF3;W3;\nF4;;\n", to: "bad/cases.csv")
    try kit.write(
      "contact;case;date;channel\nK1;F1;1.2.26;phone\nK2;F2;1.2.26;phone\nK3;F9;1.2.26;phone\n"
        + "K1;F1;2.2.26;phone\n", to: "bad/contacts.csv")
    return kit
  }

  @Test func `one bad row keeps everything out, and each is told with its place`() throws {
    let kit = try badFolder()
    let said = kit.run("import", kit.path("bad"))
    #expect(said.status == .badData)
    let lines = said.messages.split(separator: "\n").map(String.init)
    #expect(
      lines.contains(
        "cases.csv:3: closed_on: kein Datum, gefunden ‹31.02.2026›, "
          + "erwartet 2026-10-01 oder 01.10.2026"))
    #expect(
      lines.contains { $0.hasPrefix("workers.csv:4: deputy: Verweis ins Leere, gefunden ‹W9›") })
    #expect(
      lines.contains { $0.hasPrefix("contacts.csv:4: case: Verweis ins Leere, gefunden ‹F9›") })
    #expect(lines.contains { $0.hasPrefix("contacts.csv:5: contact: Kennung doppelt") })
    #expect(!kit.hasStore)
    // Where there was a store, it stays and has nothing of it.
    let filled = try badFolder().withCaseload()
    let before = try filled.json("verify")
    #expect(filled.run("import", filled.path("bad")).status == .badData)
    #expect(try filled.json("verify") == before)
  }

  @Test func `what programs read of an import is in the language asked for`() throws {
    let kit = try badFolder()
    let german = kit.run("import", kit.path("bad"), "--json").output
    #expect(german.contains("kein Datum, gefunden ‹31.02.2026›"))
    let english = kit.run("import", kit.path("bad"), "--json", "--lang", "en").output
    #expect(english.contains("31.02.2026") && !english.contains("kein Datum"))
  }

  @Test func `bad rows can be left out, with all that refer to them`() throws {
    let kit = try badFolder()
    let said = kit.run("import", kit.path("bad"), "--skip-bad-rows")
    #expect(said.status == .notInOrder)
    #expect(said.output.hasPrefix("5 neu"), "\(said)")
    let counts = try #require(try kit.json("verify")[0]["counts"])
    #expect(counts["workers"] == .number(2))
    #expect(counts["cases"] == .number(2))
    #expect(counts["contacts"] == .number(1))
    // F3 refers to W3, which refers to nobody there is; K2 refers to the unreadable F2.
    #expect(said.messages.contains("cases.csv:4: worker: Verweis auf eine ausgelassene Zeile"))
    #expect(said.messages.contains("contacts.csv:3: case: Verweis auf eine ausgelassene Zeile"))
  }

  @Test func `a rehearsal says what would happen and leaves no file`() throws {
    let kit = try badFolder()
    let said = kit.run("import", kit.path("bad"), "--dry-run")
    #expect(said.status == .badData)
    #expect(said.output.contains("5 neu"))
    #expect(!kit.hasStore)
  }

  @Test func `people who are probably on record are told and not merged`() throws {
    let kit = try CommandKit().withCaseload()
    try kit.write(
      "client;customer_number;last_name;first_name;birth_date\nX1;4711;;;\n"
        + "X2;;MUELLER;sabine;1.5.1980\nX3;;Müller;Sabine;2.5.1980\n", to: "clients.csv")
    let said = kit.run("import", kit.path("clients.csv"))
    #expect(said.status == .done)
    #expect(said.messages.contains("clients.csv:2: customer_number: Hinweis: ‹X1› und ‹C1›"))
    #expect(said.messages.contains("clients.csv:3: birth_date: Hinweis: ‹X2› und ‹C1›"))
    #expect(!said.messages.contains("X3"))
    #expect(said.output.hasPrefix("3 neu"))
  }

  @Test func `a single file may refer to what the store has`() throws {
    let kit = try CommandKit().withCaseload()
    try kit.write("contact;case;date;channel\nK9;F1;20.11.26;phone\n", to: "contacts.csv")
    #expect(kit.run("import", kit.path("contacts.csv")).output.hasPrefix("1 neu"))
    try kit.write("contact;case;date;channel\nK8;F8;20.11.26;phone\n", to: "contacts.csv")
    let said = kit.run("import", kit.path("contacts.csv"))
    #expect(said.status == .badData)
    #expect(said.messages.hasPrefix("contacts.csv:2: case: Verweis ins Leere, gefunden ‹F8›"))
  }

  @Test func `a file of any name can be told what it is`() throws {
    let kit = try CommandKit()
    try kit.write("case;team\nF1;A\n", to: "liste.csv")
    #expect(kit.run("import", kit.path("liste.csv")).status == .usage)
    #expect(kit.run("import", kit.path("liste.csv"), "--as", "cases").status == .done)
  }

  @Test func `another system's export is read through a mapping`() throws {
    let kit = try CommandKit()
    try kit.write(
      "Aktenzeichen;Kd;Nachname;Wille;Notizfeld\nF1;C1;Müller;klar;x\nF2;C1;Müller;klar;y\n",
      to: "alt/export.csv")
    try kit.write(
      """
      # Altsystem
      [clients]
      datei = export.csv
      mehrfach = ja
      Aktenzeichen = -
      Kd = client
      Nachname = last_name
      Wille = work_wish
      Notizfeld = -
      work_wish: klar = clear
      [cases]
      datei = export.csv
      Aktenzeichen = case
      Kd = client
      """, to: ".local/share/nachhalt/mappings/alt.txt")
    #expect(kit.run("mapping", "list").output == "alt\n")
    let said = kit.run("import", kit.path("alt"), "--mapping", "alt")
    #expect(said.status == .done, "\(said.messages)")
    let counts = try #require(try kit.json("verify")[0]["counts"])
    #expect(counts["clients"] == .number(1))
    #expect(counts["cases"] == .number(2))
    #expect(try kit.json("show", "F1")[0]["client"]?["work_wish"] == .string("clear"))
  }

  @Test func `a mapping begins with what its header shows, and its faults are told with the line`()
    throws
  {
    let kit = try CommandKit()
    try kit.write("Fall;Team;Merker\nF1;A;x\n", to: "fälle.csv")
    let made = kit.run("mapping", "new", "haus", kit.path("fälle.csv"), "--as", "cases")
    #expect(made.status == .done)
    let text = kit.run("mapping", "show", "haus").output
    #expect(text.contains("Fall = case\n") && text.contains("Merker = -\n"), "\(text)")
    try kit.write("[cases]\nFall == \nX = nichts\n", to: ".local/share/nachhalt/mappings/haus.txt")
    let said = kit.run("import", kit.path("fälle.csv"), "--mapping", "haus")
    #expect(said.status == .badConfiguration)
    #expect(said.messages.contains("haus.txt:"))
    #expect(kit.run("mapping", "show", "../x").status == .usage)
  }

  @Test func `a folder without cases, a file that is not there, UTF-16`() throws {
    let kit = try CommandKit()
    try kit.write("worker\nW1\n", to: "in/workers.csv")
    #expect(kit.run("import", kit.path("in")).status == .notFound)
    #expect(kit.run("import", kit.path("nirgends")).status == .notFound)
    try kit.write("case\nF1\n", to: "wide/cases.csv", encoding: .utf16)
    let said = kit.run("import", kit.path("wide"))
    #expect(said.status == .badData)
    #expect(said.messages.contains("UTF-16"))
  }
}

extension CommandKit {
  fileprivate var hasStore: Bool {
    FileManager.default.fileExists(atPath: path(".local/share/nachhalt/caseload.db"))
  }
}
