import Decisions
import Feel

/// Reads the cells of one decision with what it knows of its names.
struct ConditionReading {
  let scope: Scope
  /// Values are nil where no case is at hand.
  let names: [(name: String, value: Value?, type: FeelType)]
  let evaluate: (String) -> Value?

  func statement(_ cell: RowTexts.Cell) -> Statement {
    let column = FeelCompiler.outline(of: cell.expression, in: scope)
    guard let test = FeelCompiler.outline(ofCell: cell.text, in: scope) else {
      return .other(ConditionText.text(cell), isNegated: false)
    }
    return StatementReader(
      column: column ?? .other(source: cell.label), resolve: resolve,
      evaluate: { source in
        // `?` is the column itself.
        let parts = source.split(separator: "?", omittingEmptySubsequences: false)
        return evaluate(parts.joined(separator: "(" + cell.expression + ")"))
      }
    ).statement(test)
  }

  private func resolve(_ name: String) -> (value: Value?, type: FeelType) {
    let base = String(name.prefix { $0 != "." })
    guard let known = names.first(where: { $0.name == base }) else { return (nil, .any) }
    guard base != name else { return (known.value, known.type) }
    let type = StatementReader.entry(name, of: known.type)
    guard case .context(let record)? = known.value else { return (nil, type) }
    return (record[String(name.dropFirst(base.count + 1))] ?? .null(.plain), type)
  }
}

extension RuleBook {
  /// What the rows of a rule say, one list of conditions a row, without any case.
  package func statements(of rule: String) -> [[Statement]] {
    let declared =
      model.inputs.map { ($0.name, $0.type) } + model.decisions.map { ($0.name, $0.type) }
    return rows(of: rule).map { row in
      var scope = Scope()
      var names: [(name: String, value: Value?, type: FeelType)] = []
      for (name, type) in declared {
        names.append((name, nil, type))
      }
      if let iteration = row.iteration,
        let list = names.first(where: { $0.name == iteration.list }),
        case .list(let element) = list.type
      {
        names.append((iteration.variable, nil, element))
      }
      for entry in names { _ = scope.declare(entry.name, entry.type, motion: .still) }
      let none: (String) -> Value? = { _ in nil }
      let reading = ConditionReading(scope: scope, names: names, evaluate: none)
      return row.cells.map(reading.statement)
    }
  }
}
