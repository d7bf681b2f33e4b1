import Casework
import CivilTime
import Exchange
import Texts

extension ArgumentSpec {
  static let caseID = ArgumentSpec(
    name: "FALL", summary: Phrase("Nummer des Falls", "number of the case"))
}

extension CommandSpec {
  static let show = CommandSpec(
    name: "show", aliases: ["zeige", "fall"], group: .look,
    summary: Phrase("zeigt einen Fall mit allem", "shows a case with everything"),
    arguments: [.caseID], options: [.lookReason]
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    let file = try call.openCase(office)
    if call.wantsJSON {
      call.answer(CaseAnswer.value(file))
    } else {
      call.program.print(
        CaseSheet.text(file, on: office.today, call.program.language, office.configuration))
    }
    return .done
  }

  static let plan = CommandSpec(
    name: "plan", group: .look,
    summary: Phrase(
      "zeigt die Gespräche eines Falls mit ihren Fristen und die Grenze",
      "shows a case's consultations with their windows and the limit"),
    arguments: [.caseID], options: [.lookReason]
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    let file = try call.openCase(office)
    let plan = Plan(file, on: office.today, office.configuration)
    if call.wantsJSON {
      call.answer(PlanAnswer.value(plan, of: file.record.id))
      return .done
    }
    let formats = Formats(call.program.language)
    guard let limit = plan.limit else {
      call.program.print(
        Phrase(
          "Keine Nachbetreuung oder keine Arbeitsaufnahme, also kein Plan.",
          "No aftercare or no job start, so there is no plan."))
      return .done
    }
    var table = TextTable(columns: 4)
    for step in plan.steps {
      table.add([
        step.step.phrase[formats.language], step.state.phrase[formats.language],
        "\(formats.day(step.opens)) – \(formats.day(step.overdueFrom - 1))",
        step.contactID?.text ?? "",
      ])
    }
    call.program.print(bytes: table.bytes())
    call.program.print(
      Phrase("Grenze ", "Limit ") + formats.day(limit)
        + " (\(formats.relative(limit, to: office.today)))")
    return .done
  }
}
