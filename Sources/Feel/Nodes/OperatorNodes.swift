final class ArithmeticNode: Node {
  let sign: ArithmeticOperator
  let left: any Node
  let right: any Node
  let range: SourceRange

  init(_ sign: ArithmeticOperator, _ left: any Node, _ right: any Node, _ range: SourceRange) {
    self.sign = sign
    self.left = left
    self.right = right
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    combine(left.value(evaluation), right.value(evaluation), evaluation)
  }

  func combine(_ a: Value, _ b: Value, _ evaluation: Evaluation) -> Value {
    if case .string(let first) = a, case .string(let second) = b, sign == .add {
      return evaluation.text(first.string, second.string, range)
    }
    if sign == .power, !evaluation.spend(Arithmetic.costOfSeries) {
      return evaluation.fail(.limitReached, .limitReached(.steps), range)
    }
    guard let result = Arithmetic.apply(sign, a, b) else {
      // Null in, null out; anything else that does not fit is worth a note.
      if case .null = a { return a }
      if case .null = b { return b }
      return evaluation.fail(
        .wrongType,
        .notComparable(FeelType(kindOf: a).description, FeelType(kindOf: b).description), range)
    }
    switch result {
    case .null(.divisionByZero): return evaluation.fail(.divisionByZero, .divisionByZero, range)
    case .null(.numberOutOfRange):
      return evaluation.fail(.numberOutOfRange, .numberOutOfRange, range)
    default: return result
    }
  }
}

final class NegationNode: Node {
  let operand: any Node
  let range: SourceRange

  init(_ operand: any Node, _ range: SourceRange) {
    self.operand = operand
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    let value = operand.value(evaluation)
    if let result = Arithmetic.negate(value) { return result }
    if case .null = value { return value }
    return evaluation.fail(
      .wrongType,
      .wrongType(expected: .numberOrDuration, found: FeelType(kindOf: value).description), range)
  }
}

final class ComparisonNode: Node {
  let sign: ComparisonOperator
  let left: any Node
  let right: any Node
  let range: SourceRange

  init(_ sign: ComparisonOperator, _ left: any Node, _ right: any Node, _ range: SourceRange) {
    self.sign = sign
    self.left = left
    self.right = right
    self.range = range
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    let a = left.value(evaluation)
    let b = right.value(evaluation)
    guard evaluation.spend(comparing: a, b) else {
      _ = evaluation.fail(.limitReached, .limitReached(.steps), range)
      return .unknown
    }
    let result = Comparison.holds(sign, a, b)
    if result == .unknown { evaluation.noteComparison(a, b, range) }
    return result
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

/// `operand = null` or `operand != null`.
final class NullTestNode: Node {
  let operand: any Node
  let isNegated: Bool

  init(_ operand: any Node, isNegated: Bool) {
    self.operand = operand
    self.isNegated = isNegated
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    Truth(operand.isNull(evaluation) != isNegated)
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

/// A comparison of something that moves from day to day with something that does not.
final class MovingComparisonNode: Node {
  /// Seen from the moving side.
  let sign: ComparisonOperator
  let moving: any Node
  let motion: Motion
  let still: any Node
  let range: SourceRange

  init(
    _ sign: ComparisonOperator, moving: any Node, _ motion: Motion, still: any Node,
    _ range: SourceRange
  ) {
    self.sign = sign
    self.moving = moving
    self.motion = motion
    self.still = still
    self.range = range
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    let a = moving.value(evaluation)
    let b = still.value(evaluation)
    let result = Comparison.holds(sign, a, b)
    if result == .unknown {
      evaluation.noteComparison(a, b, range)
    } else {
      evaluation.watch(sign, moving: a, motion, still: b)
    }
    return result
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

extension Evaluation {
  /// Leaves a note about operands that cannot be compared; null operands are no mistake.
  func noteComparison(_ a: Value, _ b: Value, _ range: SourceRange) {
    if a.isNull || b.isNull { return }
    _ = fail(
      .notComparable,
      .notComparable(FeelType(kindOf: a).description, FeelType(kindOf: b).description), range)
  }
}

/// `value in other` where the other side is not known before evaluation.
final class MembershipNode: Node {
  let operand: any Node
  let other: any Node

  init(_ operand: any Node, _ other: any Node) {
    self.operand = operand
    self.other = other
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    let value = operand.value(evaluation)
    let set = other.value(evaluation)
    if case .null = set { return value.isNull ? .yes : .no }
    guard evaluation.spend(comparing: value, set) else { return .unknown }
    return Comparison.isMember(value, of: set)
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

/// A unary test that is an expression without `?`: its value is compared with the input, unless it
/// is a truth about something else.
final class CellNode: Node {
  let input: any Node
  let test: any Node

  init(_ input: any Node, _ test: any Node) {
    self.input = input
    self.test = test
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    let test = test.value(evaluation)
    let input = input.value(evaluation)
    if case .boolean(let outcome) = test {
      if case .boolean(let bool) = input { return Truth(bool == outcome) }
      if !input.isNull { return Truth(outcome) }
    }
    if case .null = test { return input.isNull ? .yes : .no }
    guard evaluation.spend(comparing: input, test) else { return .unknown }
    return Comparison.isMember(input, of: test)
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

final class InstanceOfNode: Node {
  let operand: any Node
  let type: FeelType

  init(_ operand: any Node, _ type: FeelType) {
    self.operand = operand
    self.type = type
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    let value = operand.value(evaluation)
    guard evaluation.spend(comparing: value, value) else { return .unknown }
    return Truth(value.isInstance(of: type))
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

/// A range as a value. Ends of different kinds, null ends and ends in the wrong order make it null.
final class RangeNode: Node {
  let start: any Node
  let end: any Node
  let includesStart: Bool
  let includesEnd: Bool
  let range: SourceRange

  init(
    _ start: any Node, _ end: any Node, includesStart: Bool, includesEnd: Bool,
    _ range: SourceRange
  ) {
    self.start = start
    self.end = end
    self.includesStart = includesStart
    self.includesEnd = includesEnd
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    let start = start.value(evaluation)
    let end = end.value(evaluation)
    guard let order = Comparison.order(start, end) else {
      evaluation.noteComparison(start, end, range)
      return .null(.notComparable)
    }
    if order > 0 { return .null(.notComparable) }
    return .range(
      RangeValue(start, end, includesStart: includesStart, includesEnd: includesEnd))
  }
}

/// `(> 5)` as a value.
final class ComparisonRangeNode: Node {
  let sign: ComparisonOperator
  let operand: any Node
  let range: SourceRange

  init(_ sign: ComparisonOperator, _ operand: any Node, _ range: SourceRange) {
    self.sign = sign
    self.operand = operand
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    let end = operand.value(evaluation)
    if end.isNull { return end }
    let open = Value.null(.plain)
    let value =
      switch sign {
      case .equal: RangeValue(end, end)
      case .notEqual: RangeValue(end, end, isNegated: true)
      case .less: RangeValue(open, end, includesStart: false, includesEnd: false)
      case .lessOrEqual: RangeValue(open, end, includesStart: false)
      case .greater: RangeValue(end, open, includesStart: false, includesEnd: false)
      case .greaterOrEqual: RangeValue(end, open, includesEnd: false)
      }
    return evaluation.nested(.range(value), range)
  }
}

/// A test against a range, which is null unless the range's ends are in order.
final class ValidRangeNode: Node {
  let inOrder: any Node
  let test: any Node

  init(_ inOrder: any Node, _ test: any Node) {
    self.inOrder = inOrder
    self.test = test
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    inOrder.truth(evaluation) == .yes ? test.truth(evaluation) : .unknown
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}
