import Casework
import CivilTime
import Feel

extension RuleEngine {
  /// The numbers a rule used, by their names in the model, and the day since the job start.
  func facts(of rule: String, number: Int?, _ judge: CaseJudge) -> [RuleResult.Fact] {
    let frame = judge.reader.frame
    let plan = factPlan(of: rule)
    var facts: [RuleResult.Fact] = []
    var namesJobStart = false
    for entry in plan.entries {
      let value: Value
      switch entry.source {
      case .input(let input):
        value = frame.value(input)
        if input == .jobStart || input == .aftercare { namesJobStart = true }
      case .field(of: let input, let field):
        guard case .context(let record) = frame.value(input) else { continue }
        value = record[field] ?? .null(.plain)
      case .subject(let list, let field):
        guard let record = row(number, of: list, frame) else { continue }
        value = record[field] ?? .null(.plain)
      }
      facts.append(RuleResult.Fact(name: entry.name, value: ValueText.text(value)))
    }
    if namesJobStart, let start = frame.value(.jobStart).day {
      facts.append(RuleResult.Fact(name: "Tag", value: String(today - start)))
    }
    return facts
  }

  /// The row of a list that carries this number.
  private func row(
    _ number: Int?, of list: RuleInput, _ frame: InputFrame
  ) -> Feel.Record? {
    guard let number, let items = frame.value(list).items else { return nil }
    for case .context(let record) in items where record["Nr"]?.whole == number { return record }
    return nil
  }

  private func factPlan(of rule: String) -> FactPlan {
    if let known = factPlans[rule] { return known }
    let plan = FactPlan(book.rows(of: rule))
    factPlans[rule] = plan
    return plan
  }
}
