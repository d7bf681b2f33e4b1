import Decisions
import Feel

/// Reads the cells of one decision with what it knows of its names.
struct ConditionReading {
  let scope: Scope
  /// Values are nil where no case is at hand.
  let names: [(name: String, value: Value?, type: FeelType)]
  /// The numbers of the model, where it is not their decision that gives them.
  var numbers: [String: Value] = [:]
  let evaluate: (String) -> Value?

  /// What an expression stands for.
  func term(_ text: String) -> Statement.Term {
    guard let outline = FeelCompiler.outline(of: text, in: scope) else { return .other(text) }
    return StatementReader(column: .input, resolve: resolve, evaluate: evaluate).term(outline)
  }

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
    if base == "Parameter", let number = numbers[String(name.dropFirst(base.count + 1))] {
      return (number, .any)
    }
    guard let known = names.first(where: { $0.name == base }) else { return (nil, .any) }
    guard base != name else { return (known.value, known.type) }
    let type = StatementReader.entry(name, of: known.type)
    guard case .context(let record)? = known.value else { return (nil, type) }
    return (record[String(name.dropFirst(base.count + 1))] ?? .null(.plain), type)
  }
}
