extension FeelDate {
  /// Months later, on the same day or the month's last; nil beyond the calendar.
  package func adding(_ duration: MonthsDuration) -> FeelDate? {
    let (year, month, day) = parts
    let (months, over) = (year * 12 + month - 1).addingReportingOverflow(duration.months)
    guard !over else { return nil }
    let newYear = CalendarMath.floorDivide(months, 12)
    guard FeelDate.years.contains(newYear) else { return nil }
    let newMonth = months - newYear * 12 + 1
    let last = CalendarMath.daysInMonth(year: newYear, month: newMonth)
    return FeelDate(year: newYear, month: newMonth, day: min(day, last))
  }

  package func subtracting(_ duration: MonthsDuration) -> FeelDate? {
    duration.negated.flatMap(adding)
  }

  /// The day that holds the moment so long after this day's beginning.
  package func adding(_ duration: DaysDuration) -> FeelDate? {
    let days = CalendarMath.floorDivide(duration.seconds, 86_400)
    let (sum, over) = dayNumber.addingReportingOverflow(days)
    return over ? nil : FeelDate(dayNumber: sum)
  }

  package func subtracting(_ duration: DaysDuration) -> FeelDate? {
    duration.negated.flatMap(adding)
  }

  package func since(_ earlier: FeelDate) -> DaysDuration {
    DaysDuration(seconds: (dayNumber - earlier.dayNumber) * 86_400)
  }
}
