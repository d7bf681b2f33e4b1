import Texts

/// The help as text, made from the command table.
enum HelpText {
  static func text(_ command: CommandSpec?, _ language: Language) -> String {
    command.map { page($0, language) } ?? overview(language)
  }

  private static func overview(_ language: Language) -> String {
    var lines = [
      Phrase(
        "nachhalt — Nachbetreuung im Blick: wen heute anrufen, was ist in Gefahr, was hat gewirkt?",
        "nachhalt — aftercare in view: whom to call today, what is in danger, what did help?")[
          language],
      "",
      Phrase(
        "  nachhalt                    öffnet die Arbeitsfläche",
        "  nachhalt                    opens the workbench")[language],
      Phrase(
        "  nachhalt BEFEHL [ANGABEN]   beantwortet eine Frage oder hält etwas fest",
        "  nachhalt COMMAND [ARGS]     answers a question or records something")[language],
    ]
    for group in CommandGroup.allCases {
      let commands = CommandTable.all.filter { $0.group == group }
      if commands.isEmpty { continue }
      lines += ["", group.title[language]]
      lines += commands.map { "  " + pad($0.name, 12) + $0.summary[language] }
    }
    lines += ["", Phrase("Überall", "Everywhere")[language]]
    lines += CommandTable.common.map { option($0, language) }
    lines += [
      "",
      Phrase(
        "‹nachhalt BEFEHL --help› erklärt einen Befehl.",
        "‹nachhalt COMMAND --help› explains a command.")[language],
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  static func synopsis(_ command: CommandSpec) -> String {
    var words = ["nachhalt", command.name]
    words += command.arguments.map { argument in
      let name = argument.repeats ? argument.name + "…" : argument.name
      return argument.isOptional ? "[\(name)]" : name
    }
    if !command.options.isEmpty || command.answers { words.append("[…]") }
    return words.joined(separator: " ")
  }

  private static func page(_ command: CommandSpec, _ language: Language) -> String {
    var lines = [synopsis(command), "", command.summary[language] + "."]
    for detail in command.details { lines += ["", detail[language]] }
    if !command.arguments.isEmpty {
      lines += ["", Phrase("Angaben", "Arguments")[language]]
      lines += command.arguments.map { "  " + pad($0.name, 20) + $0.summary[language] }
    }
    if !command.options.isEmpty {
      lines += ["", Phrase("Optionen", "Options")[language]]
      lines += command.options.map { option($0, language) }
    }
    lines += ["", Phrase("Überall", "Everywhere")[language]]
    let common = CommandTable.common.filter { command.answers || !$0.name.hasPrefix("json") }
    lines += common.map { option($0, language) }
    if !command.aliases.isEmpty {
      let names = command.aliases.joined(separator: ", ")
      lines += ["", Phrase("Auch: \(names)", "Also: \(names)")[language]]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func option(_ option: OptionSpec, _ language: Language) -> String {
    var text = "--" + option.name + (option.value.map { " " + $0 } ?? "")
    text = "  " + pad(text, 20) + option.summary[language]
    if !option.choices.isEmpty, option.choices.count <= 9 {
      text += " (" + option.choices.joined(separator: ", ") + ")"
    }
    return text
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(2, width - text.count))
  }
}
