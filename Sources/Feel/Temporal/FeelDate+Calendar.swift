extension FeelDate {
  package var dayOfYear: Int64 {
    dayNumber - CalendarMath.dayNumber(year: year, month: 1, day: 1) + 1
  }

  /// The ISO 8601 week, 1 to 53: the week belongs to the year that holds its Thursday.
  package var weekOfYear: Int64 {
    let thursday = dayNumber - weekday + 4
    let year = CalendarMath.parts(ofDay: thursday).year
    return (thursday - CalendarMath.dayNumber(year: year, month: 1, day: 1)) / 7 + 1
  }

  /// "Monday" to "Sunday".
  package var weekdayName: String {
    FeelDate.weekdayNames[Int(weekday) - 1]
  }

  /// "January" to "December".
  package var monthName: String {
    FeelDate.monthNames[Int(month) - 1]
  }

  private static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
