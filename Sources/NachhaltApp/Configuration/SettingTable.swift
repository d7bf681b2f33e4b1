import CivilTime
import Screen
import Texts

extension Setting {
  private static let screen = Word("bildschirm", "screen")
  static let keysSection = Word("tasten", "keys")
  static let phrasesSection = Word("textbausteine", "phrases")
  private static let office = Word("amt", "office")

  static let all: [Setting] = [
    Setting(
      id: .store, section: Word("bestand", "store"), name: Word("datei", "file"), kind: .text,
      standard: "", variable: "NACHHALT_STORE", option: "store",
      summary: Phrase("der Bestand, der sich öffnet", "the caseload that opens")),
    Setting(
      id: .language, section: screen, name: Word("sprache", "language"),
      kind: .choice([Word("de", "de"), Word("en", "en")]), standard: "de",
      variable: "NACHHALT_LANG", option: "lang", summary: Phrase("Sprache", "language")),
    Setting(
      id: .theme, section: screen, name: Word("farben", "theme"),
      kind: .choice(Theme.allCases.map(word)), standard: Theme.standard.rawValue,
      variable: "NACHHALT_THEME", option: "theme",
      summary: Phrase(
        "Farben; standard passt auf hellen und dunklen Grund",
        "colours; standard suits a light and a dark background")),
    Setting(
      id: .ascii, section: screen, name: Word("ascii", "ascii"), kind: .yesNo, standard: "no",
      variable: "NACHHALT_ASCII", option: "ascii",
      summary: Phrase("nur ASCII-Zeichen, ohne Linien", "only ASCII, no lines")),
    Setting(
      id: .linear, section: screen, name: Word("linear", "linear"), kind: .yesNo, standard: "no",
      variable: "NACHHALT_LINEAR", option: "linear",
      summary: Phrase(
        "eine Spalte ohne Linien, für Vorleseprogramme und Braillezeilen",
        "one column without lines, for screen readers and braille lines")),
    Setting(
      id: .pseudonyms, section: screen, name: Word("pseudonyme", "pseudonyms"), kind: .yesNo,
      standard: "no", variable: "NACHHALT_PSEUDONYMS",
      summary: Phrase(
        "Fallnummern statt Namen, wo andere mitlesen können",
        "case numbers instead of names, where others can see the screen")),
    Setting(
      id: .letters, section: keysSection, name: Word("buchstaben", "letters"), kind: .yesNo,
      standard: "yes", variable: "NACHHALT_LETTERS",
      summary: Phrase(
        "einzelne Buchstaben lösen Befehle aus; sonst nur F-Tasten, Strg und die Befehlsliste",
        "single letters run commands; otherwise only F-keys, Ctrl and the list of commands")),
    Setting(
      id: .land, section: office, name: Word("land", "land"),
      kind: .choice(Land.allCases.map { Word($0.rawValue, $0.rawValue) }), standard: "",
      variable: "NACHHALT_LAND",
      summary: Phrase("Bundesland, für die Feiertage", "the Land, for its holidays")),
    Setting(
      id: .places, section: office, name: Word("ortsfeiertage", "local-holidays"),
      kind: .choice([
        Word("mariä-himmelfahrt", "assumption"), Word("augsburg", "augsburg"),
        Word("fronleichnam", "corpus-christi"),
      ]), standard: "",
      summary: Phrase(
        "Feiertag, den nur manche Orte des Landes haben",
        "a holiday that only some places of the Land keep")),
    Setting(
      id: .callsPerDay, section: office, name: Word("anrufe-am-tag", "calls-per-day"),
      kind: .number(1...50), standard: "6", variable: "NACHHALT_CALLS_PER_DAY",
      summary: Phrase(
        "so viele Gespräche verteilt die Auslastung höchstens auf einen Tag",
        "at most so many talks are spread on one day")),
    Setting(
      id: .personFigures, section: Word("fachaufsicht", "supervision"),
      name: Word("personenbezogen", "person-figures"), kind: .yesNo, standard: "no",
      isLocked: true,
      summary: Phrase(
        "Zahlen einzelner Fachkräfte; nur im Amt gemeinsam einzuschalten",
        "figures of single workers; only to be switched on by the office")),
    Setting(
      id: .seesProtected, section: Word("schutz", "protection"),
      name: Word("berechtigt", "allowed"), kind: .text, standard: "", isLocked: true,
      summary: Phrase(
        "wer geschützte Fälle sieht, ohne sie zu betreuen; nur im Amt gemeinsam festzulegen",
        "who sees protected cases without looking after them; only the office settles it")),
  ]

  private static func word(_ theme: Theme) -> Word {
    switch theme {
    case .standard: Word("standard", "standard")
    case .dark: Word("dunkel", "dark")
    case .light: Word("hell", "light")
    case .contrast: Word("kontrast", "contrast")
    case .mono: Word("ohne", "mono")
    }
  }

  /// For `--theme`, in both languages.
  static let themes = Theme.allCases.map(word).flatMap {
    $0.german == $0.english ? [$0.german] : [$0.german, $0.english]
  }

  static func named(_ text: String) -> Setting? {
    all.first { $0.id.rawValue.lowercased() == text.lowercased() || $0.name.matches(text) }
  }

  static let sections: [Word] = {
    var seen: [Word] = []
    for setting in all where !seen.contains(setting.section) { seen.append(setting.section) }
    return seen.contains(phrasesSection) ? seen : seen + [phrasesSection]
  }()
}
