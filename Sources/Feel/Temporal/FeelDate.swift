/// A day of the proleptic Gregorian calendar between the years −999,999,999 and 999,999,999.
package struct FeelDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let dayNumber: Int64

  package static let years: ClosedRange<Int64> = -999_999_999...999_999_999
  static let dayNumbers: ClosedRange<Int64> =
    CalendarMath.dayNumber(
      year: years.lowerBound, month: 1, day: 1)...CalendarMath
    .dayNumber(year: years.upperBound, month: 12, day: 31)

  package init?(dayNumber: Int64) {
    guard FeelDate.dayNumbers.contains(dayNumber) else { return nil }
    self.dayNumber = dayNumber
  }

  package init?(year: Int64, month: Int64, day: Int64) {
    guard FeelDate.years.contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarMath.daysInMonth(year: year, month: month)
    else { return nil }
    dayNumber = CalendarMath.dayNumber(year: year, month: month, day: day)
  }

  package static func < (left: FeelDate, right: FeelDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

extension FeelDate {
  package var parts: (year: Int64, month: Int64, day: Int64) {
    CalendarMath.parts(ofDay: dayNumber)
  }

  package var year: Int64 { parts.year }
  package var month: Int64 { parts.month }
  package var day: Int64 { parts.day }

  /// Monday is 1, Sunday 7.
  package var weekday: Int64 {
    CalendarMath.floorModulo(dayNumber + 3, 7) + 1
  }
}
