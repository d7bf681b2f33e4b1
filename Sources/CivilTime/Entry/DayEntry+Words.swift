extension DayEntry {
  /// `heute`, `fr.`, `nächsten Montag`, `ME`.
  func word(_ tokens: [EntryToken]) throws(Problem) -> Day? {
    var tokens = tokens
    if tokens.count == 2, tokens[1] == .mark(".") { tokens.removeLast() }
    if tokens.count == 2, case .word(let first) = tokens[0], case .word(let second) = tokens[1],
      DayEntry.nextWords.contains(first)
    {
      return try next(second)
    }
    guard tokens.count == 1, case .word(let word) = tokens[0] else { return nil }
    if let weekday = DayEntry.weekdays[word] {
      return direction == .ahead ? today.next(weekday) : today.previous(weekday)
    }
    switch word {
    case "heute", "h", "today": return today
    case "morgen", "m", "tomorrow": return today + 1
    case "uebermorgen": return today + 2
    case "gestern", "yesterday": return today - 1
    case "vorgestern": return today - 2
    case "me", "monatsende": return today.lastOfMonth
    case "qe", "quartalsende": return endOfMonth((today.month + 2) / 3 * 3)
    case "je", "jahresende": return endOfMonth(12)
    default: return nil
    }
  }

  private func next(_ word: String) throws(Problem) -> Day? {
    if let weekday = DayEntry.weekdays[word] { return today.next(weekday) }
    switch DayEntry.unit(word) {
    case .weeks: return today + 7
    case .months: return try checked(today.adding(months: 1))
    case .years: return try checked(today.adding(months: 12))
    case .days, .workingDays, nil: return nil
    }
  }

  private func endOfMonth(_ month: Int) -> Day? {
    Day(year: today.year, month: month, day: 1)?.lastOfMonth
  }

  private static let nextWords: Set<String> = [
    "naechste", "naechsten", "naechster", "naechstes", "next",
  ]

  static let weekdays: [String: Weekday] = [
    "mo": .monday, "di": .tuesday, "mi": .wednesday, "do": .thursday, "fr": .friday,
    "sa": .saturday, "so": .sunday,
    "montag": .monday, "dienstag": .tuesday, "mittwoch": .wednesday, "donnerstag": .thursday,
    "freitag": .friday, "samstag": .saturday, "sonnabend": .saturday, "sonntag": .sunday,
    "mon": .monday, "tue": .tuesday, "wed": .wednesday, "thu": .thursday, "fri": .friday,
    "sat": .saturday, "sun": .sunday,
    "monday": .monday, "tuesday": .tuesday, "wednesday": .wednesday, "thursday": .thursday,
    "friday": .friday, "saturday": .saturday, "sunday": .sunday,
  ]
}
