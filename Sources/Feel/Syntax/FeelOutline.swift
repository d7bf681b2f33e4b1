/// What an expression says, for whoever puts it into words: the tree without positions, types and
/// slots. `source` is the text of a part, to be evaluated by itself.
package indirect enum FeelOutline: Sendable, Hashable {
  package enum Sign: Sendable, Hashable {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  }

  package enum Operation: Sendable, Hashable { case plus, minus, times, over, power }

  case nothing
  case flag(Bool)
  case text(String)
  /// A number, or a date or duration written out.
  case literal(source: String)
  /// `?`, the value of the column.
  case input
  /// A name, with the entries after its dots.
  case name(String)
  case arithmetic(Operation, FeelOutline, FeelOutline, source: String)
  case compare(Sign, FeelOutline, FeelOutline)
  case all([FeelOutline])
  case any([FeelOutline])
  case not(FeelOutline)
  case within(
    FeelOutline, from: FeelOutline, to: FeelOutline, includesFrom: Bool, includesTo: Bool)
  case every(String, list: FeelOutline, FeelOutline)
  case some(String, list: FeelOutline, FeelOutline)
  case choice(FeelOutline, then: FeelOutline, otherwise: FeelOutline)
  case list([FeelOutline])
  case call(String, [FeelOutline])
  /// Something that is rare in rules, as it is written.
  case other(source: String)
}

extension FeelCompiler {
  package static func outline(of text: String, in scope: Scope) -> FeelOutline? {
    do throws(FeelSyntaxError) {
      var parser = try Parser(text, scopeNames: scope.names, entryNames: scope.entryNames)
      return try parser.wholeExpression().outline(Array(text.utf8))
    } catch {
      return nil
    }
  }

  /// A cell as a condition on its input; nil if it is no test.
  package static func outline(ofCell text: String, in scope: Scope) -> FeelOutline? {
    do throws(FeelSyntaxError) {
      var parser = try Parser(text, scopeNames: scope.names, entryNames: scope.entryNames)
      return try parser.wholeUnaryTests().outline(Array(text.utf8))
    } catch {
      return nil
    }
  }
}

extension FeelOutline.Sign {
  init(_ sign: ComparisonOperator) {
    self =
      switch sign {
      case .equal: .equal
      case .notEqual: .notEqual
      case .less: .less
      case .lessOrEqual: .lessOrEqual
      case .greater: .greater
      case .greaterOrEqual: .greaterOrEqual
      }
  }
}

extension FeelOutline.Operation {
  init(_ operation: ArithmeticOperator) {
    self =
      switch operation {
      case .add: .plus
      case .subtract: .minus
      case .multiply: .times
      case .divide: .over
      case .power: .power
      }
  }
}

extension UnaryTest {
  fileprivate func outline(_ text: [UInt8]) -> FeelOutline {
    switch self {
    case .anything: .flag(true)
    case .comparison(let sign, let operand):
      .compare(FeelOutline.Sign(sign), .input, operand.outline(text))
    case .range(let range, _): range.outline(around: .input, text)
    case .expression(let expression):
      mentionsInput || expression.isCondition
        ? expression.outline(text) : .compare(.equal, .input, expression.outline(text))
    case .anyOf(let tests): .any(tests.map { $0.outline(text) })
    case .not(let test): .not(test.outline(text))
    }
  }
}

extension Expression.RangeSyntax {
  fileprivate func outline(around value: FeelOutline, _ text: [UInt8]) -> FeelOutline {
    .within(
      value, from: start.outline(text), to: end.outline(text), includesFrom: includesStart,
      includesTo: includesEnd)
  }
}

extension Expression {
  /// Whether it is true or false by its form, so that a cell of it is no value to be met.
  fileprivate var isCondition: Bool {
    switch kind {
    case .comparison, .conjunction, .disjunction, .between, .membership, .quantified, .instanceOf:
      true
    case .call(let function, _):
      if case .name(let name) = function.kind {
        name == "not" || name == "list contains"
      } else {
        false
      }
    default: false
    }
  }

  func source(_ text: [UInt8]) -> String {
    let low = max(0, min(text.count, Int(range.start)))
    let high = max(low, min(text.count, Int(range.end)))
    return String(validating: text[low..<high], as: UTF8.self) ?? ""
  }

  fileprivate func outline(_ text: [UInt8]) -> FeelOutline {
    switch kind {
    case .null: .nothing
    case .boolean(let flag): .flag(flag)
    case .string(let words): .text(words)
    case .number, .at: .literal(source: source(text))
    case .name(let name): name == "?" ? .input : .name(name)
    case .path(let base, let entry, _):
      if case .name(let name) = base.outline(text) {
        .name("\(name).\(entry)")
      } else {
        .other(source: source(text))
      }
    case .arithmetic(let operation, let a, let b):
      .arithmetic(
        FeelOutline.Operation(operation), a.outline(text), b.outline(text), source: source(text))
    case .comparison(let sign, let a, let b):
      .compare(FeelOutline.Sign(sign), a.outline(text), b.outline(text))
    case .conjunction(let parts): .all(parts.map { $0.outline(text) })
    case .disjunction(let parts): .any(parts.map { $0.outline(text) })
    case .between(let value, let low, let high):
      .within(
        value.outline(text), from: low.outline(text), to: high.outline(text), includesFrom: true,
        includesTo: true)
    case .quantified(let isSome, let stages, let body): quantified(isSome, stages, body, text)
    case .conditional(let condition, let a, let b):
      .choice(condition.outline(text), then: a.outline(text), otherwise: b.outline(text))
    case .list(let items): .list(items.map { $0.outline(text) })
    case .call(let function, .positional(let arguments)): call(function, arguments, text)
    case .negation(let operand):
      .arithmetic(.minus, .nothing, operand.outline(text), source: source(text))
    case .membership, .instanceOf, .loop, .filter, .call, .context, .range,
      .comparisonRange, .function, .externalFunction:
      .other(source: source(text))
    }
  }

  private func quantified(
    _ isSome: Bool, _ stages: [Iteration], _ body: Expression, _ text: [UInt8]
  ) -> FeelOutline {
    guard stages.count == 1, stages[0].end == nil else { return .other(source: source(text)) }
    let list = stages[0].domain.outline(text)
    return isSome
      ? .some(stages[0].name, list: list, body.outline(text))
      : .every(stages[0].name, list: list, body.outline(text))
  }

  private func call(
    _ function: Expression, _ arguments: [Expression], _ text: [UInt8]
  ) -> FeelOutline {
    guard case .name(let name) = function.kind else { return .other(source: source(text)) }
    switch name {
    case "not" where arguments.count == 1: return .not(arguments[0].outline(text))
    case "date", "duration": return .literal(source: source(text))
    default: return .call(name, arguments.map { $0.outline(text) })
    }
  }
}
