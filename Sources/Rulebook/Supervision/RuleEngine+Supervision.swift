package import Casework
import CivilTime
import Decisions
import Feel

/// What the rules of supervision say of a case. It is computed when somebody looks and never part
/// of the caseworker's findings or queue.
package struct SupervisionOutcome: Equatable, Sendable {
  package var results: [RuleResult]
  /// The audit's reasons R1…R5 that the facts suggest, whether the aftercare has ended or not.
  /// A dismissal explains a fact and does not remove it.
  package var reasons: [String]
}

extension RuleEngine {
  /// Stands in, documentation, measures and the proposed rating of one case.
  ///
  /// - parameter worker: who is responsible; nil where nobody is known.
  package func supervise(
    _ file: CaseFile, worker: Worker?, withFacts: Bool = true
  ) -> SupervisionOutcome {
    let judge = supervision
    judgeForSupervision(file, worker, judge)
    var results: [RuleResult] = []
    var horizon = judge.reader.horizon
    collect(&results, from: judge, file, withFacts, &horizon)
    if results.count > 1 { sort(&results) }
    if !file.dismissals.isEmpty { dismiss(&results, file, &horizon) }
    var reasons: [String] = []
    if let position = book.reasonsPosition, let items = judge.evaluator[position].items {
      reasons = items.compactMap(\.word)
    }
    return SupervisionOutcome(results: results, reasons: reasons)
  }

  func judgeForSupervision(_ file: CaseFile, _ worker: Worker?, _ judge: CaseJudge) {
    let facts = CaseFacts(file, on: today, configuration)
    let plan = Plan(file, facts, configuration)
    judge.reader.read(file, facts, plan.steps)
    judge.reader.readSupervision(file, worker, facts)
    judge.decide()
  }

  /// The rules about units, each compared with all the others.
  package func supervise(_ units: [UnitFigures]) -> [UnitResult] {
    let plan = book.unitPlan
    guard !plan.decisions.isEmpty, !units.isEmpty else { return [] }
    let evaluator = DecisionEvaluator(
      plan, clock: FeelClock(today: Int64(today.number), now: nil), zones: Zones(.none))
    evaluator.run(
      plan.inputs.map { input in
        guard input.name == RuleBook.unitsInput else { return .date(Int64(today.number)) }
        var shape = Shape(UnitFigures.names)
        if case .list(.context(let declared)) = input.type { shape = declared.shape }
        return .list(units.enumerated().map { $0.element.value($0.offset, shape) })
      })
    var found: [UnitResult] = []
    for case .list(let rows) in evaluator[0].items ?? [] {
      for case .context(let record) in rows.items {
        let row = ResultRow(record)
        guard let rule = row.rule?.string, let info = book[rule], let number = row.number,
          units.indices.contains(number),
          !found.contains(where: { $0.unit == units[number] && $0.result.rule == rule })
        else { continue }
        var result = RuleResult(info, row, subject: units[number].name)
        result.facts = units[number].facts
        found.append(UnitResult(unit: units[number], result: result))
      }
    }
    return found
  }
}
