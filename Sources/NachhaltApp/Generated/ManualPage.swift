import Texts

/// `nachhalt(1)` in the language asked for, made from the command table.
enum ManualPage {
  static func text(_ language: Language) -> String {
    var lines = [
      ".\\\" generated from the command table of nachhalt",
      ".TH NACHHALT 1 \"2026\" \"nachhalt \(CommandTable.version)\" \""
        + Phrase("Benutzerhandbuch", "User manual")[language] + "\"",
      ".SH NAME",
      "nachhalt \\- "
        + Phrase(
          "Arbeitsfläche für die Nachbetreuung im Jobcenter",
          "workbench for aftercare in German job centres")[language],
      ".SH " + Phrase("ÜBERSICHT", "SYNOPSIS")[language],
      ".B nachhalt", ".br", ".B nachhalt",
      ".I " + Phrase("BEFEHL", "COMMAND")[language],
      "[" + Phrase("ANGABEN", "ARGUMENTS")[language] + "]",
      ".SH " + Phrase("BESCHREIBUNG", "DESCRIPTION")[language],
      escaped(description[language]),
    ]
    for group in CommandGroup.allCases {
      let commands = CommandTable.all.filter { $0.group == group }
      if commands.isEmpty { continue }
      lines.append(".SH " + group.title[language].uppercased())
      for command in commands { lines += self.lines(command, language) }
    }
    lines.append(".SH " + Phrase("GEMEINSAME OPTIONEN", "COMMON OPTIONS")[language])
    for option in CommandTable.common { lines += self.lines(option, language) }
    lines += environment(language) + statuses(language) + files(language)
    return lines.joined(separator: "\n") + "\n"
  }

  private static let description = Phrase(
    "Ohne Befehl öffnet nachhalt die Arbeitsfläche: die Morgenliste mit allem, was heute ansteht, "
      + "das Dringendste zuerst, immer mit dem Grund. Mit einem Befehl beantwortet es eine Frage "
      + "oder hält etwas fest, auch für andere Programme (--json).",
    "Without a command nachhalt opens the workbench: the morning queue with everything due today, "
      + "the most urgent first, always with the reason. With a command it answers a question or "
      + "records something, for other programs, too (--json).")

  private static func lines(_ command: CommandSpec, _ language: Language) -> [String] {
    var lines = [
      ".SS " + escaped(HelpText.synopsis(command)), escaped(command.summary[language]) + ".",
    ]
    for detail in command.details { lines += [".PP", escaped(detail[language])] }
    for argument in command.arguments {
      lines += [".TP", ".I " + escaped(argument.name), escaped(argument.summary[language])]
    }
    for option in command.options { lines += self.lines(option, language) }
    return lines
  }

  private static func lines(_ option: OptionSpec, _ language: Language) -> [String] {
    var text = escaped(option.summary[language])
    if !option.choices.isEmpty {
      text += " (" + escaped(option.choices.joined(separator: ", ")) + ")"
    }
    let value = option.value.map { " \\fI\(escaped($0))\\fR" } ?? ""
    return [".TP", "\\fB\\-\\-\(escaped(option.name))\\fR\(value)", text]
  }

  private static func environment(_ language: Language) -> [String] {
    var lines = [".SH " + Phrase("UMGEBUNG", "ENVIRONMENT")[language]]
    for option in CommandTable.common {
      guard let variable = option.variable else { continue }
      lines += [".TP", ".B " + variable, escaped(option.summary[language])]
    }
    lines += [
      ".TP", ".B NO_COLOR",
      Phrase("nicht leer: keine Farben", "not empty: no colours")[language],
    ]
    return lines
  }

  private static func statuses(_ language: Language) -> [String] {
    let statuses: [(Int, Phrase)] = [
      (0, Phrase("erledigt", "done")),
      (1, Phrase("die Antwort lautet: nicht in Ordnung", "the answer is: not in order")),
      (64, Phrase("falsch aufgerufen", "wrong usage")),
      (65, Phrase("Eingabedaten fehlerhaft", "bad input data")),
      (66, Phrase("Datei oder Fall gibt es nicht", "no such file or case")),
      (69, Phrase("kein brauchbares Terminal", "no usable terminal")),
      (73, Phrase("lässt sich nicht anlegen", "cannot create")),
      (74, Phrase("Lese- oder Schreibfehler", "read or write error")),
      (75, Phrase("Bestand gerade belegt", "the store is busy")),
      (77, Phrase("nicht erlaubt", "not allowed")),
      (78, Phrase("Einstellung oder Regeldatei fehlerhaft", "bad configuration or rule file")),
    ]
    return [".SH " + Phrase("RÜCKGABEWERT", "EXIT STATUS")[language]]
      + statuses.flatMap { [".TP", ".B \($0.0)", $0.1[language]] }
  }

  private static func files(_ language: Language) -> [String] {
    [
      ".SH " + Phrase("DATEIEN", "FILES")[language], ".TP",
      ".I $XDG_DATA_HOME/nachhalt/caseload.db",
      Phrase(
        "der Bestand; eine SQLite-Datei, nur für die Person lesbar, der sie gehört",
        "the store; an SQLite file only its owner can read")[language],
      ".SH " + Phrase("SIEHE AUCH", "SEE ALSO")[language],
      ".BR nachhalt-regeln (5), .BR nachhalt-filter (7), .BR nachhalt-austausch (5)"
        .split(separator: ",").joined(separator: "\n").split(separator: "\n")
        .map { $0.drop { $0 == " " } }.joined(separator: "\n"),
    ]
  }

  /// What troff would take for a command of its own is defused.
  static func escaped(_ text: String) -> String {
    var out = ""
    for (index, character) in text.enumerated() {
      switch character {
      case "\\": out += "\\e"
      case "-": out += "\\-"
      case ".", "'": out += index == 0 ? "\\&" + String(character) : String(character)
      default: out.append(character)
      }
    }
    return out
  }
}
