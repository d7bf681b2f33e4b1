import Casework
import Texts

/// Tells command, arguments and options apart, and says what is wrong with a remedy.
struct ArgumentScanner {
  /// All of them, made when they are asked for.
  let commands: () -> [CommandSpec]
  /// Those of every hour, found without the others.
  var daily: (String) -> CommandSpec? = { _ in nil }
  /// Commands that are called, and never proposed.
  var own: [CommandSpec] = []
  let common: [OptionSpec]

  enum Scanned {
    case run(CommandSpec, arguments: [String], options: [String: [String]])
    case help(CommandSpec?, options: [String: [String]])
    case version
    case workbench(options: [String: [String]])
  }

  func scan(_ words: [String]) throws(CommandFailure) -> Scanned {
    var command: CommandSpec?
    var arguments: [String] = []
    var options: [String: [String]] = [:]
    var wantsHelp = false
    var isLiteral = false
    var rest = words[...]
    while let word = rest.popFirst() {
      if !isLiteral, word == "--" {
        isLiteral = true
      } else if !isLiteral, word == "--help" || word == "-h" {
        wantsHelp = true
      } else if !isLiteral, word == "--version", command == nil {
        return .version
      } else if !isLiteral, command == nil, let named = statement(word) {
        command = named
      } else if !isLiteral, word.hasPrefix("--") {
        try scanOption(word, &rest, command, &options)
      } else if !isLiteral, command == nil {
        command = try find(word)
      } else {
        arguments.append(word)
      }
    }
    if wantsHelp { return .help(command, options: options) }
    guard let command else {
      return .workbench(options: options)
    }
    try check(command, arguments)
    return .run(command, arguments: arguments, options: options)
  }

  /// The language asked for, even where the rest of the words makes no sense: what is wrong with them
  /// is told in it.
  static func language(in words: [String]) -> [String: [String]] {
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if word == "--lang" { return ["lang": [next]] }
      if word.hasPrefix("--lang=") { return ["lang": [String(word.dropFirst(7))]] }
    }
    return [:]
  }

  /// The statement is looked for as an option, so it is one, too.
  private func statement(_ word: String) -> CommandSpec? {
    guard word.hasPrefix("--"), !common.contains(where: { "--" + $0.name == word }) else {
      return nil
    }
    return commands().first {
      $0.name == "accessibility" && ([$0.name] + $0.aliases).contains(String(word.dropFirst(2)))
    }
  }

  func find(_ name: String) throws(CommandFailure) -> CommandSpec {
    if let command = daily(name) { return command }
    let commands = commands()
    if let command = (commands + own).first(where: { $0.name == name || $0.aliases.contains(name) })
    {
      return command
    }
    let names = commands.flatMap { [$0.name] + $0.aliases }
    throw .usage(
      Phrase("Den Befehl ‹\(name)› gibt es nicht.", "There is no command ‹\(name)›.")
        + suggestion(for: name, among: names)
        + Phrase(
          " ‹nachhalt --help› nennt alle.", " ‹nachhalt --help› lists them all."))
  }

  private func scanOption(
    _ word: String, _ rest: inout ArraySlice<String>, _ command: CommandSpec?,
    _ options: inout [String: [String]]
  ) throws(CommandFailure) {
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    func isMeant(_ option: OptionSpec) -> Bool {
      option.name == name || option.aliases.contains(name)
    }
    // Options may stand before the command as well, so all commands' options are known there.
    func special() -> [OptionSpec] { command.map(\.options) ?? commands().flatMap(\.options) }
    guard let option = common.first(where: isMeant) ?? special().first(where: isMeant) else {
      let known = common + special()
      throw .usage(
        Phrase("Die Option ‹--\(name)› gibt es hier nicht.", "There is no option ‹--\(name)› here.")
          + suggestion(for: name, among: known.map(\.name), prefix: "--"))
    }
    guard let valueName = option.value else {
      if parts.count == 2 {
        throw .usage(
          Phrase("‹--\(name)› hat keinen Wert.", "‹--\(name)› takes no value."))
      }
      options[option.name, default: []].append("")
      return
    }
    guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
      throw .usage(
        Phrase(
          "Nach ‹--\(name)› fehlt \(valueName).",
          "After ‹--\(name)› \(Placeholder.english(valueName)) is missing."))
    }
    if !option.choices.isEmpty, !option.choices.contains(value) {
      throw .usage(
        Phrase(
          "‹--\(name)› kennt ‹\(value)› nicht; möglich sind \(option.choices.joined(separator: ", ")).",
          "‹--\(name)› does not know ‹\(value)›; possible are \(option.choices.joined(separator: ", "))."
        ) + suggestion(for: value, among: option.choices))
    }
    options[option.name, default: []].append(value)
  }

  private func check(_ command: CommandSpec, _ arguments: [String]) throws(CommandFailure) {
    let required = command.arguments.count { !$0.isOptional }
    if arguments.count < required {
      let missing = command.arguments[arguments.count]
      throw .usage(
        Phrase(
          "‹nachhalt \(command.name)› braucht noch \(missing.name): ",
          "‹nachhalt \(command.name)› still needs \(Placeholder.english(missing.name)): ")
          + missing.summary + ".")
    }
    let takesMore = command.arguments.last?.repeats ?? false
    if !takesMore, arguments.count > command.arguments.count {
      let extra = arguments[command.arguments.count]
      throw .usage(
        Phrase("‹\(extra)› ist zu viel.", "‹\(extra)› is one too many.")
          + Phrase(
            " ‹nachhalt \(command.name) --help› zeigt, was möglich ist.",
            " ‹nachhalt \(command.name) --help› shows what is possible."))
    }
  }

  private func suggestion(for word: String, among names: [String], prefix: String = "") -> Phrase {
    guard let best = Similarity.nearest(to: word, among: names) else { return Phrase("", "") }
    return Phrase(" Meinten Sie ‹\(prefix)\(best)›?", " Did you mean ‹\(prefix)\(best)›?")
  }
}
