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
        isOptional: true, repeats: true)
    ],
    answers: false,
    details: [
      Phrase(
        "Ohne Ausdruck liest der Befehl einen je Zeile, bis die Eingabe endet (am Bildschirm mit "
          + "Strg-D). ‹_› ist dann der vorige Wert, ‹_1›, ‹_2› … sind alle bisherigen.",
        "Without an expression the command reads one a line until the input ends (Ctrl-D on a "
          + "screen). Then ‹_› is the value before, ‹_1›, ‹_2› … are all so far."),
      Phrase(
        "Kein FEEL: Satz mit Stelle, Ende mit 65. Ein Wert, der sich nicht bilden lässt, ist null; "
          + "der Grund steht dann auf der Fehlerausgabe.",
        "No FEEL: a sentence with its place, and status 65. What has no value is null; the reason "
          + "is then told on standard error."),
    ]
  ) { (call) throws(CommandFailure) in
    let session = FeelSession(call.program)
    if !call.arguments.isEmpty {
      return session.answer(call.arguments.joined(separator: " ")) ? .done : .badData
    }
    return session.loop()
  }
}
