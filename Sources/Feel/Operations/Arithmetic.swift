/// FEEL's arithmetic on values. The result is nil where the operation is not defined for these
/// kinds, and null where it is defined but has no result.
enum Arithmetic {
  /// What a logarithm or a power costs, in steps of an evaluation.
  static let costOfSeries = 100

  static func apply(_ sign: ArithmeticOperator, _ a: Value, _ b: Value) -> Value? {
    switch sign {
    case .add: add(a, b)
    case .subtract: subtract(a, b)
    case .multiply: multiply(a, b)
    case .divide: divide(a, b)
    case .power: power(a, b)
    }
  }

  static func number(_ result: Decimal34?) -> Value {
    result.map { Value.number($0) } ?? .null(.numberOutOfRange)
  }

  static func add(_ a: Value, _ b: Value) -> Value? {
    switch (a, b) {
    case (.integer(let left), .integer(let right)):
      let (sum, overflow) = left.addingReportingOverflow(right)
      return overflow ? number(Decimal34(left).adding(Decimal34(right))) : .integer(sum)
    case (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal):
      guard let a = a.decimal, let b = b.decimal else { return nil }
      return number(a.adding(b))
    case (.string(let a), .string(let b)): return .text(a.string + b.string)
    case (.seconds, .seconds), (.seconds, .fineDuration), (.fineDuration, .seconds),
      (.fineDuration, .fineDuration):
      guard let a = a.daysDuration, let b = b.daysDuration else { return nil }
      return duration(a.adding(b))
    case (.months(let a), .months(let b)): return months(a, b, subtracting: false)
    case (.seconds, .date), (.fineDuration, .date), (.months, .date), (.seconds, .dateTime),
      (.fineDuration, .dateTime), (.months, .dateTime), (.seconds, .time), (.fineDuration, .time):
      return shift(b, by: a, backwards: false)
    default: return shift(a, by: b, backwards: false)
    }
  }

  static func subtract(_ a: Value, _ b: Value) -> Value? {
    switch (a, b) {
    case (.integer(let left), .integer(let right)):
      let (difference, overflow) = left.subtractingReportingOverflow(right)
      return overflow
        ? number(Decimal34(left).subtracting(Decimal34(right))) : .integer(difference)
    case (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal):
      guard let a = a.decimal, let b = b.decimal else { return nil }
      return number(a.subtracting(b))
    case (.date(let a), .date(let b)): return .seconds((a - b) * 86_400)
    case (.dateTime, .dateTime), (.date, .dateTime), (.dateTime, .date):
      guard let a = a.asDateTime, let b = b.asDateTime else { return nil }
      return duration(a.since(b))
    case (.time(let a), .time(let b)): return duration(a.content.since(b.content))
    case (.seconds, .seconds), (.seconds, .fineDuration), (.fineDuration, .seconds),
      (.fineDuration, .fineDuration):
      guard let a = a.daysDuration, let b = b.daysDuration else { return nil }
      return duration(a.subtracting(b))
    case (.months(let a), .months(let b)): return months(a, b, subtracting: true)
    default: return shift(a, by: b, backwards: true)
    }
  }

  private static func duration(_ result: DaysDuration?) -> Value {
    result.map { Value.duration($0) } ?? .null(.numberOutOfRange)
  }

  private static func months(_ a: Int64, _ b: Int64, subtracting: Bool) -> Value {
    let (result, overflow) =
      subtracting ? a.subtractingReportingOverflow(b) : a.addingReportingOverflow(b)
    return overflow ? .null(.numberOutOfRange) : .months(result)
  }

