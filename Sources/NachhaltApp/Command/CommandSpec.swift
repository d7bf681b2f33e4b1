import Texts

/// What follows a command's name without dashes.
struct ArgumentSpec: Sendable {
  let name: String
  let summary: Phrase
  var isOptional = false
  var repeats = false
}

/// An option with two dashes; with a value where `value` names one.
struct OptionSpec: Sendable {
  let name: String
  /// How the value is called in the help, in capitals; nil for a switch.
  let value: String?
  let summary: Phrase
  /// The values that may be given, where they are few; they are checked and completed.
  var choices: [String] = []
  /// The environment variable that gives it, too.
  var variable: String?
  var repeats = false
  /// Other names it answers to; German ones.
  var aliases: [String] = []
}

/// Which part of the overview a command belongs to.
enum CommandGroup: CaseIterable, Sendable {
  case workbench, look, record, supervise, exchange, rules, keep

  var title: Phrase {
    switch self {
    case .workbench: Phrase("Arbeiten", "Work")
    case .look: Phrase("Nachsehen", "Look")
    case .record: Phrase("Erfassen", "Record")
    case .supervise: Phrase("Fachaufsicht", "Supervision")
    case .exchange: Phrase("Hinein und hinaus", "In and out")
    case .rules: Phrase("Regeln", "Rules")
    case .keep: Phrase("Bewahren", "Keep")
    }
  }
}

/// A command as a value: scanner, help, completions and manual pages all read this one table.
struct CommandSpec: Sendable {
  let name: String
  /// Other names it answers to; German ones mostly.
  var aliases: [String] = []
  let group: CommandGroup
  let summary: Phrase
  var arguments: [ArgumentSpec] = []
  var options: [OptionSpec] = []
  /// Whether it answers with `--json` and `--jsonl`.
  var answers = true
  /// Lines of further explanation for the help and the manual.
  var details: [Phrase] = []
  let run: @Sendable (borrowing Invocation) throws(CommandFailure) -> ExitStatus
}
