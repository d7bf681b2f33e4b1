package import Casework
import CivilTime
package import Screen
import Texts

/// What was agreed, asked and disputed, until it is seen through.
package struct FollowUpState: Equatable, Sendable {
  package var items: [FollowUp] = []
  package var isLoaded = false
  package var list = ListView<String>()

  package init() {}

  package var selected: FollowUp? {
    list.selectedID.flatMap { id in items.first { FollowUpState.row($0) == id } }
  }

  static func row(_ item: FollowUp) -> String { "\(item.kind.code)/\(item.id)" }
}

enum FollowUpReducer {
  static func open(_ state: inout WorkbenchState) -> [Effect] {
    state.push(.followUps(FollowUpState()))
    return [.supervise(.followUps)]
  }

  static func complete(_ state: inout WorkbenchState) -> [Effect] {
    guard let item = selected(state) else { return [] }
    guard item.isOpen else {
      state.say(.info, FollowUpTexts.alreadyDone)
      return []
    }
    switch item.kind {
    case .measure:
      state.push(
        .prompt(
          PromptState(
            .measureDone(item.id), title: FollowUpTexts.done, body: Phrase(verbatim: item.text),
            label: FollowUpTexts.outcome)))
    case .recommendation:
      state.push(
        .prompt(
          PromptState(
            .recommendationDone(item.id), title: FollowUpTexts.recommendationDone,
            body: Phrase(verbatim: item.text), label: FollowUpTexts.evidence)))
    case .question, .dispute: state.say(.info, FollowUpTexts.onlyMeasures)
    }
    return []
  }

  /// What an answer comes to; asked, since it counts in figures.
  static func judge(_ state: inout WorkbenchState) -> [Effect] {
    guard let item = selected(state) else { return [] }
    guard item.kind == .question, !item.isOpen else {
      state.say(.info, FollowUpTexts.onlyAnswers)
      return []
    }
    let letters: [Character] = ["r", "z", "k"]
    let options = StatementCategory.codes.indices.compactMap { index in
      StatementCategory(rawValue: UInt8(index)).map { category in
        DialogState.Option(
          [letters[index]], FollowUpTexts.statement(category),
          .run(.supervise(.judge(question: item.id, category))))
      }
    }
    state.stack.append(
      .dialog(
        DialogState(
          title: FollowUpTexts.judgeTitle, question: Phrase(verbatim: item.text),
          details: [Phrase(verbatim: item.outcome)],
          options: [DialogState.Option(["n"], FollowUpTexts.later, .close)] + options)))
    return []
  }

  private static func selected(_ state: WorkbenchState) -> FollowUp? {
    guard case .team(.followUps(let page))? = state.stack.last else { return nil }
    return page.selected
  }

  static func take(_ items: [FollowUp], _ state: inout WorkbenchState) {
    for index in state.stack.indices {
      guard case .team(.followUps(var page)) = state.stack[index] else { continue }
      page.items = items
      page.isLoaded = true
      page.list.load(total: items.count, offset: 0, ids: items.map(FollowUpState.row))
      state.stack[index] = .team(.followUps(page))
    }
    Layouts.fit(&state)
  }
}

enum FollowUpView {
  static func draw(
    _ page: FollowUpState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let parts = parts(rect)
    if let item = page.selected {
      frame.rule(in: rect, row: parts.list.rows)
      let who = item.by.isEmpty ? "" : " (" + item.by + ")"
      frame.paragraph(
        state.words(FollowUpTexts.words(item)) + who, in: parts.detail.droppingLeft(1))
    }
    let charset = frame.charset
    let name = min(24, max(14, rect.columns / 5))
    page.list.draw(
      into: &frame, rect: page.selected == nil ? rect : parts.list,
      empty: state.words(page.isLoaded ? FollowUpTexts.none : FollowUpTexts.loading)
    ) { index, _ in
      let item = page.items[index]
      let when = state.words(FollowUpTexts.when(item, on: state.today, state.formats))
      return [
        Span(" " + charset.pad(state.words(FollowUpTexts.kind(item.kind)), 11) + " ", .label),
        Span(
          charset.pad(when, 21) + " ",
          item.isOverdue(on: state.today) ? .danger : item.isOpen ? .plain : .muted),
        Span(
          charset.pad(item.caseID.map { state.shown(item.clientName, $0) } ?? item.by, name) + " ",
          Style.plain.strong),
        Span(state.words(FollowUpTexts.words(item))),
      ]
    }
  }

  /// The list cuts long words; below they stand in full.
  static func parts(_ rect: Rect) -> (list: Rect, detail: Rect) {
    let parts = rect.splitRows([.share(1), .fixed(min(4, rect.rows / 4))], gap: 1)
    return (parts[0], parts[1])
  }
}
