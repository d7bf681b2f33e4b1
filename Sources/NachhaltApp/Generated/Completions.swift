import Texts

/// Completion scripts for the three shells, made from the command table.
enum Completions {
  static func script(for shell: String, _ language: Language) -> String? {
    switch shell {
    case "bash": bash()
    case "zsh": zsh(language)
    case "fish": fish(language)
    default: nil
    }
  }

  private static func options(of command: CommandSpec) -> [OptionSpec] {
    command.options
      + CommandTable.common.filter { command.answers || !$0.name.hasPrefix("json") }
  }

  private static func bash() -> String {
    var cases = ""
    for command in CommandTable.all {
      let words = options(of: command).map { "--" + $0.name }.joined(separator: " ")
      let names = ([command.name] + command.aliases).joined(separator: "|")
      cases += "    \(names)) words=\"\(words)\" ;;\n"
    }
    var choices = ""
    var seen: Set<String> = []
    for option in CommandTable.common + CommandTable.all.flatMap(\.options)
    where !option.choices.isEmpty && seen.insert(option.name).inserted {
      choices +=
        "    --\(option.name)) COMPREPLY=($(compgen -W \"\(option.choices.joined(separator: " "))\" -- \"$current\")); return ;;\n"
    }
    let names = CommandTable.all.map(\.name).joined(separator: " ")
    let common = CommandTable.common.map { "--" + $0.name }.joined(separator: " ")
    return """
      # bash completion of nachhalt, generated from its command table
      _nachhalt() {
        local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" words=""
        case "$previous" in
          --store|--rules) COMPREPLY=($(compgen -f -- "$current")); return ;;
      \(choices)  esac
        case "${COMP_WORDS[1]}" in
      \(cases)    *) words="\(names) \(common)" ;;
        esac
        COMPREPLY=($(compgen -W "$words" -- "$current"))
        [ ${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=($(compgen -f -- "$current"))
      }
      complete -o filenames -F _nachhalt nachhalt

      """
  }

  private static func zsh(_ language: Language) -> String {
    var commands = ""
    var cases = ""
    for command in CommandTable.all {
      commands += "    '\(command.name):\(quoted(command.summary[language]))'\n"
      cases += "    \(command.name))\n      _arguments \\\n"
      for option in options(of: command) {
        let value: String
        if let name = option.value {
          let action =
            option.choices.isEmpty
            ? "_files" : "(\(option.choices.joined(separator: " ")))"
          value = ":\(quoted(Placeholder.text(name, language))):\(action)"
        } else {
          value = ""
        }
        cases += "        '--\(option.name)[\(quoted(option.summary[language]))]\(value)' \\\n"
      }
      cases += "        '*::'\n      ;;\n"
    }
    return """
      #compdef nachhalt
      # zsh completion of nachhalt, generated from its command table
      _nachhalt() {
        local -a commands
        commands=(
      \(commands)  )
        if (( CURRENT == 2 )); then
          _describe 'nachhalt' commands
          return
        fi
        case "$words[2]" in
      \(cases)  esac
      }
      _nachhalt "$@"

      """
  }

  private static func fish(_ language: Language) -> String {
    var lines = ["# fish completion of nachhalt, generated from its command table"]
    for command in CommandTable.all {
      lines.append(
        "complete -c nachhalt -n __fish_use_subcommand -a \(command.name) "
          + "-d '\(quoted(command.summary[language]))'")
      for option in options(of: command) {
        var line =
          "complete -c nachhalt -n '__fish_seen_subcommand_from \(command.name)' -l \(option.name) "
          + "-d '\(quoted(option.summary[language]))'"
        if option.value != nil { line += " -r" }
        if !option.choices.isEmpty { line += " -f -a '\(option.choices.joined(separator: " "))'" }
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Without what would end a quoted word of a shell.
  private static func quoted(_ text: String) -> String {
    String(text.map { "'[]:".contains($0) ? " " : $0 })
  }
}
