/// What is known about the result of an operator from its operands.
enum ArithmeticTypes {
  /// The type of the result; nil where the operands never fit together.
  static func result(_ sign: ArithmeticOperator, _ a: FeelType, _ b: FeelType) -> FeelType? {
    if a == .null || b == .null { return .null }
    if a == .any || b == .any { return partly(sign, a == .any ? b : a) }
    switch (sign, a, b) {
    case (_, .number, .number): return .number
    case (.add, .string, .string): return .string
    case (.add, .daysDuration, .daysDuration), (.subtract, .daysDuration, .daysDuration):
      return .daysDuration
    case (.add, .monthsDuration, .monthsDuration), (.subtract, .monthsDuration, .monthsDuration):
      return .monthsDuration
    case (.add, let moment, .daysDuration), (.subtract, let moment, .daysDuration),
      (.add, .daysDuration, let moment):
      return [.date, .dateTime, .time].contains(moment) ? moment : nil
    case (.add, let moment, .monthsDuration), (.subtract, let moment, .monthsDuration),
      (.add, .monthsDuration, let moment):
      return [.date, .dateTime].contains(moment) ? moment : nil
    case (.subtract, .date, .date), (.subtract, .dateTime, .dateTime),
      (.subtract, .date, .dateTime), (.subtract, .dateTime, .date), (.subtract, .time, .time):
      return .daysDuration
    case (.multiply, .number, .daysDuration), (.multiply, .daysDuration, .number),
      (.divide, .daysDuration, .number):
      return .daysDuration
    case (.multiply, .number, .monthsDuration), (.multiply, .monthsDuration, .number),
      (.divide, .monthsDuration, .number):
      return .monthsDuration
    case (.divide, .daysDuration, .daysDuration), (.divide, .monthsDuration, .monthsDuration):
      return .number
    default: return nil
    }
  }

  private static func partly(_ sign: ArithmeticOperator, _ known: FeelType) -> FeelType {
    switch (sign, known) {
    case (.power, _), (.add, .number), (.subtract, .number): .number
    case (.add, .string): .string
    default: .any
    }
  }

  /// How the result moves.
  static func motion(_ sign: ArithmeticOperator, _ a: Typed, _ b: Typed) -> Motion {
    if a.motion == .still, b.motion == .still { return .still }
    // A sum of text, or of something unknown, is not followed.
    guard follows(a.type), follows(b.type) else { return .other }
    switch (sign, a.motion, b.motion) {
    case (.add, let motion, .still): return shifted(motion, by: b)
    case (.add, .still, let motion): return shifted(motion, by: a)
    case (.subtract, let motion, .still): return shifted(motion, by: b)
    case (.subtract, .still, let motion):
      return wholeDays(a) ? motion.reversed : .other
    case (.subtract, .forward, .forward), (.subtract, .backward, .backward),
      (.add, .forward, .backward), (.add, .backward, .forward):
      return .still
    default: return .other
    }
  }

  private static func follows(_ type: FeelType) -> Bool {
    switch type {
    case .number, .date, .daysDuration, .monthsDuration: true
    default: false
    }
  }

  private static func shifted(_ motion: Motion, by still: Typed) -> Motion {
    if still.type == .monthsDuration { return motion == .forward ? .months : .other }
    return wholeDays(still) ? motion : .other
  }

  /// Parts of days would make the days of a duration move unevenly; only durations written out are
  /// known to have none.
  private static func wholeDays(_ operand: Typed) -> Bool {
    guard operand.type == .daysDuration else { return true }
    guard case .seconds(let seconds)? = operand.constant else { return false }
    return seconds % 86_400 == 0
  }
}