  /// A date, time or date and time moved by a duration.
  private static func shift(_ moment: Value, by amount: Value, backwards: Bool) -> Value? {
    switch (moment, amount) {
    case (.date(let day), .seconds(let seconds)):
      // A date is the midnight it begins with; what is left of a day counts backwards too.
      let signed = backwards ? 0 &- seconds : seconds
      guard let date = FeelDate(dayNumber: day + floorDivide(signed, 86_400)) else {
        return .null(.numberOutOfRange)
      }
      return .date(date)
    case (.date(let day), .fineDuration(let box)):
      guard let date = FeelDate(dayNumber: day) else { return nil }
      return (backwards ? date.subtracting(box.content) : date.adding(box.content))
        .map { Value.date($0) } ?? .null(.numberOutOfRange)
    case (.date(let day), .months(let months)):
      guard let date = FeelDate(dayNumber: day) else { return nil }
      let duration = MonthsDuration(months: months)
      return (backwards ? date.subtracting(duration) : date.adding(duration))
        .map { Value.date($0) } ?? .null(.numberOutOfRange)
    case (.dateTime(let box), .months(let months)):
      let duration = MonthsDuration(months: months)
      return (backwards ? box.content.subtracting(duration) : box.content.adding(duration))
        .map { Value.dateTime($0) } ?? .null(.numberOutOfRange)
    case (.dateTime(let box), .seconds), (.dateTime(let box), .fineDuration):
      guard let duration = amount.daysDuration else { return nil }
      return (backwards ? box.content.subtracting(duration) : box.content.adding(duration))
        .map { Value.dateTime($0) } ?? .null(.numberOutOfRange)
    case (.time(let box), .seconds), (.time(let box), .fineDuration):
      guard let duration = amount.daysDuration else { return nil }
      return .time(backwards ? box.content.subtracting(duration) : box.content.adding(duration))
    default: return nil
    }
  }

  static func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
    let quotient = a / b
    return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient
  }

  static func multiply(_ a: Value, _ b: Value) -> Value? {
    switch (a, b) {
    case (.integer(let left), .integer(let right)):
      let (product, overflow) = left.multipliedReportingOverflow(by: right)
      return overflow
        ? number(Decimal34(left).multiplied(by: Decimal34(right))) : .integer(product)
    case (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal):
      guard let a = a.decimal, let b = b.decimal else { return nil }
      return number(a.multiplied(by: b))
    case (.seconds, .integer), (.seconds, .decimal), (.fineDuration, .integer),
      (.fineDuration, .decimal):
      guard let a = a.daysDuration, let b = b.decimal else { return nil }
      return duration(a.multiplied(by: b))
    case (.months(let a), .integer), (.months(let a), .decimal):
      guard let b = b.decimal else { return nil }
      return MonthsDuration(months: a).multiplied(by: b).map { Value.duration($0) }
        ?? .null(.numberOutOfRange)
    case (.integer, .seconds), (.integer, .fineDuration), (.integer, .months),
      (.decimal, .seconds), (.decimal, .fineDuration), (.decimal, .months):
      return multiply(b, a)
    default: return nil
    }
  }

  static func divide(_ a: Value, _ b: Value) -> Value? {
    switch (a, b) {
    case (.integer, .integer), (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal):
      if case (.integer(let a), .integer(let b)) = (a, b), b > 0, a % b == 0 {
        return .integer(a / b)
      }
      guard let a = a.decimal, let b = b.decimal else { return nil }
      return b.isZero ? .null(.divisionByZero) : number(a.divided(by: b))
    case (.seconds, .integer), (.seconds, .decimal), (.fineDuration, .integer),
      (.fineDuration, .decimal):
      guard let a = a.daysDuration, let b = b.decimal else { return nil }
      return b.isZero ? .null(.divisionByZero) : duration(a.divided(by: b))
    case (.months(let a), .integer), (.months(let a), .decimal):
      guard let b = b.decimal else { return nil }
      if b.isZero { return .null(.divisionByZero) }
      return MonthsDuration(months: a).divided(by: b).map { Value.duration($0) }
        ?? .null(.numberOutOfRange)
    case (.seconds, .seconds), (.seconds, .fineDuration), (.fineDuration, .seconds),
      (.fineDuration, .fineDuration):
      guard let a = a.daysDuration, let b = b.daysDuration else { return nil }
      return b == .zero ? .null(.divisionByZero) : number(a.ratio(to: b))
    case (.months(let a), .months(let b)):
      if b == 0 { return .null(.divisionByZero) }
      return number(MonthsDuration(months: a).ratio(to: MonthsDuration(months: b)))
    default: return nil
    }
  }

  static func power(_ a: Value, _ b: Value) -> Value? {
    guard let base = a.decimal, let exponent = b.decimal else { return nil }
    return number(base.raised(to: exponent))
  }

  static func negate(_ a: Value) -> Value? {
    switch a {
    case .integer(let whole):
      let (result, overflow) = Int64(0).subtractingReportingOverflow(whole)
      return overflow ? number(Decimal34(whole).negated) : .integer(result)
    case .decimal(let box): return .number(box.content.negated)
    case .seconds, .fineDuration: return duration(a.daysDuration?.negated)
    case .months(let months):
      return MonthsDuration(months: months).negated.map { Value.duration($0) }
        ?? .null(.numberOutOfRange)
    default: return nil
    }
  }
}
