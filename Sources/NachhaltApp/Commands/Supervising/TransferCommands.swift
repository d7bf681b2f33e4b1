import CaseStore
import Casework
import CivilTime
import Exchange
import Texts
import Workbench

extension CommandSpec {
  static let transfer = CommandSpec(
    name: "transfer", aliases: ["fallwechsel"], group: .supervise,
    summary: Phrase(
      "übergibt einen Fall; er wechselt erst, wenn die andere Seite annimmt",
      "hands a case over; it moves only when the other side accepts"),
    arguments: [
      ArgumentSpec(
        name: "AKTION",
        summary: Phrase(
          "propose FALL, accept UE-…, reject UE-…, withdraw UE-… oder list",
          "propose CASE, accept UE-…, reject UE-…, withdraw UE-… or list")),
      ArgumentSpec(
        name: "WORAUF", summary: Phrase("Fall oder Übergabe", "case or hand-over"),
        isOptional: true),
    ],
    options: [
      OptionSpec(
        name: "to", value: "FACHKRAFT", summary: Phrase("an wen", "to whom")),
      OptionSpec(
        name: "reason", value: "GRUND", summary: Phrase("warum", "why"),
        choices: Handover.Reason.codes),
      OptionSpec(name: "note", value: "TEXT", summary: Phrase("Bemerkung", "remark")),
    ]
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    let action = try call.required(0)
    let (today, now) = (office.today, SystemClock.seconds())
    do throws(StoreFailure) {
      switch action {
      case "list":
        for handover in try office.store.openHandovers() {
          call.program.print(HandoverWords.line(handover))
        }
        return .done
      case "propose":
        guard let id = call.argument(1), let to = call.option("to") else { break }
        let handover = try office.store.propose(
          CaseID(id), to: WorkerID(to), reason: call.code("reason") ?? .workerChange,
          by: office.userName, on: today, at: now)
        call.program.print(HandoverWords.line(handover))
        return .done
      case "accept", "reject", "withdraw":
        guard let id = call.argument(1) else { break }
        guard let handover = try office.store.handover(id), handover.decision == nil else {
          call.program.tell(
            Phrase(
              "Eine offene Übergabe ‹\(id)› gibt es nicht.",
              "There is no open hand-over ‹\(id)›."))
          return .notFound
        }
        // The other side decides; whoever is no worker here keeps the store for all of them.
        if action != "withdraw", let me = try office.store.worker(forUser: office.userName),
          me != handover.to
        {
          call.program.tell(
            Phrase(
              "Diese Übergabe richtet sich an \(handover.to.text); nur dort wird entschieden.",
              "This hand-over is meant for \(handover.to.text); only they decide."))
          return .notAllowed
        }
        let decision: Handover.Decision =
          switch action {
          case "accept": .accepted
          case "reject": .rejected
          default: .withdrawn
          }
        try office.store.decide(
          id, decision, remark: call.option("note") ?? "",
          by: office.userName, on: today, at: now, evaluate: office.evaluate)
        return .done
      default: break
      }
    } catch {
      throw CommandFailure(error)
    }
    throw .usage(
      Phrase(
        "So geht es: ‹transfer propose FALL --to FACHKRAFT›, ‹transfer accept UE-7›, "
          + "‹transfer list›.",
        "It goes like this: ‹transfer propose CASE --to WORKER›, ‹transfer accept UE-7›, "
          + "‹transfer list›."))
  }

  static let absence = CommandSpec(
    name: "absence", aliases: ["abwesenheit"], group: .supervise,
    summary: Phrase(
      "trägt eine Abwesenheit mit Vertretung ein und nennt die Gespräche, die hineinfallen",
      "records an absence with its deputy and names the talks that fall into it"),
    arguments: [
      ArgumentSpec(name: "FACHKRAFT", summary: Phrase("wer abwesend ist", "who is away"))
    ],
    options: [
      OptionSpec(name: "from", value: "TAG", summary: Phrase("erster Tag", "first day")),
      OptionSpec(name: "to", value: "TAG", summary: Phrase("letzter Tag", "last day")),
      OptionSpec(
        name: "deputy", value: "FACHKRAFT", summary: Phrase("wer vertritt", "who stands in")),
      OptionSpec(
        name: "clear", value: nil, summary: Phrase("Eintrag löschen", "remove the absence")),
    ],
    details: [
      Phrase(
        "Am Tag nach dem letzten Tag stehen die Fälle von selbst wieder bei der Fachkraft.",
        "On the day after the last day the cases are back with the worker by themselves.")
    ]
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    let id = WorkerID(try call.required(0))
    let (from, to) = (try call.day("from"), try call.day("to"))
    do throws(StoreFailure) {
      guard var worker = try office.store.workers().first(where: { $0.id == id }) else {
        call.program.tell(
          Phrase("Die Fachkraft ‹\(id.text)› gibt es nicht.", "There is no worker ‹\(id.text)›."))
        return .notFound
      }
      if call.has("clear") {
        worker.absentFrom = nil
        worker.absentTo = nil
        worker.deputyID = nil
      } else if let from {
        worker.absentFrom = from
        worker.absentTo = to
        if let deputy = call.option("deputy") {
          guard let found = try WorkerFinder(office.store).worker(deputy) else {
            call.program.tell(CoverTexts.unknownWorker(deputy))
            return .notFound
          }
          worker.deputyID = found.id
        }
      }
      if let from = worker.absentFrom, let to = worker.absentTo, to < from {
        call.program.tell(CoverTexts.endsBefore)
        return .usage
      }
      _ = try AbsenceRecorder(office).record(
        id, from: worker.absentFrom, to: worker.absentTo, deputy: worker.deputyID)
      let lines = try AbsenceReader(office).windows(of: worker, within: 3_650)
      if call.wantsJSON {
        call.answer(
          lines.map { line in
            JSONValue.object([
              .init("schema", "nachhalt/absence-window/1"),
              .init("case", .string(line.window.caseID.text)),
              .init("step", .string(line.window.step.code)),
              .init("opens", .string(line.window.opens.iso)),
              .init("until", .string(line.window.until.iso)),
              .init("swallowed", .bool(line.window.isSwallowed)),
            ])
          })
      } else if lines.isEmpty {
        call.program.print(
          Phrase(
            "Kein fälliges Gespräch fällt in die Abwesenheit.",
            "No talk that is due falls into the absence."))
      } else {
        for line in lines { call.program.print(line.words(line.window.caseID.text)) }
        if worker.deputyID == nil {
          call.program.print(CoverTexts.noDeputy)
        }
      }
    } catch {
      throw CommandFailure(error)
    }
    return .done
  }
}

enum HandoverWords {
  static func line(_ handover: Handover) -> Phrase {
    Phrase(verbatim: "\(handover.id)  \(handover.caseID.text)  ")
      + Phrase(
        "von \(handover.from.text) an \(handover.to.text)",
        "from \(handover.from.text) to \(handover.to.text)")
  }
}
