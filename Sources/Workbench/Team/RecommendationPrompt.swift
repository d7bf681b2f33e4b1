import Casework
import CivilTime
import Screen
import Texts

/// Recording a recommendation: its number, what it says, how urgent, who answers for it, until when.
enum RecommendationPrompt {
  static func make(_ state: WorkbenchState) -> PromptState {
    let categories = Recommendation.Category.codes.enumerated().map { index, code in
      Screen.Choice(index, code, letter: Character(code.lowercased()))
    }
    func text(
      _ id: PromptField.ID, _ label: Phrase, _ hint: Phrase? = nil
    ) -> PromptField {
      PromptField(id, label, .text(TextField()), hint: hint)
    }
    return PromptState(
      .recordRecommendation, title: FollowUpTexts.recordTitle, body: FollowUpTexts.recordBody,
      fields: [
        text(.number, FollowUpTexts.number), text(.text, FollowUpTexts.text),
        PromptField(
          .category, FollowUpTexts.category, .choice(ChoiceField(categories, selected: 1))),
        text(.unit, FollowUpTexts.unit), text(.measure, FollowUpTexts.measure),
        PromptField(.due, TeamTexts.due, .day(TextField()), hint: FollowUpTexts.open),
        text(.dissent, FollowUpTexts.dissent, FollowUpTexts.dissentHint),
      ])
  }

  static func request(
    _ prompt: inout PromptState, _ state: WorkbenchState
  ) -> SupervisionRequest? {
    for field in [PromptField.ID.number, .text] where prompt.text(field).isEmpty {
      prompt.complain(field, TeamTexts.textMissing)
      return nil
    }
    var due: Day?
    if !prompt.text(.due).isEmpty {
      guard let day = PromptReducer.day(.due, &prompt, state) else { return nil }
      due = day
    }
    let category = prompt.chosen(.category).flatMap {
      Recommendation.Category(rawValue: UInt8($0))
    }
    var recommendation = Recommendation(
      id: prompt.text(.number), text: prompt.text(.text), category: category ?? .needed,
      unit: prompt.text(.unit), measure: prompt.text(.measure), dueOn: due,
      recordedBy: state.session.userName, recordedOn: state.today)
    recommendation.dissent = prompt.text(.dissent)
    return .recordRecommendation(recommendation)
  }
}
