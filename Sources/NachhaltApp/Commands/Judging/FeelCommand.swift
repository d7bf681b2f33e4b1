import CivilTime
import Feel
import Glibc
import Texts

extension CommandSpec {
  static let feel = CommandSpec(
    name: "feel", group: .rules,
    summary: Phrase(
      "wertet einen FEEL-Ausdruck aus oder fragt nach Ausdrücken",
      "evaluates a FEEL expression, or asks for expressions"),
    arguments: [
      ArgumentSpec(
        name: "AUSDRUCK",
        summary: Phrase("zum Beispiel ‹sum([1, 2, 3])›", "for example ‹sum([1, 2, 3])›"),
        isOptional: true)
    ],
    answers: false
  ) { (call) throws(CommandFailure) in
    let session = FeelSession(call.program)
    if let expression = call.argument(0) {
      return session.answer(expression) ? .done : .badData
    }
    if call.program.environment.isInputATerminal {
      call.program.print(
        Phrase(
          "FEEL: einen Ausdruck je Zeile; Strg-D beendet.",
          "FEEL: one expression a line; Strg-D ends."))
    }
    while let line = session.readLine() {
      if !line.isEmpty { _ = session.answer(line) }
    }
    return .done
  }
}

/// Reads expressions and prints their values.
struct FeelSession {
  let program: Program

  init(_ program: Program) {
    self.program = program
  }

  /// False where the text is no FEEL.
  func answer(_ text: String) -> Bool {
    let compiled: CompiledExpression
    do throws(FeelSyntaxError) {
      compiled = try FeelCompiler.compile(text)
    } catch {
      let blanks = String(repeating: " ", count: max(0, error.position.column - 1))
      program.tell(Phrase(verbatim: "\(error)\n  \(text)\n  \(blanks)^"))
      _ = program.flush()
      return false
    }
    let evaluation = Evaluation(clock: program.feelClock, zones: Zones(.timeZoneFiles))
    program.print("\(compiled.evaluate(evaluation))")
    for note in evaluation.notes {
      program.tell(Phrase(verbatim: "\(note.range.start): \(note.detail)"))
    }
    _ = program.flush()
    return true
  }

  func readLine() -> String? {
    if program.environment.isInputATerminal {
      program.print(bytes: Array("feel> ".utf8))
      _ = program.flush()
    }
    return Swift.readLine()
  }
}
