import Rulebook
import Testing

/// What a row says of its rule stands in its description; whoever edits it in a modeller can slip.
@Suite struct RowNotesTests {
  private func book(_ edits: (String, String)...) throws -> (RuleBook?, [RuleProblem]) {
    var text = String(decoding: try Delivered.bytes(), as: UTF8.self)
    for (old, new) in edits {
      try #require(text.contains(old))
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    let loaded = RuleBook.load(Array(text.utf8), file: "own.dmn")
    return (loaded.book, loaded.problems)
  }

  @Test func `the delivered rules have all their texts from the first of their rows`() throws {
    let rule = try #require(try Delivered.book()["AN-01"])
    #expect(rule.title == "Angebot der Nachbetreuung fehlt")
    #expect(rule.titleEnglish == "Offer of aftercare missing")
    #expect(rule.document == "Interne Revision SGB II, Nachbetreuung (13.08.2020)")
    #expect(rule.section == "3.3.1")
    #expect(rule.quote.hasPrefix("In 80 von 100 Fällen (80 %) war dies nicht der Fall"))
    #expect(rule.cure == "Angebot oder Begründung erfassen")
    #expect(rule.cureEnglish == "Record the offer or the reason for none")
    #expect(rule.commands == ["offer"])
    #expect(rule.rows.count == 3)
  }

  @Test func `a line without a word before it goes on with the line above`() throws {
    let (own, problems) = try book(
      ("Zitat: In 80 von", "Zitat: In\n  80 von"), ("Befehl: offer\n", ""))
    let rule = try #require(own?["AN-01"])
    #expect(problems.isEmpty)
    #expect(rule.quote.hasPrefix("In 80 von 100"))
    #expect(rule.commands.isEmpty)
  }

  @Test func `a missing title, and rows that contradict each other, are told`() throws {
    let title = "Gespräch ohne Bezug zur Nachbetreuung\n"
    #expect(try book((title, "")).1 == [.missingAnnotation(rule: "NB-12", "Titel")])
    let row = "<description>Angebot der Nachbetreuung fehlt</description>"
    let other = "<description>Kein Angebot</description>"
    #expect(try book((row, other)).1 == [.differingTexts(rule: "AN-01", "Titel")])
  }

  @Test func `columns of annotations say what the description does not`() throws {
    let (own, problems) = try book(
      ("<description>Gespräch ohne Bezug zur Nachbetreuung\n", "<description>Titel: Ohne Bezug\n"),
      ("Ziffer: 3.3.2\nZitat: keinen erkennbaren", "Zitat: keinen erkennbaren"),
      (
        "<rule id=\"zeile_Befunde_je_Gespraech_NB-12_1\">",
        "<annotation name=\"Titel\"/><annotation name=\"Ziffer\"/>"
          + "<rule id=\"zeile_Befunde_je_Gespraech_NB-12_1\">"
      ),
      (
        "<outputEntry><text>Gespräch.Nr</text></outputEntry>",
        "<outputEntry><text>Gespräch.Nr</text></outputEntry><annotationEntry><text>Anders</text>"
          + "</annotationEntry><annotationEntry><text>9</text></annotationEntry>"
      ))
    let rule = try #require(own?["NB-12"])
    #expect(problems.isEmpty)
    #expect(rule.title == "Ohne Bezug" && rule.section == "9")
  }

  @Test func `a table that is not called as it stands is told, and its results stay`() throws {
    let call = "return Gespräch prüfen(Gespräch: Gespräch)"
    let (own, problems) = try book((call, "return Gespräch prüfen({Nr: 7, mit Bezug: false})"))
    #expect(problems.contains(.unaskedTable("Befunde je Gespräch")))
    #expect(own != nil)
  }

  @Test func `numbers that are not what they must be make a model unusable`() throws {
    #expect(try book(("Mindestzahl: 3,", "Mindestzahl: 4,")).1.isEmpty)
    let (own, problems) = try book(("Mindestzahl: 3,", "Mindestzal: 3,"))
    #expect(own == nil && problems.count == 1)
  }
}
