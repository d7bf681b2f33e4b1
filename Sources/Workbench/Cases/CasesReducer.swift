import Casework
import Screen
import Texts

/// Typing a filter with a live count, moving, marking, views and bulk actions.
enum CasesReducer {
  static func open(_ state: inout WorkbenchState) -> [Effect] {
    if state.views.isEmpty { state.views = SavedView.delivered(state) }
    let page = CasesState()
    state.stack = [.cases(page)]
    Layouts.fit(&state)
    return [request(page, state), .countViews(state.views)]
  }

  static func request(_ page: CasesState, _ state: WorkbenchState) -> Effect {
    let rows = max(10, page.list.visibleRows)
    let range = page.list.missing ?? page.list.offset..<(page.list.offset + page.list.ids.count)
    return .loadCases(
      CasesRequest(
        filter: page.filter, order: page.order, today: state.today,
        offset: range.isEmpty ? max(0, page.list.top - rows) : range.lowerBound,
        limit: max(3 * rows, range.count)))
  }

  static func take(
    _ request: CasesRequest, _ answer: Page<CaseLine>, _ state: inout WorkbenchState
  ) {
    state.change { (page: inout CasesState) in
      guard request.filter == page.filter, request.order == page.order else { return }
      page.lines = answer.lines
      page.isLoaded = true
      page.list.load(
        total: answer.total, offset: answer.offset, ids: answer.lines.map(\.caseID))
    }
  }

  static func take(_ counts: [SavedView.Count], _ state: inout WorkbenchState) {
    state.change { (page: inout CasesState) in
      for count in counts { page.counts[count.name] = count.cases }
    }
  }

  static func move(_ key: Key, _ state: inout WorkbenchState) -> [Effect] {
    guard case .cases(var page) = state.stack.last else { return [] }
    _ = page.list.reduce(key)
    state.replaceTop(.cases(page))
    return page.list.missing == nil ? [] : [request(page, state)]
  }

  /// A key while the filter is being typed.
  static func type(_ key: Key, _ state: inout WorkbenchState) -> [Effect] {
    guard case .cases(var page) = state.stack.last else { return [] }
    switch key {
    case .enter, .escape, .control("c"):
      if key == .enter, let proposal = page.proposals.current {
        page.field.text = FilterCompletion.complete(page.field.text, with: proposal)
        return typed(&page, &state)
      }
      page.isTyping = false
      page.proposals.show([])
      // Now the last word counts, whatever it might have become.
      return apply(&page, &state)
    case .down where !page.proposals.isEmpty, .up where page.proposals.highlighted != nil:
      page.proposals.move(key == .down ? 1 : -1)
      state.replaceTop(.cases(page))
      return []
    case .down:
      page.isTyping = false
      state.replaceTop(.cases(page))
      return []
    case .tab:
      guard let proposal = page.proposals.current ?? page.proposals.labels.first else { return [] }
      page.field.text = FilterCompletion.complete(page.field.text, with: proposal)
      return typed(&page, &state)
    default:
      guard page.field.reduce(key) == .changed else {
        state.replaceTop(.cases(page))
        return []
      }
      return typed(&page, &state)
    }
  }

  private static func typed(_ page: inout CasesState, _ state: inout WorkbenchState) -> [Effect] {
    page.view = nil
    page.proposals.show(
      FilterCompletion.proposals(for: page.field.text, german: state.language == .german))
    let settled = FilterCompletion.settled(
      page.field.text, german: state.language == .german)
    return apply(&page, reading: settled, &state)
  }

  /// Reads the filter; a wrong one leaves the list as it was and says where.
  static func apply(
    _ page: inout CasesState, reading text: String? = nil, _ state: inout WorkbenchState
  ) -> [Effect] {
    var effects: [Effect] = []
    do throws(FilterProblem) {
      let filter = try FilterParser.parse(text ?? page.field.text, today: state.today)
      page.problem = nil
      if filter != page.filter || !page.isLoaded {
        page.filter = filter
        page.list = ListView(visibleRows: page.list.visibleRows, allowsMarks: true)
        page.isLoaded = false
        effects = [request(page, state)]
      }
    } catch {
      page.problem = error
    }
    state.replaceTop(.cases(page))
    return effects
  }
}

extension SavedView {
  static func delivered(_ state: WorkbenchState) -> [SavedView] {
    FilterTexts.delivered.compactMap { view in
      guard let filter = try? FilterParser.parse(view.query, today: state.today) else { return nil }
      return SavedView(name: view.name[state.language], query: view.query, filter: filter)
    }
  }
}

extension WorkbenchState {
  /// Changes the list of cases wherever it lies in the stack.
  mutating func change(_ body: (inout CasesState) -> Void) {
    for index in stack.indices {
      guard case .cases(var page) = stack[index] else { continue }
      body(&page)
      stack[index] = .cases(page)
    }
  }

  mutating func change(_ body: (inout ImportState) -> Void) {
    for index in stack.indices {
      guard case .importing(var page) = stack[index] else { continue }
      body(&page)
      stack[index] = .importing(page)
    }
  }
}
