import Casework
import Screen
import Texts

extension CasesReducer {
  static func run(_ command: Command, _ key: Key?, _ state: inout WorkbenchState) -> [Effect] {
    guard case .cases(var page) = state.stack.last else { return [] }
    switch command {
    case .filter:
      page.isTyping = true
    case .sort:
      let next = (Int(page.order.rawValue) + 1) % CaseOrder.allCases.count
      page.order = CaseOrder.allCases[next]
      page.isLoaded = false
      state.replaceTop(.cases(page))
      state.say(.info, FilterTexts.order(page.order))
      return [request(page, state)]
    case .mark: _ = page.list.reduce(.space)
    case .markAll: page.list.marked.formUnion(page.list.ids)
    case .unmarkAll: page.list.marked = []
    case .saveView: return saveView(page, &state)
    case .view: return show(key, &page, &state)
    case .bulk: return BulkReducer.ask(&state)
    default: return []
    }
    state.replaceTop(.cases(page))
    return []
  }

  private static func show(
    _ key: Key?, _ page: inout CasesState, _ state: inout WorkbenchState
  ) -> [Effect] {
    guard case .character(let digit)? = key, let number = digit.wholeNumberValue else { return [] }
    guard number > 0 else {
      page.field.text = ""
      page.view = nil
      return apply(&page, &state)
    }
    guard state.views.indices.contains(number - 1) else {
      state.say(.warning, FilterTexts.noView(number))
      return []
    }
    page.field.text = state.views[number - 1].query
    page.view = number - 1
    return apply(&page, &state)
  }

  private static func saveView(_ page: CasesState, _ state: inout WorkbenchState) -> [Effect] {
    guard page.problem == nil, !page.field.isEmpty else { return [] }
    guard state.views.count < 9 else {
      state.say(.warning, FilterTexts.noRoomForView)
      return []
    }
    let query = page.field.text
    state.views.append(SavedView(name: query, query: query, filter: page.filter))
    state.say(.done, FilterTexts.viewSaved(state.views.count))
    return [.saveSettings(.views(state.views)), .countViews(state.views)]
  }
}
