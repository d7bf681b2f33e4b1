/// What a unary test says, where it says so with constants only: enough to compare tests with each
/// other and to test values without an evaluation.
package indirect enum CellShape: Sendable {
  package enum Sign: Sendable, Hashable { case less, lessOrEqual, greater, greaterOrEqual }

  case anything
  case equal(Value)
  case notEqual(Value)
  case order(Sign, Value)
  case within(RangeValue)
  case anyOf([CellShape])
  case not(CellShape)
}

extension FeelCompiler {
  /// The shape of a unary test whose operands are constants; nil for any other and for what is no
  /// test at all.
  package static func shape(ofCell text: String) -> CellShape? {
    let scope = Scope()
    do throws(FeelSyntaxError) {
      var parser = try Parser(text, scopeNames: scope.names, entryNames: scope.entryNames)
      return try parser.wholeUnaryTests().shape
    } catch {
      return nil
    }
  }
}

extension UnaryTest {
  fileprivate var shape: CellShape? {
    switch self {
    case .anything: return .anything
    case .comparison(let sign, let operand):
      guard let value = operand.constant else { return nil }
      return CellShape(sign, value)
    case .range(let range, _):
      guard let start = range.start.constant, let end = range.end.constant
      else { return nil }
      return .within(
        RangeValue(
          start, end, includesStart: range.includesStart, includesEnd: range.includesEnd))
    case .expression(let expression):
      return expression.constant.map { CellShape(test: $0) }
    case .anyOf(let tests):
      var shapes: [CellShape] = []
      for test in tests {
        guard let shape = test.shape else { return nil }
        shapes.append(shape)
      }
      return .anyOf(shapes)
    case .not(let test): return test.shape.map { .not($0) }
    }
  }
}

extension Expression {
  /// The value of an expression that names nothing.
  fileprivate var constant: Value? {
    let compilation = Compilation(Scope())
    // Most cells do name something, and here nobody asks what else it might have been.
    compilation.suggestsNames = false
    return compilation.compile(self).constant
  }
}

extension CellShape {
  fileprivate init(_ sign: ComparisonOperator, _ value: Value) {
    switch sign {
    case .equal: self = .equal(value)
    case .notEqual: self = .notEqual(value)
    case .less: self = .order(.less, value)
    case .lessOrEqual: self = .order(.lessOrEqual, value)
    case .greater: self = .order(.greater, value)
    case .greaterOrEqual: self = .order(.greaterOrEqual, value)
    }
  }

  /// What a constant says as a test: a list offers its items, a range what lies in it.
  fileprivate init(test value: Value) {
    switch value {
    case .list(let list): self = .anyOf(list.items.map { CellShape(test: $0) })
    case .range(let range): self = .within(range)
    default: self = .equal(value)
    }
  }
}
