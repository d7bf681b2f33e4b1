package import CivilTime

extension Formats {
  /// "Sa 21.11.2026" / "Sat 21 Nov 2026": the weekday always with the date, because offices think
  /// in weekdays.
  package func day(_ day: Day) -> String {
    "\(weekday(day)) \(date(day))"
  }

  /// "Montag, 30. November 2026" / "Monday, 30 November 2026": for lines that are read aloud.
  package func spoken(_ day: Day) -> String {
    let (year, month, date) = day.parts
    let index = Formats.weekdayIndex(day)
    return language == .german
      ? "\(Formats.longWeekdaysGerman[index]), \(date). \(Formats.longMonthsGerman[month - 1]) \(year)"
      : "\(Formats.longWeekdaysEnglish[index]), \(date) \(Formats.longMonthsEnglish[month - 1]) \(year)"
  }

  /// "21.11.2026" / "21 Nov 2026"
  package func date(_ day: Day) -> String {
    let (year, month, date) = day.parts
    switch language {
    case .german: return "\(padded(date)).\(padded(month)).\(year)"
    case .english: return "\(date) \(Formats.monthsEnglish[month - 1]) \(year)"
    }
  }

  /// "Sa 21.11." / "Sat 21 Nov": where the year is clear.
  package func shortDay(_ day: Day) -> String {
    "\(weekday(day)) \(shortDate(day))"
  }

  /// "21.11." / "21 Nov"
  package func shortDate(_ day: Day) -> String {
    let (_, month, date) = day.parts
    switch language {
    case .german: return "\(padded(date)).\(padded(month))."
    case .english: return "\(date) \(Formats.monthsEnglish[month - 1])"
    }
  }

  /// The short form in the year of `today`, else the full date.
  package func nearDay(_ day: Day, today: Day) -> String {
    day.year == today.year ? shortDate(day) : date(day)
  }

  /// With its weekday, the year only where it is another one.
  package func nearWeekday(_ day: Day, today: Day) -> String {
    day.year == today.year ? shortDay(day) : self.day(day)
  }

  /// "Sa" / "Sat"
  package func weekday(_ day: Day) -> String {
    let index = Formats.weekdayIndex(day)
    return language == .german ? Formats.weekdaysGerman[index] : Formats.weekdaysEnglish[index]
  }

  /// "heute", "morgen", "in 3 Tagen", "vor 1 Tag" / "today", "tomorrow", "in 3 days", "1 day ago"
  package func relative(_ day: Day, to today: Day) -> String {
    let distance = day - today
    switch (language, distance) {
    case (.german, 0): return "heute"
    case (.german, 1): return "morgen"
    case (.german, -1): return "gestern"
    case (.german, 2...): return "in \(number(distance)) Tagen"
    case (.german, _): return "vor \(number(-distance)) Tagen"
    case (.english, 0): return "today"
    case (.english, 1): return "tomorrow"
    case (.english, -1): return "yesterday"
    case (.english, 2...): return "in \(days(distance))"
    case (.english, _): return "\(days(-distance)) ago"
    }
  }

  /// "seit 1 Tag", "seit 3 Tagen" / "for 1 day"; counted so that the first day is "seit heute".
  package func since(_ day: Day, today: Day) -> String {
    let count = today - day
    switch language {
    case .german:
      if count <= 0 { return "seit heute" }
      return count == 1 ? "seit 1 Tag" : "seit \(number(count)) Tagen"
    case .english:
      return count <= 0 ? "since today" : "for \(days(count))"
    }
  }

  /// "KW 50" / "week 50"
  package func week(_ day: Day) -> String {
    language == .german
      ? "KW \(Formats.isoWeek(day))" : "week \(Formats.isoWeek(day))"
  }

  private func padded(_ value: Int) -> String {
    value < 10 ? "0\(value)" : String(value)
  }

  /// 0 for Monday … 6 for Sunday.
  package static func weekdayIndex(_ day: Day) -> Int {
    // 1970-01-01 was a Thursday.
    let shifted = (Int(day.number) + 3) % 7
    return shifted < 0 ? shifted + 7 : shifted
  }

  package static func isoWeek(_ day: Day) -> Int { day.isoWeek.week }

  private static let weekdaysGerman = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
  private static let weekdaysEnglish = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let longWeekdaysGerman = [
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
  ]
  private static let longWeekdaysEnglish = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let longMonthsGerman = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]
  private static let longMonthsEnglish = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let monthsEnglish = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension Formats {
  /// A date as it is typed into a field, readable in both languages: "21.12.2026".
  package func numericDate(_ day: Day) -> String {
    Formats(.german).date(day)
  }
}
