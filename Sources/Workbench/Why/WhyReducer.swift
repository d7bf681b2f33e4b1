import Casework
import Texts

/// Warum: asks for the trace of one rule and pages through the others of the case.
enum WhyReducer {
  static func open(_ state: inout WorkbenchState) -> [Effect] {
    guard let focus = state.focus else { return [] }
    let rules = rules(of: focus.caseID, state)
    // A date of the plan is explained by its arithmetic, and so is a case for which nothing holds.
    guard let rule = focus.rule ?? (focus.step == nil ? rules.first : nil) else {
      return openAbsence(focus.caseID, focus.clientName, step: focus.step, &state)
    }
    var why = WhyState(
      caseID: focus.caseID, clientName: focus.clientName,
      rules: rules.contains(rule) ? rules : [rule] + rules, rule: rule)
    why.subject = focus.subject
    state.stack.append(.why(why))
    return [.explain(focus.caseID, rule: rule)]
  }

  /// Why is a case not on the list? Its place in the plan, then the rules of the plan one by one.
  static func openAbsence(
    _ id: CaseID, _ name: String, step: Step? = nil, _ state: inout WorkbenchState
  ) -> [Effect] {
    var why = WhyState(caseID: id, clientName: name, rules: [], rule: nil)
    why.step = step
    why.asksForAbsence = true
    state.stack.append(.why(why))
    if state.loaded?.id == id { return askAbsence(&state) }
    return [.loadCase(id, records: true)]
  }

  /// The case is there: ask for the rule of its next talk.
  static func askAbsence(_ state: inout WorkbenchState) -> [Effect] {
    guard case .why(var why) = state.stack.last, why.asksForAbsence, why.rule == nil,
      let loaded = state.loaded, loaded.id == why.caseID
    else { return [] }
    let next: String =
      switch why.step ?? loaded.plan.next?.step {
      case .m1?: "NB-02"
      case .m2?: "NB-06"
      case .m5?: "NB-07"
      case nil: loaded.file.aftercare == nil ? "AN-01" : "GR-01"
      }
    let holding = rules(of: why.caseID, state)
    let others = ["NB-01", "NB-02", "NB-06", "NB-07", "NB-16", "GR-01", "AN-01"]
    why.rules = [next] + (holding + others).filter { $0 != next }
    why.rules = why.rules.enumerated().filter { why.rules.firstIndex(of: $0.element) == $0.offset }
      .map(\.element)
    why.rule = next
    state.replaceTop(.why(why))
    return [.explain(why.caseID, rule: next)]
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
