/// A period of months that begins on a day, such as the six months of aftercare.
package struct MonthPeriod: Hashable, Sendable {
  /// How the last day of a month period is found. The law allows both readings.
  package enum Counting: Hashable, Sendable {
    /// The first day counts (BGB § 187 Abs. 2): the period ends on the day before the one with the
    /// same number. The careful reading.
    case lastDayBefore
    /// The first day does not count (§ 187 Abs. 1): the period ends on the day with the same number.
    case sameDay
  }

  package let start: Day
  package let months: Int
  package let counting: Counting

  package init(start: Day, months: Int, counting: Counting = .lastDayBefore) {
    self.start = start
    self.months = months
    self.counting = counting
  }

  /// The last day of the period. Where the last month lacks the number of the first day, it is the
  /// month's last day in both readings (§ 188 Abs. 3): the 31st of August and six months end on the
  /// 28th of February, never on the 27th. Weekends do not move it (§ 26 Abs. 4 SGB X).
  package var lastDay: Day {
    let sameNumber = start.adding(months: months)
    let isCut = sameNumber.dayOfMonth != start.dayOfMonth
    return counting == .sameDay || isCut ? sameNumber : sameNumber - 1
  }

  package func contains(_ day: Day) -> Bool {
    start <= day && day <= lastDay
  }

  /// Days from the given one to the last of the period; negative once it is over.
  package func daysLeft(on day: Day) -> Int {
    lastDay - day
  }
}

extension Day {
  /// Whole months from this day to a later one, as `adding(months:)` counts them: the largest
  /// number that, added to this day, does not lead beyond the other. Negative towards the past.
  package func months(until other: Day) -> Int {
    if other < self {
      var months = wholeMonthsOfDates(until: other)
      while adding(months: months) < other { months += 1 }
      return months
    }
    var months = wholeMonthsOfDates(until: other)
    while adding(months: months) > other { months -= 1 }
    return months
  }

  private func wholeMonthsOfDates(until other: Day) -> Int {
    let (a, b) = (parts, other.parts)
    return (b.year - a.year) * 12 + b.month - a.month
  }
}
