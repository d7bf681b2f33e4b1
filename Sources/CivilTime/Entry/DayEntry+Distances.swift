extension DayEntry {
  enum Unit { case days, weeks, months, years, workingDays }

  /// `+14`, `-3`, `+2w`, `in 2 Monaten`, `vor einer Woche`.
  func distance(_ tokens: [EntryToken]) throws(Problem) -> Day? {
    guard tokens.count >= 2 else { return nil }
    let sign: Int
    let isSpoken: Bool
    switch tokens[0] {
    case .mark("+"): (sign, isSpoken) = (1, false)
    case .mark("-"): (sign, isSpoken) = (-1, false)
    case .word("in"): (sign, isSpoken) = (1, true)
    case .word("vor"): (sign, isSpoken) = (-1, true)
    default: return nil
    }
    guard let number = DayEntry.count(tokens[1], isSpoken: isSpoken) else { return nil }
    var unit = Unit.days
    if tokens.count == 3, case .word(let word) = tokens[2], let named = DayEntry.unit(word) {
      unit = named
    } else if tokens.count != 2 || isSpoken {
      return nil
    }
    return try checked(move(sign * number, unit))
  }

  private func move(_ number: Int, _ unit: Unit) -> Day {
    switch unit {
    case .days: today + number
    case .weeks: today + 7 * number
    case .months: today.adding(months: number)
    case .years: today.adding(months: 12 * number)
    case .workingDays: calendar.adding(workingDays: number, to: today)
    }
  }

  private static func count(_ token: EntryToken, isSpoken: Bool) -> Int? {
    switch token {
    case .number(let number, let digits): digits <= 4 ? number : nil
    case .word(let word): isSpoken ? numerals[word] : nil
    case .mark, .other: nil
    }
  }

  static func unit(_ word: String) -> Unit? {
    switch word {
    case "t", "tag", "tage", "tagen", "day", "days": .days
    case "w", "woche", "wochen", "week", "weeks": .weeks
    case "m", "monat", "monate", "monaten", "month", "months": .months
    case "j", "jahr", "jahre", "jahren", "year", "years": .years
    case "at", "arbeitstag", "arbeitstage", "arbeitstagen": .workingDays
    default: nil
    }
  }

  private static let numerals: [String: Int] = [
    "ein": 1, "eine": 1, "einem": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "fuenf": 5,
    "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwoelf": 12,
  ]
}
