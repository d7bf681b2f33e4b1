import Casework
import CivilTime
import Exchange
import Rulebook
import Texts
import Workbench

extension ArgumentSpec {
  static let rule = ArgumentSpec(
    name: "REGEL", summary: Phrase("zum Beispiel NB-02", "for example NB-02"))
}

extension CommandSpec {
  static let explain = CommandSpec(
    name: "explain", aliases: ["warum"], group: .look,
    summary: Phrase(
      "sagt, warum eine Regel für einen Fall zutrifft oder warum nicht",
      "says why a rule holds for a case, or why not"),
    arguments: [.caseID, .rule],
    options: [
      OptionSpec(
        name: "subject", value: "KENNUNG",
        summary: Phrase("zu diesem Gegenstand", "about this subject")),
      .lookReason,
    ]
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    let file = try call.openCase(office)
    let rule = try office.rules.known(call.required(1))
    let engine = try office.rules.engine(on: office.today)
    if engine.book[rule]?.audience == .units {
      throw .usage(
        Phrase(
          "‹\(rule)› betrifft Einheiten, keinen Fall; ‹nachhalt findings --supervision› zeigt sie.",
          "‹\(rule)› is about units, not a case; ‹nachhalt findings --supervision› shows it."))
    }
    guard let explanation = engine.explain(file, rule: rule, subject: call.option("subject"))
    else { throw Rules.unknown(rule, among: engine.book) }
    if call.wantsJSON {
      call.answer(ExplanationAnswer.value(explanation))
    } else {
      let sheet = WhySheet(explanation)
      call.program.print(bytes: WhyText.bytes(sheet, office.today, call.program.language))
    }
    return .done
  }

  static let whyNot = CommandSpec(
    name: "why-not", aliases: ["warum-nicht"], group: .look,
    summary: Phrase(
      "sagt, warum ein Fall nicht auf der Liste steht und wann er kommt",
      "says why a case is not on the list, and when it will be"),
    arguments: [.caseID], options: [.lookReason],
    details: [
      Phrase(
        "Mit ‹--today› auch für einen früheren oder späteren Tag.",
        "With ‹--today› for an earlier or later day, too.")
    ]
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    let file = try call.openCase(office)
    let absence = try office.rules.engine(on: office.today).absence(file)
    if call.wantsJSON {
      call.answer(AbsenceAnswer.value(absence, of: file.record.id))
    } else {
      AbsenceText.print(absence, office.today, call.program)
    }
    return .done
  }
}

/// Why a case is not on the list, for a person at a terminal.
enum AbsenceText {
  static func print(_ absence: QueueAbsence, _ today: Day, _ program: Program) {
    let formats = Formats(program.language)
    if !absence.entries.isEmpty {
      program.print(Phrase("Der Fall steht auf der Liste:", "The case is on the list:"))
      for entry in absence.entries {
        program.print("  " + QueueTexts.reason(entry)[program.language])
      }
    } else {
      program.print(
        Phrase("Der Fall steht nicht auf der Liste.", "The case is not on the list."))
    }
    program.print(Phrase("Nachbetreuung: ", "Aftercare: ") + absence.aftercare)
    for step in absence.steps {
      program.print(
        "  \(step.step.phrase[program.language]): \(step.state.phrase[program.language]), "
          + formats.shortDay(step.opens) + " – " + formats.shortDay(step.overdueFrom - 1))
    }
    for silent in absence.silent {
      program.print(
        "  \(silent.result.rule) "
          + (program.language == .german ? silent.result.text : silent.result.textEnglish))
    }
    if let day = absence.changesOn {
      program.print(
        Phrase("Nächste mögliche Änderung: ", "Next possible change: ")
          + "\(formats.day(day)) (\(formats.relative(day, to: today)))")
    }
  }
}
