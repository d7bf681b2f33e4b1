import Screen
import Texts

/// The help as text, made from the command table: one definition under the other, the names of a
/// page in one column, explanations wrapped for the narrowest usual terminal.
enum HelpText {
  private static let width = 80
  /// Names longer than this stand on a line of their own.
  private static let widestName = 26

  private struct Entry {
    let name: String
    let meaning: String
  }

  static func text(_ command: CommandSpec?, _ language: Language) -> String {
    command.map { page($0, language) } ?? overview(language)
  }

  static func synopsis(_ command: CommandSpec, _ language: Language) -> String {
    var words = ["nachhalt", command.name]
    words += command.arguments.map { argument in
      let word = Placeholder.text(argument.name, language)
      let name = argument.repeats ? word + " ..." : word
      return argument.isOptional ? "[\(name)]" : name
    }
    if !command.options.isEmpty || command.answers {
      words.append("[" + Phrase("OPTIONEN", "OPTIONS")[language] + "]")
    }
    return words.joined(separator: " ")
  }

  private static func overview(_ language: Language) -> String {
    let usage = [
      Entry(
        name: "nachhalt",
        meaning: Phrase("öffnet die Arbeitsfläche", "opens the workbench")[language]
      ),
      Entry(
        name: Phrase("nachhalt BEFEHL [ANGABEN]", "nachhalt COMMAND [ARGS]")[language],
        meaning: Phrase(
          "beantwortet eine Frage oder hält etwas fest", "answers a question or records something")[
            language]),
    ]
    var sections = [
      paragraph(
        Phrase(
          "nachhalt — Nachbetreuung im Blick: wen heute anrufen, was ist in Gefahr, was hat gewirkt?",
          "nachhalt — aftercare in view: whom to call today, what is in danger, what did help?")[
            language]),
      definitions(usage),
    ]
    let nameWidth = CommandTable.all.map(\.name.count).max() ?? 0
    for group in CommandGroup.allCases {
      let commands = CommandTable.all.filter { $0.group == group }
      if commands.isEmpty { continue }
      let entries = commands.map { Entry(name: $0.name, meaning: $0.summary[language]) }
      sections.append([group.title[language]] + definitions(entries, nameWidth: nameWidth))
    }
    sections.append(
      [everywhere[language]] + definitions(CommandTable.common.map { entry($0, language) }))
    sections.append(
      paragraph(
        Phrase(
          "‹nachhalt BEFEHL --help› erklärt einen Befehl.",
          "‹nachhalt COMMAND --help› explains a command.")[language]))
    return joined(sections)
  }

  private static func page(_ command: CommandSpec, _ language: Language) -> String {
    let arguments = command.arguments.map {
      Entry(name: Placeholder.text($0.name, language), meaning: $0.summary[language])
    }
    let options = command.options.map { entry($0, language) }
    let common = CommandTable.common
      .filter { command.answers || !$0.name.hasPrefix("json") }
      .map { entry($0, language) }
    let nameWidth = column(arguments + options + common)

    var sections = [[synopsis(command, language)], paragraph(command.summary[language] + ".")]
    sections += command.details.map { paragraph($0[language]) }
    for (title, entries) in [
      (Phrase("Angaben", "Arguments"), arguments), (Phrase("Optionen", "Options"), options),
      (everywhere, common),
    ] where !entries.isEmpty {
      sections.append([title[language]] + definitions(entries, nameWidth: nameWidth))
    }
    if !command.aliases.isEmpty {
      let names = command.aliases.joined(separator: ", ")
      sections.append(paragraph(Phrase("Auch: \(names)", "Also: \(names)")[language]))
    }
    return joined(sections)
  }

  private static let everywhere = Phrase("Überall", "Everywhere")

  private static func entry(_ option: OptionSpec, _ language: Language) -> Entry {
    var meaning = option.summary[language]
    if !option.choices.isEmpty, option.choices.count <= 9 {
      meaning += " (" + option.choices.joined(separator: ", ") + ")"
    }
    let value = option.value.map { " " + Placeholder.text($0, language) } ?? ""
    return Entry(name: "--" + option.name + value, meaning: meaning)
  }

  private static func column(_ entries: [Entry]) -> Int {
    entries.map(\.name.count).filter { $0 <= widestName }.max() ?? 0
  }

  private static func definitions(_ entries: [Entry], nameWidth: Int? = nil) -> [String] {
    let indent = 2 + (nameWidth ?? column(entries)) + 2
    let blanks = String(repeating: " ", count: indent)
    return entries.flatMap { entry in
      let name = "  " + entry.name
      let meaning = Charset.unicode.wrap(entry.meaning, width: width - indent)
      if name.count + 2 > indent { return [name] + meaning.map { blanks + $0 } }
      let gap = String(repeating: " ", count: indent - name.count)
      return [name + gap + (meaning.first ?? "")] + meaning.dropFirst().map { blanks + $0 }
    }
  }

  private static func paragraph(_ text: String) -> [String] {
    Charset.unicode.wrap(text, width: width)
  }

  private static func joined(_ sections: [[String]]) -> String {
    sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}
