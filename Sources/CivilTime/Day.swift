/// A civil date without time zone, counted in days from 1970-01-01.
///
/// A number and not three fields, because nearly everything asked of a date here is a
/// difference or a comparison; year, month and day are derived where they are printed.
package struct Day: Hashable, Comparable, Sendable {
  package let number: Int32

  package init(number: Int32) {
    self.number = number
  }

  /// The day with this calendar date, or nil where the calendar has none (31 November).
  package init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    self.number = Day.count(year: year, month: month, day: day)
  }

  package static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  package static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }
  package static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }
  package static func - (a: Day, b: Day) -> Int { Int(a.number) - Int(b.number) }

  package var year: Int { parts.year }
  package var month: Int { parts.month }
  package var dayOfMonth: Int { parts.day }

  /// Year, month and day in one computation.
  package var parts: (year: Int, month: Int, day: Int) {
    // Days are regrouped into 400-year cycles that begin on 1 March, so that the leap day is last.
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The same day number so many months later (or earlier), clamped to the month's last day
  /// (BGB § 188 Abs. 3). Always apply it to the original anchor: chained, clamping loses days.
  package func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let total = year * 12 + month - 1 + months
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    let clamped = min(day, Day.length(ofMonth: newMonth, in: newYear))
    return Day(number: Day.count(year: newYear, month: newMonth, day: clamped))
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func count(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}
