import Casework
import Texts

/// Warum: asks for the trace of one rule and pages through the others of the case.
enum WhyReducer {
  static func open(_ state: inout WorkbenchState) -> [Effect] {
    guard let focus = state.focus else { return [] }
    let rules = rules(of: focus.caseID, state)
    guard let rule = focus.rule ?? rules.first else {
      state.say(.info, WhyTexts.nothingHolds)
      return []
    }
    var why = WhyState(
      caseID: focus.caseID, clientName: focus.clientName,
      rules: rules.contains(rule) ? rules : [rule] + rules, rule: rule)
    why.subject = focus.subject
    state.stack.append(.why(why))
    return [.explain(focus.caseID, rule: rule)]
  }

  /// The next rule that holds for the case.
  static func next(_ state: inout WorkbenchState) -> [Effect] {
    guard case .why(var why) = state.stack.last, !why.rules.isEmpty else { return [] }
    let index = why.rules.firstIndex { $0 == why.rule } ?? -1
    let rule = why.rules[(index + 1) % why.rules.count]
    why.rule = rule
    why.sheet = nil
    why.scroll = 0
    state.replaceTop(.why(why))
    return [.explain(why.caseID, rule: rule)]
  }

  static func take(_ sheet: WhySheet, _ state: inout WorkbenchState) {
    for index in state.stack.indices {
      guard case .why(var why) = state.stack[index], why.caseID == sheet.caseID,
        why.rule == sheet.rule
      else { continue }
      why.sheet = sheet
      state.stack[index] = .why(why)
    }
  }

  private static func rules(of id: CaseID, _ state: WorkbenchState) -> [String] {
    guard let loaded = state.loaded, loaded.id == id else { return [] }
    var seen: Set<String> = []
    return loaded.outcome.results.map(\.rule).filter { seen.insert($0).inserted }
  }
}
