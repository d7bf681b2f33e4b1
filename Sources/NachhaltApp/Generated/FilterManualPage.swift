import Casework
import CivilTime
import Texts

/// `nachhalt-filter(7)`: the language of the list of cases, its words taken from the language itself.
enum FilterManualPage {
  /// Shown in the page and read by a test: an example that does not parse is no example.
  static let examples: [(query: String, meaning: Phrase)] = [
    ("müller", Phrase("Name, Nummer oder Arbeitgeber enthält müller", "name, number or employer")),
    (
      "team:nord zustand:überfällig",
      Phrase("Überfälliges im Team nord", "overdue matters of team nord")
    ),
    (
      "beginn>=01.10.2026 und beratungen=0",
      Phrase(
        "seit Oktober begonnen, noch kein Gespräch", "begun since October, no consultation yet")
    ),
    (
      "stufe>=mittel nicht regel:NB-04",
      Phrase("mindestens mittel, ohne NB-04", "at least medium, without NB-04")
    ),
    (
      "(risiken>0 oder tag>150) kontakt<-30",
      Phrase(
        "offenes Risiko oder spät in der Zeit, und dreißig Tage kein Kontakt",
        "an open risk or late in the period, and thirty days without contact")
    ),
    ("kontakt:nie", Phrase("noch nie gesprochen", "never spoken to")),
  ]

  static func text(_ language: Language, _ day: Day) -> String {
    func word(_ german: String, _ english: String) -> String {
      language == .german ? german : english
    }
    var page = Troff(
      "nachhalt-filter", section: 7, title: word("Verschiedenes", "Miscellanea"),
      day: day)
    page.section(word("BEZEICHNUNG", "NAME"))
    page.raw(
      "nachhalt\\-filter \\- "
        + Troff.escaped(word("Fälle auswählen", "choosing cases")))
    page.section(word("BESCHREIBUNG", "DESCRIPTION"))
    page.paragraph(
      word(
        "Ein Filter besteht aus Wörtern und Bedingungen. Ein bloßes Wort sucht in Namen, Nummern und "
          + "Arbeitgebern. Eine Bedingung ist FELD:WERT oder FELD mit = != < <= > >= und einem Wert; "
          + "Werte mit Leerzeichen stehen in Anführungszeichen. Nebeneinander stehende Bedingungen "
          + "gelten zusammen; und, oder, nicht und Klammern verbinden sie anders. Groß- und "
          + "Kleinschreibung spielt keine Rolle, die deutschen und die englischen Wörter gelten immer.",
        "A filter consists of words and conditions. A mere word looks in names, numbers and employers. "
          + "A condition is FIELD:VALUE or FIELD with = != < <= > >= and a value; values with blanks "
          + "stand in quotes. Conditions side by side hold together; and, or, not and brackets combine "
          + "them otherwise. Case does not matter; the German and the English words always hold."))
    page.section(word("FELDER", "FIELDS"))
    for entry in FilterName.all {
      page.term("\(entry.german), \(entry.english)", kind(entry.field)[language])
    }
    page.section(word("BEISPIELE", "EXAMPLES"))
    for example in examples { page.term(example.query, example.meaning[language]) }
    ManualPages.seeAlso(except: "nachhalt-filter", &page, language)
    return page.text
  }

  private static func kind(_ field: FilterName.Field) -> Phrase {
    switch field {
    case .text: Phrase("Text; : sucht, = ist genau gleich", "text; : looks for, = is exactly equal")
    case .day:
      Phrase(
        "Tag: 21.11.2026, heute, -30, mo; nie für keinen",
        "day: 2026-11-21, today, -30, mo; never for none")
    case .number: Phrase("Zahl", "number")
    case .rule: Phrase("Kennung einer Regel, zum Beispiel NB-02", "id of a rule, for example NB-02")
    case .state: words(FilterName.states.map { ($0.german, $0.english) })
    case .severity: words(FilterName.severities.map { ($0.german, $0.english) })
    }
  }

  private static func words(_ words: [(String, String)]) -> Phrase {
    words.map { Phrase($0.0, $0.1) }.joined()
  }
}
