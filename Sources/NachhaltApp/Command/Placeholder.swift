import Texts

/// What stands in help and manual for a word that the user chooses.
enum Placeholder {
  static func text(_ name: String, _ language: Language) -> String {
    language == .german ? name : english(name)
  }

  /// Names that are the same in both languages stand for themselves.
  static func english(_ name: String) -> String { words[name] ?? name }

  private static let words = [
    "AKTION": "ACTION", "ANGABE": "SETTING", "ANZAHL": "COUNT", "ART": "KIND",
    "AUSDRUCK": "EXPRESSION", "DATEI": "FILE", "EINTRAG": "ENTRY", "ENTSCHEIDUNG": "DECISION",
    "FACHDIENST": "DEPARTMENT", "FACHKRAFT": "WORKER", "FALL": "CASE", "FARBEN": "COLOURS",
    "FOLGE": "FOLLOWUP", "FRAGE": "QUESTION", "GEGENÜBER": "COUNTERPART",
    "GESAMTHEIT": "POPULATION", "GRUND": "REASON", "JA/NEIN": "YES/NO",
    "JJJJ-MM-TT": "YYYY-MM-DD", "KANAL": "CHANNEL", "KATEGORIE": "CATEGORY", "KENNUNG": "ID",
    "KODIERUNG": "ENCODING", "KONTAKT": "CONTACT", "MASSNAHME": "MEASURE", "MODELL": "MODEL",
    "MONATE": "MONTHS", "NUMMER": "NUMBER",
    "ORDNER": "FOLDER", "PROZENT": "PERCENT", "PUNKTE": "POINTS", "REGEL": "RULE",
    "RISIKEN": "RISKS", "SEITE": "PAGE", "SPRACHE": "LANGUAGE", "SS:MM": "HH:MM",
    "STELLE": "UNIT", "STICHPROBE": "SAMPLE", "STUFE": "LEVEL", "TAG": "DAY", "TAGE": "DAYS",
    "THEMEN": "TOPICS",
    "UMFANG": "EXTENT", "URTEIL": "RATING", "VERFAHREN": "METHOD", "WAS": "WHAT", "WER": "WHO",
    "WERT": "VALUE", "WORAUF": "SUBJECT", "ZAHL": "NUMBER", "ZWECK": "PURPOSE",
  ]

  /// Those that need no other word in English.
  static let international: Set<String> = [
    "A|B|C", "FILTER", "FORM", "FORMAT", "NAME", "PARTNER", "SHELL", "STATUS", "TEAM", "TEXT",
  ]

  /// Whether somebody thought about the word.
  static func isKnown(_ name: String) -> Bool {
    words[name] != nil || international.contains(name)
  }
}
