import Casework
import CivilTime
import Screen
import Texts

/// The checklist: blocks, items with answer and evidence, and at the end the rating.
enum ChecklistView {
  static func draw(
    _ page: ChecklistState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let hint = rect.line(rect.rows - 1)
    frame.text(state.words(ChecklistTexts.hint), in: hint, column: 1, .muted)
    let charset = frame.charset
    let name = min(34, rect.columns / 2 - 8)
    page.list.draw(into: &frame, rect: rect.droppingBottom(1)) { _, row in
      switch row {
      case .item(let item): self.item(item, page, state, charset, name)
      case .lookBack:
        setting(
          ChecklistTexts.lookBackRow, ChecklistTexts.lookBack(page.lookBack), state, charset, name)
      case .dispute:
        setting(
          ChecklistTexts.disputeRow,
          page.isDisputed && !page.dispute.isEmpty
            ? dispute(page) + ": " + page.dispute : dispute(page), state, charset, name)
      case .rating: rating(page, state, charset, name)
      case .reason(let code): reason(code, page, state, charset, name)
      case .question(let id):
        page.sheet.questions.first { $0.id == id }.map { question in
          agreed(
            .question, question.answeredOn, question.dueOn, question.text, question.answer, state)
        } ?? ""
      case .measure(let id):
        page.sheet.measures.first { $0.id == id }.map { measure in
          agreed(.measure, measure.doneOn, measure.dueOn, measure.text, measure.outcome, state)
        } ?? ""
      }
    }
  }

  private static func item(
    _ item: Checklist.Item, _ page: ChecklistState, _ state: WorkbenchState, _ charset: Charset,
    _ width: Int
  ) -> StyledLine {
    let proposal = page.sheet.proposals.first { $0.item == item }
    let answer = page.answers[item] ?? .open
    let block = state.words(ChecklistTexts.block(item.block)).prefix(1)
    var evidence =
      proposal.map { state.words(ChecklistTexts.evidence($0.evidence, state.formats)) } ?? ""
    if let proposal, proposal.answer != answer {
      evidence =
        state.words(ChecklistTexts.corrected) + " (" + state.words(ChecklistTexts.proposedByFacts)
        + ": " + state.words(ChecklistTexts.answer(proposal.answer)) + ") " + evidence
    }
    var line: StyledLine = [
      Span("\(block) ", .label),
      Span(charset.pad(state.words(ChecklistTexts.item(item)), width) + " "),
      Span(charset.pad(state.words(ChecklistTexts.answer(answer)), 9), style(answer)),
    ]
    if let remark = page.remarks[item] { line.append(remark + (evidence.isEmpty ? "" : "  ")) }
    line.append(evidence, .muted)
    return line
  }

  private static func setting(
    _ label: Phrase, _ value: Phrase, _ state: WorkbenchState, _ charset: Charset, _ width: Int
  ) -> StyledLine {
    [
      Span("  " + charset.pad(state.words(label), width) + " ", .label),
      Span(state.words(value)),
    ]
  }

  /// "Rückfrage bis 05.12.2026 Warum kein Plan? → liegt bei"
  private static func agreed(
    _ kind: FollowUp.Kind, _ done: Day?, _ due: Day, _ text: String, _ outcome: String?,
    _ state: WorkbenchState
  ) -> StyledLine {
    let when =
      done.map { Phrase("erledigt ", "done ") + state.formats.date($0) }
      ?? TeamTexts.due + " " + state.formats.date(due)
    let result = outcome.map { $0.isEmpty ? "" : " → " + $0 } ?? ""
    return [
      Span("  " + state.words(FollowUpTexts.kind(kind)) + " ", .label),
      Span(state.words(when) + "  ", done == nil ? .warning : .muted), Span(text + result),
    ]
  }

  private static func dispute(_ page: ChecklistState) -> Phrase {
    guard page.isDisputed else { return ChecklistTexts.undisputed }
    guard page.isDecided else { return ChecklistTexts.disputed }
    return page.sheet.details.decidedBy.map { ChecklistTexts.decided($0) }
      ?? ChecklistTexts.decidedNow
  }

  private static func rating(
    _ page: ChecklistState, _ state: WorkbenchState, _ charset: Charset, _ width: Int
  ) -> StyledLine {
    let open =
      page.sheet.proposesNotEffective ? ChecklistTexts.proposedRating : ChecklistTexts.unrated
    let words = page.rating.map(ChecklistTexts.rating) ?? open
    return [
      Span("  " + charset.pad(state.words(ChecklistTexts.rating), width) + " ", .heading),
      Span(state.words(words), Style.plain.strong),
    ]
  }

  private static func reason(
    _ code: String, _ page: ChecklistState, _ state: WorkbenchState, _ charset: Charset,
    _ width: Int
  ) -> StyledLine {
    let isChosen = page.reasons.contains(code)
    let rule = Checklist.reasonRules.first { $0.reason == code }?.rule ?? ""
    let proposed = page.sheet.proposedReasons.contains(code) ? "NB-18 · \(rule)" : ""
    return [
      Span("  \(isChosen ? "[x]" : "[ ]") \(code) ", isChosen ? Style.plain.strong : .plain),
      Span(charset.pad(state.words(ChecklistTexts.reason(code)), width)),
      Span(" " + proposed, .muted),
    ]
  }

  private static func style(_ answer: ChecklistAnswer) -> Style {
    switch answer {
    case .no: .danger
    case .yes: .ok
    case .open: .warning
    case .notApplicable: .muted
    }
  }
}
