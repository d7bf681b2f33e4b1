extension Value {
  /// A number in its one representation: inline when it is whole and small.
  package static func number(_ decimal: Decimal34) -> Value {
    if let whole = decimal.int64 { return .integer(whole) }
    return .decimal(Box(decimal))
  }

  package static func number(_ whole: Int) -> Value { .integer(Int64(whole)) }

  package static func text(_ string: String) -> Value { .string(Text(string)) }

  package static func date(_ date: FeelDate) -> Value { .date(date.dayNumber) }

  package static func time(_ time: FeelTime) -> Value { .time(Box(time)) }

  package static func dateTime(_ dateTime: FeelDateTime) -> Value { .dateTime(Box(dateTime)) }

  /// A days and time duration in its one representation.
  package static func duration(_ duration: DaysDuration) -> Value {
    duration.nanoseconds == 0 ? .seconds(duration.seconds) : .fineDuration(Box(duration))
  }

  package static func duration(_ duration: MonthsDuration) -> Value { .months(duration.months) }

  package static func context(_ entries: [(String, Value)]) -> Value { .context(Record(entries)) }

  package var decimal: Decimal34? {
    switch self {
    case .integer(let whole): Decimal34(whole)
    case .decimal(let box): box.content
    default: nil
    }
  }

  package var daysDuration: DaysDuration? {
    switch self {
    case .seconds(let seconds): DaysDuration(seconds: seconds)
    case .fineDuration(let box): box.content
    default: nil
    }
  }

  package var feelDate: FeelDate? {
    if case .date(let day) = self { return FeelDate(dayNumber: day) }
    return nil
  }
}
