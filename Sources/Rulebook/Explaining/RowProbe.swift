import Casework
import CivilTime
import Decisions
import Feel

/// Tests every cell of a row by itself, also those after the first that failed.
///
/// The tables stop at the first cell that fails, as they should; whoever asks why wants them all.
struct RowProbe {
  struct Outcome {
    var row: RowTexts
    var conditions: [Explanation.Condition]
    /// The first later day on which a condition turns out differently.
    var horizon: Day?
    /// The number of the subject, for rows inside an iteration.
    var number: Int?

    var holds: Bool { conditions.allSatisfy(\.holds) }
    var held: Int { conditions.prefix { $0.holds }.count }
  }

  let today: Day
  /// Names with their values and types, as the decision sees them.
  let names: [(name: String, value: Value, type: FeelType)]

  /// - returns: one outcome, or one for each item of the list the row is applied to.
  func outcomes(_ row: RowTexts) -> [Outcome] {
    guard let iteration = row.iteration else { return [outcome(row, item: nil)] }
    guard let list = names.first(where: { $0.name == iteration.list }),
      let items = list.value.items
    else { return [] }
    var type = FeelType.any
    if case .list(let element) = list.type { type = element }
    return items.map { outcome(row, item: (iteration.variable, $0, type)) }
  }

  private func outcome(
    _ row: RowTexts, item: (name: String, value: Value, type: FeelType)?
  ) -> Outcome {
    var scope = Scope()
    let clock = FeelClock(today: Int64(today.number), now: nil)
    let evaluation = Evaluation(clock: clock, zones: Zones(.none))
    // What only words need must not move the day on which the answer changes.
    let aside = Evaluation(clock: clock, zones: Zones(.none))
    let all = names + (item.map { [$0] } ?? [])
    for entry in all {
      let motion: Motion = entry.name == RuleInput.today.name ? .forward : .still
      let slot = scope.declare(entry.name, entry.type, motion: motion)
      evaluation[slot] = entry.value
      aside[slot] = entry.value
    }
    let reading = ConditionReading(
      scope: scope, names: all.map { ($0.name, $0.value, $0.type) },
      evaluate: { source in
        (try? FeelCompiler.compile(source, in: scope))?.evaluate(aside)
      })
    var outcome = Outcome(row: row, conditions: [], horizon: nil, number: nil)
    if case .context(let record)? = item?.value { outcome.number = record["Nr"]?.whole }
    for cell in row.cells {
      outcome.conditions.append(
        condition(cell, reading.statement(cell), scope, evaluation))
    }
    if evaluation.horizon != .max { outcome.horizon = Day(number: evaluation.horizon) }
    return outcome
  }

  private func condition(
    _ cell: RowTexts.Cell, _ statement: Statement, _ scope: Scope, _ evaluation: Evaluation
  ) -> Explanation.Condition {
    let text = ConditionText.text(cell)
    guard let input = try? FeelCompiler.compile(cell.expression, in: scope) else {
      return Explanation.Condition(text: text, value: "–", holds: false, statement: statement)
    }
    let value = input.evaluate(evaluation)
    let kind = FeelCompiler.Kind.unaryTests(input: input.type, motion: input.motion)
    guard let test = try? FeelCompiler.compile(cell.text, as: kind, in: scope) else {
      return Explanation.Condition(
        text: text, value: ValueText.text(value), holds: false, statement: statement)
    }
    return Explanation.Condition(
      text: text, value: ValueText.text(value),
      holds: test.evaluate(input: value, evaluation) == true, statement: statement)
  }
}

/// A column and its cell as one readable condition.
enum ConditionText {
  static func text(_ cell: RowTexts.Cell) -> String {
    let test = cell.text
    if test.contains("?") { return replaced(test, by: cell.label) }
    if test == "null" { return "\(cell.label) = null" }
    if test == "not(null)" { return "\(cell.label) != null" }
    switch test.first {
    case "<", ">", "=", "!": return "\(cell.label) \(test)"
    case "[", "(", "]": return "\(cell.label) in \(test)"
    case nil: return cell.label
    case .some:
      if test.hasPrefix("not(") { return "\(cell.label) \(test)" }
      return test.contains(",") ? "\(cell.label) in (\(test))" : "\(cell.label) = \(test)"
    }
  }

  private static func replaced(_ test: String, by label: String) -> String {
    String(test.flatMap { $0 == "?" ? Array(label) : [$0] })
  }
}
