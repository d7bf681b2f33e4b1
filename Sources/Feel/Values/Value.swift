/// A FEEL value: one word of payload and a tag.
///
/// Numbers that are whole and small, dates and durations of whole seconds stay inline; everything
/// larger is one reference. Each kind of number or duration has exactly one representation
/// (`Value.number` and `Value.duration` choose it), so that equality may look at the tag first.
package enum Value: Sendable {
  case null(NullReason)
  case boolean(Bool)
  /// A whole number that fits; all other numbers are `decimal`.
  case integer(Int64)
  case decimal(Box<Decimal34>)
  case string(Text)
  /// Days since 1970-01-01.
  case date(Int64)
  case time(Box<FeelTime>)
  case dateTime(Box<FeelDateTime>)
  /// A days and time duration of whole seconds; finer ones are `fineDuration`.
  case seconds(Int64)
  case fineDuration(Box<DaysDuration>)
  /// A years and months duration.
  case months(Int64)
  case list(ListValue)
  case context(Record)
  case range(RangeValue)
  case function(FunctionValue)

  package var isNull: Bool {
    if case .null = self { return true }
    return false
  }

  package var isTrue: Bool {
    if case .boolean(true) = self { return true }
    return false
  }
}

/// A value that is too large for one word, kept behind a reference.
package final class Box<Content: Sendable>: Sendable {
  package let content: Content

  package init(_ content: Content) {
    self.content = content
  }
}

/// Why a null is there. The note of the same evaluation tells the details.
package enum NullReason: UInt8, Sendable {
  /// Null as a proper value: written in the expression or given by the caller.
  case plain
  case unknownName
  case noSuchEntry
  case indexOutOfRange
  case wrongType
  case notComparable
  case wrongArgument
  case wrongArgumentCount
  case notAFunction
  case divisionByZero
  case numberOutOfRange
  case invalidText
  case limitReached
  case unsupported
  case notConforming
}
