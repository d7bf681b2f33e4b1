package import CivilTime
package import Decisions
import Feel

/// A row of a table as it is read: what must be so, and what follows.
package struct RowReading: Equatable, Sendable {
  package struct Conclusion: Equatable, Sendable {
    package var column: String
    package var term: Statement.Term
  }

  package var conditions: [Statement]
  package var conclusions: [Conclusion]
}

/// Reads the tables of a model with the numbers that hold on a day; what it knows of names and
/// numbers is worked out once for all of them.
package struct TableReader {
  private let book: RuleBook
  private let numbers: [String: Value]
  private let plain: ConditionReading

  package init(_ book: RuleBook, on day: Day) {
    self.book = book
    numbers = book.numbersInForce(on: day)
    plain = book.reading(inside: nil, numbers)
  }

  package func readings(
    of table: DecisionTable, inside iteration: (variable: String, list: String)?
  ) -> [RowReading] {
    let reading = iteration == nil ? plain : book.reading(inside: iteration, numbers)
    return table.rules.map { rule in
      let cells = zip(table.inputs, rule.inputs).compactMap { column, cell -> RowTexts.Cell? in
        let text = cell.trimmed
        guard !text.isEmpty, text != "-" else { return nil }
        let expression = column.expression.trimmed
        return RowTexts.Cell(
          label: column.label ?? expression, expression: expression, text: text)
      }
      let conclusions = zip(table.outputs, rule.outputs).compactMap { column, cell in
        cell.trimmed.isEmpty
          ? nil
          : RowReading.Conclusion(
            column: column.name ?? column.label ?? "", term: reading.term(cell.trimmed))
      }
      return RowReading(conditions: cells.map(reading.statement), conclusions: conclusions)
    }
  }

  /// What an expression of the model stands for.
  package func term(_ text: String) -> Statement.Term { plain.term(text) }
}

extension RuleBook {
  /// What the rows of a rule say, one list of conditions a row, without any case.
  package func statements(of rule: String) -> [[Statement]] {
    rows(of: rule).map { row in
      row.cells.map(reading(inside: row.iteration, [:]).statement)
    }
  }

  fileprivate func reading(
    inside iteration: (variable: String, list: String)?, _ numbers: [String: Value]
  ) -> ConditionReading {
    var names: [(name: String, value: Value?, type: FeelType)] =
      model.inputs.map { ($0.name, nil, $0.type) }
      + model.decisions.map { ($0.name, nil, $0.type) }
    if let iteration, let list = names.first(where: { $0.name == iteration.list }),
      case .list(let element) = list.type
    {
      names.append((iteration.variable, nil, element))
    }
    var scope = Scope()
    for entry in names { _ = scope.declare(entry.name, entry.type, motion: .still) }
    return ConditionReading(
      scope: scope, names: names, numbers: numbers, evaluate: RuleBook.constant)
  }

  fileprivate func numbersInForce(on day: Day) -> [String: Value] {
    let states = numbers.filter { numbers in
      guard case .date(let from)? = RuleBook.constant(numbers.validFrom) else { return false }
      return from <= Int64(day.number)
    }
    var values: [String: Value] = [:]
    for number in states.last?.values ?? [] {
      if let value = RuleBook.constant(number.value) { values[number.name] = value }
    }
    return values
  }

  /// The value of an expression that names nothing.
  private static func constant(_ expression: String) -> Value? {
    guard let compiled = try? FeelCompiler.compile(expression, in: Scope()) else { return nil }
    return compiled.evaluate(
      Evaluation(clock: FeelClock(today: 0, now: nil), zones: Zones(.none)))
  }
}
