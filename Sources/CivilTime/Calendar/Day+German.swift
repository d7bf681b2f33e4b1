extension Day {
  /// `21.11.2026`
  package var german: String {
    let (year, month, day) = parts
    return Day.padded(day, 2) + "." + Day.padded(month, 2) + "." + Day.padded(year, 4)
  }

  /// `Sa 21.11.2026`
  package var germanWithWeekday: String {
    weekday.germanShort + " " + german
  }

  /// `21.11.`
  package var germanWithoutYear: String {
    let (_, month, day) = parts
    return Day.padded(day, 2) + "." + Day.padded(month, 2) + "."
  }
}

extension ISOWeek {
  /// `KW 47`
  package var german: String { "KW \(week)" }
}
