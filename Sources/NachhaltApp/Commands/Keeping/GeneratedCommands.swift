import Texts

extension CommandSpec {
  static let completions = CommandSpec(
    name: "completions", group: .keep,
    summary: Phrase(
      "schreibt die Vervollständigung für eine Shell", "writes the completion for a shell"),
    arguments: [
      ArgumentSpec(name: "SHELL", summary: Phrase("bash, zsh oder fish", "bash, zsh or fish"))
    ],
    answers: false
  ) { (call) throws(CommandFailure) in
    let shell = try call.required(0)
    guard let script = Completions.script(for: shell, call.program.language) else {
      throw .usage(
        Phrase(
          "Die Shell ‹\(shell)› ist unbekannt; möglich sind bash, zsh, fish.",
          "The shell ‹\(shell)› is unknown; possible are bash, zsh, fish."))
    }
    call.program.print(bytes: Array(script.utf8))
    return .done
  }

  static let manual = CommandSpec(
    name: "manual", group: .keep,
    summary: Phrase(
      "schreibt die Handbuchseite nachhalt(1)", "writes the manual page nachhalt(1)"),
    answers: false
  ) { (call) throws(CommandFailure) in
    call.program.print(bytes: Array(ManualPage.text(call.program.language).utf8))
    return .done
  }
}
