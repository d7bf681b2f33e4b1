import Texts

/// Every command of the program and the options they share.
enum CommandTable {
  static let version = "0.1.0"

  static let all: [CommandSpec] = [
    .demo, .simple,
    .today, .notices, .load, .show, .plan, .findings, .explain, .whyNot,
    .log, .appointment, .risk, .activity, .employer, .partner, .offer, .consent, .termination,
    .onward, .endAftercare, .task, .dismiss, .spread, .undo, .redo,
    .report, .sample, .followUp, .recommendation, .transfer, .absence,
    .importFolder, .exportFolder,
    .sheet, .handover, .block, .calendar, .mapping,
    .rules, .eval, .feel, .notes,
    .verify, .config, .completions, .manual, .accessibility,
  ]

  static func daily(_ name: String) -> CommandSpec? {
    switch name {
    case "today": .today
    case "log": .log
    default: nil
    }
  }

  /// Commands that the program calls of itself, and nobody else.
  static let own: [CommandSpec] = [.judgeBeside, .readBeside, .keepUp]

  static let common: [OptionSpec] = [
    OptionSpec(
      name: "store", value: "DATEI",
      summary: Phrase("Bestand (sonst $NACHHALT_STORE)", "caseload (else $NACHHALT_STORE)"),
      variable: "NACHHALT_STORE"),
    OptionSpec(
      name: "today", value: "JJJJ-MM-TT",
      summary: Phrase("Stichtag statt heute", "key date instead of today"),
      variable: "NACHHALT_TODAY"),
    OptionSpec(
      name: "rules", value: "DATEI",
      summary: Phrase("eigenes Regelmodell (DMN)", "own rule model (DMN)"),
      variable: "NACHHALT_RULES"),
    OptionSpec(
      name: "lang", value: "SPRACHE", summary: Phrase("Sprache", "language"),
      choices: ["de", "en"], variable: "NACHHALT_LANG"),
    OptionSpec(
      name: "ascii", value: nil,
      summary: Phrase("nur ASCII-Zeichen auf dem Bildschirm", "only ASCII on the screen"),
      variable: "NACHHALT_ASCII"),
    OptionSpec(
      name: "theme", value: "FARBEN",
      summary: Phrase("Farben des Bildschirms", "colours of the screen"),
      choices: Setting.themes, variable: "NACHHALT_THEME"),
    OptionSpec(
      name: "no-color", value: nil,
      summary: Phrase("ohne Farben (wie NO_COLOR)", "without colours (like NO_COLOR)")),
    OptionSpec(
      name: "linear", value: nil,
      summary: Phrase(
        "eine Spalte, für Vorleseprogramme und Braillezeilen",
        "one column, for screen readers and braille lines"), variable: "NACHHALT_LINEAR"),
    OptionSpec(
      name: "simple", value: nil,
      summary: Phrase(
        "als Gespräch in einfachen Zeilen (wie ‹nachhalt simple›)",
        "as a conversation in plain lines (like ‹nachhalt simple›)"), aliases: ["einfach"]),
    OptionSpec(name: "json", value: nil, summary: Phrase("Antwort als JSON", "answer as JSON")),
    OptionSpec(
      name: "jsonl", value: nil,
      summary: Phrase("Antwort als JSON, ein Objekt je Zeile", "answer as JSON, one object a line")
    ),
    OptionSpec(
      name: "help", value: nil, summary: Phrase("diese Hilfe", "this help")),
  ]
}
