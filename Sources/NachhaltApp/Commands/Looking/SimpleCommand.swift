import Casework
import Texts

extension CommandSpec {
  static let simple = CommandSpec(
    name: "simple", aliases: ["einfach"], group: .workbench,
    summary: Phrase(
      "die Arbeit des Tages als Gespräch in einfachen Zeilen",
      "the day's work as a conversation in plain lines"),
    answers: false,
    details: [
      Phrase(
        "Für Vorleseprogramme, Braillezeilen und Terminals, die nichts können: nummerierte Listen, "
          + "eine Frage je Zeile, keine Zeichen, die den Schreibpunkt bewegen. Auch als ‹--einfach›.",
        "For screen readers, braille lines and terminals that can do nothing: numbered lists, one "
          + "question a line, no characters that move the cursor. Also as ‹--simple›.")
    ]
  ) { (call) throws(CommandFailure) in
    try SimpleMode.open(call.program)
  }
}

enum SimpleMode {
  static func open(_ program: Program) throws(CommandFailure) -> ExitStatus {
    let path = program.storePath
    if !Files.exists(path) {
      throw CommandFailure(
        .notFound,
        Phrase(
          "Es gibt noch keinen Bestand. ‹nachhalt demo --only-create› legt einen zum Üben an, "
            + "‹nachhalt import ORDNER› einen eigenen; ‹--store DATEI› nennt ihn.",
          "There is no caseload yet. ‹nachhalt demo --only-create› makes one to practise on, "
            + "‹nachhalt import ORDNER› your own; ‹--store DATEI› names it."))
    }
    let office = try Office(program, at: path)
    do throws(StoreFailure) {
      try WorkerQuestion(office: office, program: program).ask()
    } catch {
      throw CommandFailure(error)
    }
    var mode = LineMode(office: office, program: program)
    try mode.run()
    return .done
  }
}
