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

  static let accessibility = CommandSpec(
    name: "accessibility", aliases: ["barrierefreiheit"], group: .keep,
    summary: Phrase(
      "die Erklärung zur Barrierefreiheit", "the accessibility statement"),
    answers: false,
    details: [Phrase("Auch als ‹--barrierefreiheit›.", "Also as ‹--accessibility›.")]
  ) { (call) throws(CommandFailure) in
    for phrase in AccessibilityTexts.statement { call.program.print(phrase) }
    return .done
  }

  static let manual = CommandSpec(
    name: "manual", group: .keep,
    summary: Phrase("schreibt eine Handbuchseite", "writes a manual page"),
    arguments: [
      ArgumentSpec(
        name: "SEITE",
        summary: Phrase(
          "nachhalt (sonst diese), nachhalt-austausch, -regeln oder -filter",
          "nachhalt (the default), nachhalt-austausch, -regeln or -filter"),
        isOptional: true)
    ],
    answers: false
  ) { (call) throws(CommandFailure) in
    let name = call.argument(0) ?? "nachhalt"
    guard let page = ManualPages.all.first(where: { $0.name == name }) else {
      let known = ManualPages.all.map(\.name).joined(separator: ", ")
      throw .usage(
        Phrase(
          "Die Handbuchseite ‹\(name)› gibt es nicht; möglich sind \(known).",
          "There is no manual page ‹\(name)›; possible are \(known)."))
    }
    call.program.print(bytes: Array(page.text(call.program.language, call.program.today).utf8))
    return .done
  }
}
