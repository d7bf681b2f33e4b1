import NachhaltApp
import Testing

@Suite struct UsageTests {
  @Test(arguments: [
    (["imprt", "x"], "Meinten Sie ‹import›?"), (["today", "--wroker", "W1"], "‹--worker›"),
    (["import"], "ORDNER"), (["show"], "FALL"), (["show", "F1", "F2"], "zu viel"),
    (["import", "x", "--encoding", "utf-7"], "utf-8"),
    (["today", "--today", "morgen"], "kein Tag"),
    (["report", "R-Z", "--from", "2026-01-01", "--to", "2026-12-31"], "R-A"),
    (["report", "R-A", "--from", "2026-12-31", "--to", "2026-01-01"], "bevor er beginnt"),
    (["completions", "tcsh"], "bash"), (["manual", "x"], "nachhalt-austausch"),
    (["mapping", "kill"], "list, show, new"), (["calendar", "--days", "0"], "3650"),
    (["block"], "--case"), (["findings", "--rule", "NB-99"], "‹NB-09›"),
    (["log", "F1"], "--not-reached"),
  ])
  func `wrong usage is told with the remedy`(words: [String], remedy: String) throws {
    let kit = try CommandKit().withCaseload()
    let said = kit.run(words)
    #expect(said.status == .usage)
    #expect(said.messages.contains(remedy), "\(said.messages)")
    #expect(said.output == "")
  }

  @Test(arguments: [
    ["today"], ["findings"], ["show", "F1"], ["plan", "F1"], ["verify"], ["sheet", "F1"],
    ["handover", "F1"], ["block", "K1"], ["calendar"], ["undo"], ["redo"],
    ["log", "F1", "--not-reached"],
    ["export", "/tmp/nachhalt-nie"],
    ["report", "R-A", "--from", "2026-01-01", "--to", "2026-02-01"],
  ])
  func `without a store commands say so`(words: [String]) throws {
    let said = try CommandKit().run(words)
    #expect(said.status == .notFound)
    #expect(said.output == "" && !said.messages.isEmpty)
  }

  @Test(arguments: [
    ["show", "F99"], ["plan", "F99"], ["sheet", "F99"], ["handover", "F99"], ["block", "K99"],
    ["block", "--case", "F99"], ["log", "F99", "--not-reached"], ["findings", "--case", "F99"],
    ["today", "--worker", "W9"], ["findings", "--worker", "W9"],
  ])
  func `a case or a worker that is not there`(words: [String]) throws {
    #expect(try CommandKit().withCaseload().run(words).status == .notFound)
  }

  @Test func `what cannot be written is told`() throws {
    let kit = try CommandKit().withCaseload()
    #expect(kit.run("export", "/proc/nachhalt").status == .cannotCreate)
    #expect(kit.run("sheet", "F1", "--out", "/proc/blatt.txt").status == .cannotCreate)
    let store = kit.run(["import", kit.path("in"), "--store", "/proc/nachhalt.db"])
    #expect([.cannotCreate, .notAllowed, .inputOutput].contains(store.status), "\(store)")
  }

  @Test func `something else is no store`() throws {
    let kit = try CommandKit()
    try kit.write(String(repeating: "kein Bestand\n", count: 100), to: "x.db")
    #expect(kit.run("today", "--store", kit.path("x.db")).status == .badData)
  }

  @Test func `every command explains itself in both languages`() throws {
    let kit = try CommandKit()
    let overview = kit.run("--help").output
    for name in ["import", "export", "mapping", "sheet", "handover", "block", "calendar"] {
      #expect(overview.contains("  \(name) "))
      for language in ["de", "en"] {
        let said = kit.run(name, "--help", "--lang", language)
        #expect(said.status == .done && said.output.hasPrefix("nachhalt \(name)"))
      }
    }
  }

  @Test func `help and what is wrong are told in the language asked for, wherever it stands`()
    throws
  {
    let kit = try CommandKit()
    for words in [["sheet", "--help", "--lang", "en"], ["--lang=en", "sheet", "--help"]] {
      let said = kit.run(words)
      #expect(said.output.hasPrefix("nachhalt sheet CASE [OPTIONS]\n"))
      #expect(said.output.contains("  --store FILE ") && !said.output.contains("DATEI"))
    }
    #expect(kit.run("import", "--lang", "en").messages.contains("still needs FOLDER"))
    #expect(kit.run("today", "--nonsense", "--lang", "en").messages.contains("There is no option"))
    #expect(kit.run("today", "--worker", "--lang=en").status == .notFound)
  }

  @Test func `no word of the help is German only`() throws {
    let kit = try CommandKit()
    let names = kit.run("--help", "--lang", "en").output
      .split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .map { String($0.split(separator: " ")[0]) }.filter { !$0.hasPrefix("-") }
    #expect(names.count > 30)
    // Words for what the user chooses stand in capitals; all of them were thought about.
    let german = kit.run("manual", "--lang", "de").output
    let english = kit.run("manual", "--lang", "en").output
    for word in ["FALL", "DATEI", "ORDNER", "FACHKRAFT", "REGEL", "ZAHL", "GRUND"] {
      #expect(german.contains(word))
      #expect(!english.contains("fI\(word)") && !english.contains("fB\(word)"), "\(word)")
    }
  }
}

/// What a form would refuse, told by a command.
@Suite struct RefusedDraftTests {
  @Test(arguments: [
    (["log", "F1", "--date", "2027-01-01", "--note", "x"], "Datum: liegt in der Zukunft"),
    (["risk", "F1", ""], "Kategorie: Kategorie wählen"),
  ])
  func `in the words of the form`(words: [String], part: String) throws {
    let said = try CommandKit().withCaseload().run(words)
    #expect(said.status == .badData)
    #expect(said.messages.contains("Nicht gespeichert. ") && said.messages.contains(part))
    #expect(!said.messages.contains("Casework"))
  }

  @Test func `a doubtful one is saved with a note`() throws {
    let said = try CommandKit().withCaseload().run(
      "log", "F1", "--note", "x", "--topics", "quatsch")
    #expect(said.status == .done)
    #expect(said.messages.contains("Hinweis: Thema „quatsch“ ist nicht bekannt."))
  }
}

@Suite struct AccessibilityStatementTests {
  @Test(arguments: [
    ["--barrierefreiheit"], ["--accessibility"], ["barrierefreiheit"], ["accessibility"],
  ])
  func `is told however it is asked for`(words: [String]) throws {
    let said = try CommandKit().run(words)
    #expect(said.status == .done && said.output.contains("Schlichtungsstelle"))
  }
}
