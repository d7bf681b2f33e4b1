/// `a + b` or `a - b` of whole numbers, a date and whole days, two dates, or durations, computed on
/// machine words as long as they suffice.
final class ScalarSumNode: Node {
  let left: any Node
  let right: any Node
  let leftKind: Scalar
  let rightKind: Scalar
  let resultKind: Scalar
  /// What the right side is multiplied with: −1 for differences.
  let isDifference: Bool
  /// Does everything that does not fit.
  let general: ArithmeticNode
  let isPlain: Bool

  init?(_ general: ArithmeticNode, _ left: FeelType, _ right: FeelType) {
    switch (general.sign, left, right) {
    case (.add, .number, .number), (.subtract, .number, .number):
      (leftKind, rightKind, resultKind) = (.whole, .whole, .whole)
    case (.add, .date, .daysDuration), (.subtract, .date, .daysDuration):
      (leftKind, rightKind, resultKind) = (.day, .seconds, .day)
    case (.subtract, .date, .date): (leftKind, rightKind, resultKind) = (.day, .day, .seconds)
    case (.add, .daysDuration, .daysDuration), (.subtract, .daysDuration, .daysDuration):
      (leftKind, rightKind, resultKind) = (.seconds, .seconds, .seconds)
    default: return nil
    }
    self.general = general
    self.left = general.left
    self.right = general.right
    self.isDifference = general.sign == .subtract
    self.isPlain = general.left.isPlain && general.right.isPlain
  }

  func scalar(_ kind: Scalar, _ evaluation: Evaluation) -> Int64 {
    let a = left.scalar(leftKind, evaluation)
    let b = right.scalar(rightKind, evaluation)
    guard a != Scalar.none, b != Scalar.none, kind == resultKind else { return Scalar.none }
    return combine(a, b)
  }

  private func combine(_ a: Int64, _ b: Int64) -> Int64 {
    if leftKind == .day, rightKind == .day {
      return (a &- b) &* 86_400
    }
    var b = b
    if rightKind == .seconds, resultKind == .day {
      guard b % 86_400 == 0 else { return Scalar.none }
      b /= 86_400
    }
    let (result, overflow) =
      isDifference ? a.subtractingReportingOverflow(b) : a.addingReportingOverflow(b)
    if overflow || (resultKind == .day && !FeelDate.dayNumbers.contains(result)) {
      return Scalar.none
    }
    return result
  }

  func value(_ evaluation: Evaluation) -> Value {
    let a = left.value(evaluation)
    let b = right.value(evaluation)
    let (first, second) = (leftKind.read(a), rightKind.read(b))
    if first != Scalar.none, second != Scalar.none {
      let result = combine(first, second)
      if result != Scalar.none { return resultKind.value(result) }
    }
    return general.combine(a, b, evaluation)
  }
}

/// The whole days between two dates: `(a - b).days`.
final class DaysNode: Node {
  let duration: any Node
  let range: SourceRange
  var isPlain: Bool { duration.isPlain }

  init(_ duration: any Node, _ range: SourceRange) {
    self.duration = duration
    self.range = range
  }

  func scalar(_ kind: Scalar, _ evaluation: Evaluation) -> Int64 {
    let seconds = duration.scalar(.seconds, evaluation)
    return seconds == Scalar.none || kind != .whole ? Scalar.none : seconds / 86_400
  }

  func value(_ evaluation: Evaluation) -> Value {
    evaluation.entry("days", of: duration.value(evaluation), range)
  }
}

/// A comparison of operands of one scalar kind.
final class ScalarComparisonNode: Node {
  let kind: Scalar
  let sign: ComparisonOperator
  let left: any Node
  let right: any Node
  let range: SourceRange
  private let arePlain: Bool

  init(
    _ kind: Scalar, _ sign: ComparisonOperator, _ left: any Node, _ right: any Node,
    _ range: SourceRange
  ) {
    self.kind = kind
    self.sign = sign
    self.left = left
    self.right = right
    self.range = range
    self.arePlain = left.isPlain && right.isPlain
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    if arePlain {
      let a = left.scalar(kind, evaluation)
      let b = right.scalar(kind, evaluation)
      if a != Scalar.none, b != Scalar.none { return Truth(sign.holds(a, b)) }
    }
    let (first, second) = (left.value(evaluation), right.value(evaluation))
    let (a, b) = (kind.read(first), kind.read(second))
    if a != Scalar.none, b != Scalar.none { return Truth(sign.holds(a, b)) }
    return evaluation.compare(sign, first, second, range)
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

/// The same where one side moves from day to day.
final class MovingScalarComparisonNode: Node {
  let kind: Scalar
  let sign: ComparisonOperator
  let moving: any Node
  let motion: Motion
  let still: any Node
  let range: SourceRange
  private let arePlain: Bool

  init(
    _ kind: Scalar, _ sign: ComparisonOperator, moving: any Node, _ motion: Motion,
    still: any Node, _ range: SourceRange
  ) {
    self.kind = kind
    self.sign = sign
    self.moving = moving
    self.motion = motion
    self.still = still
    self.range = range
    self.arePlain = moving.isPlain && still.isPlain
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    if arePlain {
      let a = moving.scalar(kind, evaluation)
      let b = still.scalar(kind, evaluation)
      if a != Scalar.none, b != Scalar.none { return watched(a, b, evaluation) }
    }
    let (first, second) = (moving.value(evaluation), still.value(evaluation))
    let (a, b) = (kind.read(first), kind.read(second))
    if a != Scalar.none, b != Scalar.none { return watched(a, b, evaluation) }
    let result = evaluation.compare(sign, first, second, range)
    if result != .unknown { evaluation.watch(sign, moving: first, motion, still: second) }
    return result
  }

  @inline(__always)
  private func watched(_ a: Int64, _ b: Int64, _ evaluation: Evaluation) -> Truth {
    let (difference, overflow) = b.subtractingReportingOverflow(a)
    if overflow {
      evaluation.lowerHorizon(in: 1)
    } else if kind == .seconds {
      evaluation.watch(
        sign, motion, days: Arithmetic.floorDivide(difference, 86_400),
        isExact: difference % 86_400 == 0)
    } else {
      evaluation.watch(sign, motion, days: difference, isExact: true)
    }
    return Truth(sign.holds(a, b))
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

/// `a in [b..c]` for still operands of one scalar kind.
final class ScalarRangeNode: Node {
  let kind: Scalar
  let operand: any Node
  let start: any Node
  let end: any Node
  let includesStart: Bool
  let includesEnd: Bool
  /// Does everything that does not fit.
  let general: any Node

  init(
    _ kind: Scalar, _ operand: any Node, from start: any Node, to end: any Node,
    includesStart: Bool, includesEnd: Bool, general: any Node
  ) {
    self.kind = kind
    self.operand = operand
    self.start = start
    self.end = end
    self.includesStart = includesStart
    self.includesEnd = includesEnd
    self.general = general
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    let value = operand.scalar(kind, evaluation)
    let low = start.scalar(kind, evaluation)
    let high = end.scalar(kind, evaluation)
    guard value != Scalar.none, low != Scalar.none, high != Scalar.none, low <= high else {
      return general.truth(evaluation)
    }
    return Truth(
      (includesStart ? value >= low : value > low) && (includesEnd ? value <= high : value < high))
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

extension ComparisonOperator {
  @inline(__always)
  func holds(_ a: Int64, _ b: Int64) -> Bool {
    switch self {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    }
  }
}
