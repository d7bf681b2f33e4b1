/// A day of the week, Monday first as ISO 8601 counts.
package enum Weekday: Int, CaseIterable, Comparable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  package static func < (left: Weekday, right: Weekday) -> Bool {
    left.rawValue < right.rawValue
  }

  package var isWeekend: Bool { self >= .saturday }

  /// `Mo` to `So`.
  package var germanShort: String {
    switch self {
    case .monday: "Mo"
    case .tuesday: "Di"
    case .wednesday: "Mi"
    case .thursday: "Do"
    case .friday: "Fr"
    case .saturday: "Sa"
    case .sunday: "So"
    }
  }
}

extension Day {
  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = ((Int(number) + 3) % 7 + 7) % 7
    return Weekday(rawValue: index + 1) ?? .monday
  }

  package var isWeekend: Bool { weekday.isWeekend }

  /// The next such day, never this one.
  package func next(_ weekday: Weekday) -> Day {
    self + ((weekday.rawValue - self.weekday.rawValue + 6) % 7 + 1)
  }

  /// The last such day before this one.
  package func previous(_ weekday: Weekday) -> Day {
    self - ((self.weekday.rawValue - weekday.rawValue + 6) % 7 + 1)
  }

  package var firstOfMonth: Day { self - (dayOfMonth - 1) }

  package var lastOfMonth: Day {
    let (year, month, day) = parts
    return self + (Day.length(ofMonth: month, in: year) - day)
  }
}
