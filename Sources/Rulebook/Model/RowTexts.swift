import Decisions

/// The texts of one row of a table that yields results: its columns and cells, without dashes.
struct RowTexts: Sendable {
  let decision: String
  /// Counted from 1.
  let number: Int
  /// The variable and the list that an iteration around the table goes through.
  let iteration: (variable: String, list: String)?
  let cells: [Cell]
  let outputs: [String]

  struct Cell: Sendable {
    let label: String
    let expression: String
    let text: String
  }

  /// All texts in which names may stand.
  var all: [String] { cells.flatMap { [$0.expression, $0.text] } + outputs }
}

extension RuleBook {
  /// The rows that can yield a rule.
  func rows(of rule: String) -> [RowTexts] {
    guard let info = self[rule] else { return [] }
    return info.rows.compactMap { place in
      model.reading(of: place.decision).flatMap { RowTexts(place, in: $0, around: nil) }
    }
  }
}

extension RowTexts {
  init?(
    _ place: RuleInfo.Row, in expression: BoxedExpression,
    around iteration: (variable: String, list: String)?
  ) {
    switch expression.form {
    case .iteration(_, variable: let variable, source: let source, body: let body):
      guard case .literal(let list) = source.form else { return nil }
      self.init(place, in: body, around: (variable, list.trimmed))
    case .table(let table):
      guard place.number <= table.rules.count else { return nil }
      let row = table.rules[place.number - 1]
      let cells = zip(table.inputs, row.inputs).compactMap { column, cell -> Cell? in
        let text = cell.trimmed
        guard !text.isEmpty, text != "-" else { return nil }
        let expression = column.expression.trimmed
        return Cell(label: column.label ?? expression, expression: expression, text: text)
      }
      self.init(
        decision: place.decision, number: place.number, iteration: iteration, cells: cells,
        outputs: row.outputs.map(\.trimmed))
    default: return nil
    }
  }
}
