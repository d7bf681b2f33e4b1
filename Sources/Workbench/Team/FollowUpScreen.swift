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
    guard case .team(.followUps(let page))? = state.stack.last, let item = page.selected,
      item.isOpen
    else { return [] }
    guard item.kind == .measure else {
      state.say(.info, FollowUpTexts.onlyMeasures)
      return []
    }
    state.push(
      .prompt(
        PromptState(
          .measureDone(item.id), title: FollowUpTexts.done, body: Phrase(verbatim: item.text),
          label: FollowUpTexts.outcome)))
    return []
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
    let charset = frame.charset
    let name = min(24, max(14, rect.columns / 5))
    page.list.draw(
      into: &frame, rect: rect,
      empty: state.words(page.isLoaded ? FollowUpTexts.none : FollowUpTexts.loading)
    ) { index, _ in
      let item = page.items[index]
      let when = state.words(FollowUpTexts.when(item, on: state.today, state.formats))
      return [
        Span(" " + charset.pad(state.words(FollowUpTexts.kind(item.kind)), 9) + " ", .label),
        Span(
          charset.pad(when, 21) + " ",
          item.isOverdue(on: state.today) ? .danger : item.isOpen ? .plain : .muted),
        Span(
          charset.pad(state.shown(item.clientName, item.caseID), name) + " ", Style.plain.strong),
        Span(item.outcome.isEmpty ? item.text : item.text + " → " + item.outcome),
      ]
    }
  }
}
