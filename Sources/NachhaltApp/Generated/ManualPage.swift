import CivilTime
import Texts

/// `nachhalt(1)` in the language asked for, made from the command table.
enum ManualPage {
  static func text(_ language: Language, _ day: Day) -> String {
    var page = Troff(
      "nachhalt", section: 1, title: Phrase("Benutzerhandbuch", "User manual")[language],
      day: day)
    page.section(Phrase("BEZEICHNUNG", "NAME")[language])
    let purpose = Phrase(
      "Arbeitsfläche für die Nachbetreuung im Jobcenter",
      "workbench for aftercare in German job centres")[language]
    page.raw("nachhalt \\- " + Troff.escaped(purpose))
    page.section(Phrase("ÜBERSICHT", "SYNOPSIS")[language])
    page.raw(".B nachhalt")
    page.raw(".br")
    page.raw(".B nachhalt")
    page.raw(".I " + Phrase("BEFEHL", "COMMAND")[language])
    page.raw("[" + Phrase("ANGABEN", "ARGUMENTS")[language] + "]")
    page.section(Phrase("BESCHREIBUNG", "DESCRIPTION")[language])
    page.paragraph(description[language])
    for group in CommandGroup.allCases {
      let commands = CommandTable.all.filter { $0.group == group }
      if commands.isEmpty { continue }
      page.section(group.title[language].uppercased())
      for command in commands { describe(command, &page, language) }
    }
    page.section(Phrase("GEMEINSAME OPTIONEN", "COMMON OPTIONS")[language])
    for option in CommandTable.common { describe(option, &page, language) }
    environment(&page, language)
    statuses(&page, language)
    page.section(Phrase("DATEIEN", "FILES")[language])
    page.term(
      "$XDG_DATA_HOME/nachhalt/caseload.db",
      Phrase(
        "der Bestand; eine SQLite-Datei, nur für die Person lesbar, der sie gehört",
        "the store; an SQLite file only its owner can read")[language])
    page.term(
      "$XDG_DATA_HOME/nachhalt/mappings/NAME.txt",
      Phrase(
        "Zuordnungen für Exporte anderer Systeme, siehe nachhalt-austausch(5)",
        "mappings for other systems' exports, see nachhalt-austausch(5)")[language])
    ManualPages.seeAlso(except: "nachhalt", &page, language)
    return page.text
  }

  private static let description = Phrase(
    "Ohne Befehl öffnet nachhalt die Arbeitsfläche: die Morgenliste mit allem, was heute ansteht, "
      + "das Dringendste zuerst, immer mit dem Grund. Mit einem Befehl beantwortet es eine Frage "
      + "oder hält etwas fest, auch für andere Programme (--json).",
    "Without a command nachhalt opens the workbench: the morning queue with everything due today, "
      + "the most urgent first, always with the reason. With a command it answers a question or "
      + "records something, for other programs, too (--json).")

  private static func describe(_ command: CommandSpec, _ page: inout Troff, _ language: Language) {
    page.subsection(HelpText.synopsis(command, language))
    page.paragraph(command.summary[language] + ".")
    for detail in command.details { page.paragraph(detail[language]) }
    for argument in command.arguments {
      page.term(Placeholder.text(argument.name, language), argument.summary[language])
    }
    for option in command.options { describe(option, &page, language) }
  }

  private static func describe(_ option: OptionSpec, _ page: inout Troff, _ language: Language) {
    var text = option.summary[language]
    if !option.choices.isEmpty { text += " (" + option.choices.joined(separator: ", ") + ")" }
    let value = option.value.map { Placeholder.text($0, language) } ?? ""
    page.term("--" + option.name, value: value, text)
  }

  private static func environment(_ page: inout Troff, _ language: Language) {
    page.section(Phrase("UMGEBUNG", "ENVIRONMENT")[language])
    for option in CommandTable.common {
      guard let variable = option.variable else { continue }
      page.term(variable, option.summary[language])
    }
    page.term("NO_COLOR", Phrase("nicht leer: keine Farben", "not empty: no colours")[language])
  }

  private static func statuses(_ page: inout Troff, _ language: Language) {
    let statuses: [(ExitStatus, Phrase)] = [
      (.done, Phrase("erledigt", "done")),
      (
        .notInOrder,
        Phrase(
          "die Antwort lautet: nicht in Ordnung, oder es wurden Zeilen ausgelassen",
          "the answer is: not in order, or rows were left out")
      ),
      (.usage, Phrase("falsch aufgerufen", "wrong usage")),
      (.badData, Phrase("Eingabedaten fehlerhaft", "bad input data")),
      (.notFound, Phrase("Datei oder Fall gibt es nicht", "no such file or case")),
      (.noTerminal, Phrase("kein brauchbares Terminal", "no usable terminal")),
      (.fault, Phrase("Fehler im Programm", "fault in the program")),
      (.cannotCreate, Phrase("lässt sich nicht anlegen", "cannot create")),
      (.inputOutput, Phrase("Lese- oder Schreibfehler", "read or write error")),
      (.busy, Phrase("Bestand gerade belegt", "the store is busy")),
      (.notAllowed, Phrase("nicht erlaubt", "not allowed")),
      (
        .badConfiguration,
        Phrase("Einstellung oder Regeldatei fehlerhaft", "bad configuration or rule file")
      ),
    ]
    page.section(Phrase("RÜCKGABEWERT", "EXIT STATUS")[language])
    for (status, meaning) in statuses { page.term(String(status.rawValue), meaning[language]) }
  }
}
