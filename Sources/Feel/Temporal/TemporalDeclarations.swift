// Signatures whose bodies follow in the files of their types.

extension FeelDate: CustomStringConvertible {
  package init?(_ text: String) { return nil }
  package var description: String { "" }
  package var dayOfYear: Int64 { 0 }
  /// The ISO 8601 week, 1 to 53.
  package var weekOfYear: Int64 { 0 }
  /// "Monday" to "Sunday".
  package var weekdayName: String { "" }
  /// "January" to "December".
  package var monthName: String { "" }
  package func adding(_ duration: MonthsDuration) -> FeelDate? { nil }
  package func adding(_ duration: DaysDuration) -> FeelDate? { nil }
  package func subtracting(_ duration: MonthsDuration) -> FeelDate? { nil }
  package func subtracting(_ duration: DaysDuration) -> FeelDate? { nil }
  package func since(_ earlier: FeelDate) -> DaysDuration { .zero }
}

extension FeelTime: CustomStringConvertible {
  package init?(_ text: String, zones: Zones) { return nil }
  /// A time from its parts; seconds may have a fraction, the offset is nil for a local time.
  package init?(hour: Int64, minute: Int64, second: Decimal34, offset: DaysDuration?) { return nil }
  package var description: String { "" }
  package var hour: Int64 { 0 }
  package var minute: Int64 { 0 }
  package var second: Decimal34 { .zero }
  package var timeOffset: DaysDuration? { nil }
  package var timezone: String? { nil }
  package func adding(_ duration: DaysDuration) -> FeelTime { self }
  package func subtracting(_ duration: DaysDuration) -> FeelTime { self }
  /// nil where one of the two is local and the other is not.
  package func since(_ earlier: FeelTime) -> DaysDuration? { nil }
  /// FEEL's `=`: the same moment to the second; local and placed times are never equal.
  package func equals(_ other: FeelTime) -> Bool { false }
  /// FEEL's `<`: nil where one is local and the other is not.
  package func precedes(_ other: FeelTime) -> Bool? { nil }
}

extension FeelDateTime: CustomStringConvertible {
  package init?(_ text: String, zones: Zones) { return nil }
  package var description: String { "" }
  package var timeOffset: DaysDuration? { nil }
  package var timezone: String? { nil }
  package func adding(_ duration: MonthsDuration) -> FeelDateTime? { nil }
  package func adding(_ duration: DaysDuration) -> FeelDateTime? { nil }
  package func subtracting(_ duration: MonthsDuration) -> FeelDateTime? { nil }
  package func subtracting(_ duration: DaysDuration) -> FeelDateTime? { nil }
  /// nil where one of the two is local and the other is not.
  package func since(_ earlier: FeelDateTime) -> DaysDuration? { nil }
  package func equals(_ other: FeelDateTime) -> Bool { false }
  package func precedes(_ other: FeelDateTime) -> Bool? { nil }
  /// A date as the midnight that begins it, at UTC, as FEEL reads dates beside date-times.
  package init(midnightOf date: FeelDate) {
    self.init(date: date, time: FeelTime(nanosecondOfDay: 0, zone: .utc))
  }
}

extension DaysDuration: CustomStringConvertible {
  package init?(_ text: String) { return nil }
  package var description: String { "" }
  package var days: Int64 { 0 }
  package var hours: Int64 { 0 }
  package var minutes: Int64 { 0 }
  package var secondsPart: Decimal34 { .zero }
  package var negated: DaysDuration? { nil }
  package var magnitude: DaysDuration? { nil }
  package func adding(_ other: DaysDuration) -> DaysDuration? { nil }
  package func subtracting(_ other: DaysDuration) -> DaysDuration? { nil }
  package func multiplied(by factor: Decimal34) -> DaysDuration? { nil }
  package func divided(by divisor: Decimal34) -> DaysDuration? { nil }
  package func ratio(to other: DaysDuration) -> Decimal34? { nil }
}

extension MonthsDuration: CustomStringConvertible {
  package init?(_ text: String) { return nil }
  /// FEEL's `years and months duration(from, to)`: whole months, days and times of day counted.
  package init(from start: FeelDate, to end: FeelDate) { self.init(months: 0) }
  package init(from start: FeelDateTime, to end: FeelDateTime) { self.init(months: 0) }
  package var description: String { "" }
  package var years: Int64 { 0 }
  /// Months beyond the whole years.
  package var monthsPart: Int64 { 0 }
  package var negated: MonthsDuration? { nil }
  package var magnitude: MonthsDuration? { nil }
  package func adding(_ other: MonthsDuration) -> MonthsDuration? { nil }
  package func subtracting(_ other: MonthsDuration) -> MonthsDuration? { nil }
  package func multiplied(by factor: Decimal34) -> MonthsDuration? { nil }
  package func divided(by divisor: Decimal34) -> MonthsDuration? { nil }
  package func ratio(to other: MonthsDuration) -> Decimal34? { nil }
}
