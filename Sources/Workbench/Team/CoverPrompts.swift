import Casework
import CivilTime
import Screen
import Texts

/// Handing over and standing in: the sheets that ask for a colleague.
enum CoverPrompts {
  static func make(_ colleagues: Colleagues, _ state: WorkbenchState) -> PromptState {
    var prompt: PromptState
    switch colleagues.purpose {
    case .transfer(let id):
      let reasons = [(Handover.Reason.workerChange, "w"), (.area, "b"), (.absence, "a")].map {
        Screen.Choice(
          Int($0.0.rawValue), CoverTexts.reason($0.0)[state.language], letter: Character($0.1))
      }
      prompt = PromptState(
        .transfer(id), title: CoverTexts.transfer, body: CoverTexts.transferBody(colleagues.name),
        fields: [
          PromptField(.worker, CoverTexts.to, .text(TextField()), hint: CoverTexts.workerHint),
          PromptField(.reason, TeamTexts.reasonField, .choice(ChoiceField(reasons, selected: 0))),
        ])
    case .absence(let worker):
      func day(_ day: Day?) -> TextField {
        TextField(day.map(state.formats.numericDate) ?? "", limit: 40)
      }
      prompt = PromptState(
        .absence(worker), title: CoverTexts.absence, body: CoverTexts.absenceBody(colleagues.name),
        fields: [
          PromptField(
            .from, CoverTexts.from, .day(day(colleagues.absentFrom)), hint: CoverTexts.clear),
          PromptField(.to, CoverTexts.until, .day(day(colleagues.absentTo)), hint: CoverTexts.open),
          PromptField(
            .worker, CoverTexts.deputy, .text(TextField(colleagues.deputy?.text ?? "")),
            hint: CoverTexts.deputyHint),
        ])
    }
    prompt.choices = colleagues.people.prefix(9).map {
      PromptState.Choice(
        Phrase(verbatim: $0.name.isEmpty ? $0.id.text : $0.name), value: $0.id.text)
    }
    prompt.choicesField = .worker
    return prompt
  }

  static func transfer(_ id: CaseID, _ prompt: inout PromptState) -> SupervisionRequest? {
    let worker = prompt.text(.worker)
    guard !worker.isEmpty else {
      prompt.complain(.worker, CoverTexts.workerMissing)
      return nil
    }
    let reason = prompt.chosen(.reason).flatMap { Handover.Reason(rawValue: UInt8($0)) }
    return .propose(id, to: worker, reason ?? .workerChange)
  }

  static func absence(
    _ worker: WorkerID, _ prompt: inout PromptState, _ state: WorkbenchState
  ) -> SupervisionRequest? {
    let deputy = prompt.text(.worker)
    if prompt.text(.from).isEmpty { return .absence(worker, from: nil, to: nil, deputy: deputy) }
    guard let from = PromptReducer.day(.from, &prompt, state) else { return nil }
    // Without a last day it lasts.
    guard !prompt.text(.to).isEmpty else {
      return .absence(worker, from: from, to: nil, deputy: deputy)
    }
    guard let to = PromptReducer.day(.to, &prompt, state) else { return nil }
    guard from <= to else {
      prompt.complain(.to, CoverTexts.endsBefore)
      return nil
    }
    return .absence(worker, from: from, to: to, deputy: deputy)
  }

  /// What became of a hand-over in the queue is asked, not done: accepting moves the case.
  static func decision(_ handover: String, _ id: CaseID, _ words: Phrase) -> DialogState {
    DialogState(
      title: CoverTexts.transfer, question: words, details: [CoverTexts.acceptMoves],
      options: [
        DialogState.Option(["n"], CoverTexts.later, .close),
        DialogState.Option(
          ["a"], CoverTexts.accept,
          .run(.supervise(.decide(handover: handover, .accepted, remark: "")))),
        DialogState.Option(
          ["l"], CoverTexts.reject,
          .prompt(
            PromptState(
              .rejectHandover(handover), title: CoverTexts.reject, body: words,
              label: TeamTexts.reasonField))),
        DialogState.Option(["b"], CoverTexts.sheet, .run(.supervise(.handoverSheet(id)))),
      ])
  }

  /// From a case: propose it to somebody, or read the sheet first.
  static func choice(_ id: CaseID) -> DialogState {
    DialogState(
      title: CoverTexts.transfer, question: CoverTexts.what,
      options: [
        DialogState.Option(["n"], CoverTexts.nothing, .close),
        DialogState.Option(
          ["v"], CoverTexts.propose, .run(.supervise(.colleagues(.transfer(id))))),
        DialogState.Option(["b"], CoverTexts.sheet, .run(.supervise(.handoverSheet(id)))),
      ])
  }
}
