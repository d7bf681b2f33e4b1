import Screen
import Texts

/// Remarks on the lines of the checklist. They stay on the sheet and are saved with the review.
enum ChecklistReducer {
  static func askRemark(_ state: inout WorkbenchState) -> [Effect] {
    guard case .team(.checklist(let page))? = state.stack.last, let row = page.list.selectedID
    else { return [] }
    let (body, text): (Phrase, String)
    switch row {
    case .item(let item):
      (body, text) = (ChecklistTexts.item(item), page.remarks[item] ?? "")
    case .dispute: (body, text) = (ChecklistTexts.disputeRow, page.dispute)
    case .lookBack, .rating, .reason, .question, .measure:
      state.say(.info, ChecklistTexts.noRemark)
      return []
    }
    state.push(
      .prompt(
        PromptState(
          .remark(row), title: ChecklistTexts.remark, body: body,
          fields: [
            PromptField(
              .text, ChecklistTexts.remark, .text(TextField(text)), hint: ChecklistTexts.remarkHint)
          ])))
    return []
  }

  /// Nothing typed takes the remark away.
  static func remark(_ text: String, on row: ChecklistState.Row, _ state: inout WorkbenchState) {
    guard case .team(.checklist(var page))? = state.stack.last else { return }
    switch row {
    case .item(let item): page.remarks[item] = text.isEmpty ? nil : text
    case .dispute:
      page.dispute = text
      // Who writes down what is disputed disputes it.
      if !text.isEmpty, !page.isDisputed {
        page.isDisputed = true
        page.isDecided = false
      }
    case .lookBack, .rating, .reason, .question, .measure: return
    }
    state.replaceTop(.checklist(page))
  }
}
