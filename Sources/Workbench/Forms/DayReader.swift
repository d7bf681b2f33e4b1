package import CivilTime

/// Days in words: `heute`, `mo`, `+14`, `+2w`, `3.12.`, `kw50`, each with an hour behind it where
/// one is wanted: `mo 10:30`.
package enum DayReader {
  package struct Moment: Hashable, Sendable {
    package var day: Day
    /// Minutes since midnight.
    package var time: Int?
  }

  package static func read(_ text: String, today: Day, past: Bool) -> Moment? {
    var words = text.lowercased().split(separator: " ").map(String.init)
    var time: Int?
    if let last = words.last, let minutes = minutes(last) {
      time = minutes
      words.removeLast()
    }
    let rest = words.joined(separator: " ")
    guard let day = day(rest, today, past) else { return nil }
    return Moment(day: day, time: time)
  }

  /// `10:30`; a dot would be a date.
  private static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...23).contains(hour), (0...59).contains(minute), parts[1].count == 2
    else { return nil }
    return hour * 60 + minute
  }

  private static func day(_ text: String, _ today: Day, _ past: Bool) -> Day? {
    switch text {
    case "heute", "h", "today": return today
    case "morgen", "m", "tomorrow": return today + 1
    case "übermorgen", "uebermorgen": return today + 2
    case "gestern", "yesterday": return today - 1
    default: break
    }
    return weekday(text, today, past) ?? offset(text, today) ?? week(text, today)
      ?? Day(iso: text) ?? calendar(text, today, past)
  }

  private static let weekdays: [[String]] = [
    ["mo", "mon", "montag", "monday"], ["di", "tue", "dienstag", "tuesday"],
    ["mi", "wed", "mittwoch", "wednesday"], ["do", "thu", "donnerstag", "thursday"],
    ["fr", "fri", "freitag", "friday"], ["sa", "sat", "samstag", "saturday"],
    ["so", "sun", "sonntag", "sunday"],
  ]

  /// The next such day, never today; looking back, the last one.
  private static func weekday(_ text: String, _ today: Day, _ past: Bool) -> Day? {
    guard let index = weekdays.firstIndex(where: { $0.contains(text) }) else { return nil }
    let now = ((Int(today.number) + 3) % 7 + 7) % 7
    let ahead = (index - now + 7) % 7
    if past { return today - (ahead == 0 ? 7 : 7 - ahead) }
    return today + (ahead == 0 ? 7 : ahead)
  }

  private static func offset(_ text: String, _ today: Day) -> Day? {
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let body = text.dropFirst()
    let digits = body.prefix { $0.isNumber }
    guard let count = Int(digits), count <= 9999 else { return nil }
    let signed = sign == "-" ? -count : count
    switch body.dropFirst(digits.count) {
    case "", "t", "d": return today + signed
    case "w": return today + 7 * signed
    case "m": return today.adding(months: signed)
    case "j", "y": return today.adding(months: 12 * signed)
    default: return nil
    }
  }

  /// The Friday of an ISO week: the last day on which the office can still act in it.
  private static func week(_ text: String, _ today: Day) -> Day? {
    guard text.hasPrefix("kw"), let week = Int(text.dropFirst(2).trimmingBlanks),
      (1...53).contains(week)
    else { return nil }
    func friday(_ year: Int) -> Day? {
      Day(year: year, month: 1, day: 4).map { fourth in
        fourth - ((Int(fourth.number) + 3) % 7) + 7 * (week - 1) + 4
      }
    }
    guard let thisYear = friday(today.year) else { return nil }
    return thisYear >= today ? thisYear : friday(today.year + 1)
  }

  /// `3.12.`, `3.12.26`, `3.12.2026`
  private static func calendar(_ text: String, _ today: Day, _ past: Bool) -> Day? {
    let last = text.split(separator: " ").last.map(String.init) ?? text
    let parts = last.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
    guard (2...3).contains(parts.count), let day = Int(parts[0]), let month = Int(parts[1])
    else { return nil }
    if parts.count == 3 {
      guard var year = Int(parts[2]), parts[2].count == 2 || parts[2].count == 4 else { return nil }
      if year < 100 { year += 2000 }
      return Day(year: year, month: month, day: day)
    }
    guard let here = Day(year: today.year, month: month, day: day) else { return nil }
    if past { return here <= today ? here : Day(year: today.year - 1, month: month, day: day) }
    return here >= today ? here : Day(year: today.year + 1, month: month, day: day)
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring { drop { $0 == " " } }
}
