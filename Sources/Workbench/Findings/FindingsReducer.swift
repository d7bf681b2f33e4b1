import Casework
import Screen
import Texts

/// Befunde by rule, and down to the cases of a rule.
enum FindingsReducer {
  static func open(_ state: inout WorkbenchState) -> [Effect] {
    state.stack = [.findings(FindingsState())]
    Layouts.fit(&state)
    return [.loadFindings(worker: state.session.worker)]
  }

  static func take(_ groups: [FindingGroup], _ state: inout WorkbenchState) {
    for index in state.stack.indices {
      guard case .findings(var page) = state.stack[index] else { continue }
      page.groups = groups
      page.isLoaded = true
      page.list.load(total: groups.count, offset: 0, ids: groups.map(\.rule))
      state.stack[index] = .findings(page)
    }
  }

  static func openCases(_ state: inout WorkbenchState) -> [Effect] {
    guard case .findings(let page) = state.stack.last, let group = page.selected else { return [] }
    let cases = FindingCasesState(group: group)
    state.stack.append(.findingCases(cases))
    Layouts.fit(&state)
    return [request(cases, state)]
  }

  static func request(_ page: FindingCasesState, _ state: WorkbenchState) -> Effect {
    let rows = max(10, page.list.visibleRows)
    let range = page.list.missing ?? page.list.offset..<(page.list.offset + page.list.ids.count)
    return .loadFindingCases(
      FindingsRequest(
        rule: page.group.rule, worker: state.session.worker,
        offset: range.isEmpty ? 0 : range.lowerBound, limit: max(3 * rows, range.count)))
  }

  static func take(
    _ request: FindingsRequest, _ answer: Page<FindingLine>, _ state: inout WorkbenchState
  ) {
    for index in state.stack.indices {
      guard case .findingCases(var page) = state.stack[index], page.group.rule == request.rule
      else { continue }
      page.lines = answer.lines
      page.isLoaded = true
      page.list.load(
        total: answer.total, offset: answer.offset,
        ids: answer.lines.map {
          FindingCasesState.LineID(caseID: $0.caseID, subject: $0.result.subject)
        })
      state.stack[index] = .findingCases(page)
    }
  }
}
