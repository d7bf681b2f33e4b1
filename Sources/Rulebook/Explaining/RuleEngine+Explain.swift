package import Casework
import CivilTime
import Decisions
import Feel

extension RuleEngine {
  /// Why a rule holds for a case today or why not; nil for a rule the book does not have.
  ///
  /// - parameter subject: the row asked about; otherwise the first one for which the rule fires,
  ///   else the one that came nearest.
  /// - parameter looksAhead: whether to look for the day on which it changes, which costs most.
  package func explain(
    _ file: CaseFile, rule: String, subject: String? = nil, looksAhead: Bool = true
  ) -> Explanation? {
    guard let info = book[rule], info.audience != .units else { return nil }
    let isWatched = info.audience == .supervision
    let judge = isWatched ? supervision : self.judge
    judge.evaluator.isTracing = true
    let results =
      isWatched ? supervise(file, worker: file.worker).results : evaluate(file).results
    let trace = judge.evaluator.trace()
    judge.evaluator.isTracing = false
    let result = results.first {
      $0.rule == rule && (subject == nil || $0.subject == subject)
    }
    var explanation = Explanation(caseID: file.record.id, info: info, fires: result != nil)
    explanation.subject = subject ?? result?.subject
    if let result { explanation.take(result) }
    let best = nearest(rule, trace, file, explanation.subject, judge)
    if let best {
      explanation.row = RuleInfo.Row(decision: best.row.decision, number: best.row.number)
      explanation.conditions = best.conditions
      if result == nil { explanation.facts = facts(of: rule, number: best.number, judge) }
    }
    if explanation.conditions.isEmpty, result == nil {
      explanation.conditions = nothingToJudge(rule)
    }
    if looksAhead, !isWatched {
      explanation.changesOn = change(of: rule, explanation.subject, file)
    }
    return explanation
  }

  /// Of the rows and subjects of a rule the one that fires, else the one with most tests passed.
  private func nearest(
    _ rule: String, _ trace: EvaluationTrace, _ file: CaseFile, _ subject: String?,
    _ judge: CaseJudge
  ) -> RowProbe.Outcome? {
    var best: RowProbe.Outcome?
    for row in book.rows(of: rule) {
      guard let decision = trace.decision(named: row.decision) else { continue }
      let probe = RowProbe(today: today, names: names(decision))
      for outcome in probe.outcomes(row) {
        if let subject, row.iteration != nil,
          self.subject(outcome.number, row, file, judge) != subject
        {
          continue
        }
        guard let known = best else {
          best = outcome
          continue
        }
        if outcome.holds != known.holds ? outcome.holds : outcome.held > known.held {
          best = outcome
        }
      }
    }
    return best
  }

  private func subject(
    _ number: Int?, _ row: RowTexts, _ file: CaseFile, _ judge: CaseJudge
  ) -> String? {
    let known = RuleBook.results + RuleBook.supervision
    guard let kind = known.first(where: { $0.0 == row.decision })?.1 else { return nil }
    return subject(number, kind, file, judge)
  }

  /// What a decision sees, with the types that the model declares.
  private func names(
    _ decision: DecisionTrace
  ) -> [(name: String, value: Value, type: FeelType)] {
    decision.inputs.map { input in
      let declared =
        book.model.inputs.first { $0.name == input.name }?.type
        ?? book.model.decisions.first { $0.name == input.name }?.type
      return (input.name, input.value, declared ?? FeelType(kindOf: input.value))
    }
  }

  /// A rule about rows of which the case has none.
  private func nothingToJudge(_ rule: String) -> [Explanation.Condition] {
    book.rows(of: rule).prefix(1).compactMap { row in
      row.iteration.map {
        Explanation.Condition(
          text: "\($0.list) != []", value: "keine", holds: false,
          statement: .isEmpty(
            Statement.Named(name: $0.list, value: .list([]), kind: .list), isNegated: true))
      }
    }
  }

  /// The day on which the rule begins or ceases to hold if nobody does anything: from horizon to
  /// horizon, so that only days on which something changes are looked at.
  private func change(
    of rule: String, _ subject: String?, _ file: CaseFile
  ) -> Day? {
    func fires(_ outcome: CaseOutcome) -> Bool {
      outcome.results.contains { $0.rule == rule && (subject == nil || $0.subject == subject) }
    }
    let outcome = evaluate(file, withFacts: false)
    let now = fires(outcome)
    var next = outcome.horizon
    for _ in 0..<60 {
      guard let day = next else { return nil }
      let later = RuleEngine(book, on: day, configuration).evaluate(file, withFacts: false)
      if fires(later) != now { return day }
      next = later.horizon
    }
    return nil
  }
}

extension Explanation {
  mutating func take(_ result: RuleResult) {
    isDismissed = result.isDismissed
    severity = result.severity
    kind = result.kind
    since = result.since
    due = result.due
    facts = result.facts
  }
}
