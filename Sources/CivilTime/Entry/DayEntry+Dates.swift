extension DayEntry {
  /// `3.12.`, `3.12.26`, `3. Dezember 2026`, `0312`, `031226`, `2026-12-03`, `20`.
  func date(_ tokens: [EntryToken]) throws(Problem) -> Day? {
    if let day = try isoDate(tokens) { return day }
    if let day = try packedDate(tokens) { return day }
    guard case .number(let day, let digits) = tokens[0], digits <= 2 else { return nil }
    if tokens.count == 1 || (tokens.count == 2 && tokens[1] == .mark(".")) {
      return try dayOfMonth(day)
    }
    var rest = tokens.dropFirst()
    let hasDot = rest.first == .mark(".")
    if hasDot { rest.removeFirst() }
    guard let month = takeMonth(&rest, needsDot: hasDot) else { return nil }
    if rest.isEmpty { return try withoutYear(month, day) }
    guard rest.count == 1, case .number(let year, let digits)? = rest.first,
      digits == 2 || digits == 4
    else { return nil }
    return try exact(digits == 2 ? 2000 + year : year, month, day)
  }

  private func takeMonth(_ rest: inout ArraySlice<EntryToken>, needsDot hasDot: Bool) -> Int? {
    let month: Int
    switch rest.first {
    case .number(let number, let digits) where digits <= 2 && hasDot: month = number
    case .word(let word):
      guard let named = DayEntry.months[String(word.prefix(3))], named.isName(word) else {
        return nil
      }
      month = named.number
    default: return nil
    }
    rest.removeFirst()
    if rest.first == .mark(".") { rest.removeFirst() }
    return month
  }

  private func exact(_ year: Int, _ month: Int, _ day: Int) throws(Problem) -> Day {
    guard year >= 1, let date = Day(year: year, month: month, day: day) else { throw .noSuchDate }
    return date
  }

  /// The next or last such date; the 29th of February waits for a leap year.
  private func withoutYear(_ month: Int, _ day: Int) throws(Problem) -> Day {
    let years =
      direction == .ahead
      ? Array(today.year...today.year + 8) : Array((today.year - 8...today.year).reversed())
    for year in years {
      guard let date = Day(year: year, month: month, day: day) else { continue }
      if direction == .ahead ? date >= today : date <= today { return date }
    }
    throw .noSuchDate
  }

  /// The next or last month that has such a day.
  private func dayOfMonth(_ day: Int) throws(Problem) -> Day {
    for step in 0...12 {
      let first = today.firstOfMonth.adding(months: direction == .ahead ? step : -step)
      guard let date = Day(year: first.year, month: first.month, day: day) else { continue }
      if direction == .ahead ? date >= today : date <= today { return date }
    }
    throw .noSuchDate
  }

  private func isoDate(_ tokens: [EntryToken]) throws(Problem) -> Day? {
    guard tokens.count == 5, case .number(let year, digits: 4) = tokens[0], tokens[1] == .mark("-"),
      case .number(let month, digits: 2) = tokens[2], tokens[3] == .mark("-"),
      case .number(let day, digits: 2) = tokens[4]
    else { return nil }
    return try exact(year, month, day)
  }

  /// `0312`, `031226` or `03122026`.
  private func packedDate(_ tokens: [EntryToken]) throws(Problem) -> Day? {
    guard tokens.count == 1, case .number(let number, let digits) = tokens[0] else { return nil }
    switch digits {
    case 4: return try withoutYear(number % 100, number / 100)
    case 6: return try exact(2000 + number % 100, number / 100 % 100, number / 10_000)
    case 8: return try exact(number % 10_000, number / 10_000 % 100, number / 1_000_000)
    default: return nil
    }
  }

  /// A month by the first letters of its name.
  private struct MonthName {
    let number: Int
    let names: [String]

    /// `dez`, `dezember` and what lies between.
    func isName(_ word: String) -> Bool { names.contains { $0.hasPrefix(word) } }
  }

  private static let months: [String: MonthName] = {
    let names: [[String]] = [
      ["januar", "jaenner", "january"], ["februar", "february"], ["maerz", "mrz", "march"],
      ["april"],
      ["mai", "may"], ["juni", "june"], ["juli", "july"], ["august"], ["september"],
      ["oktober", "october"], ["november"], ["dezember", "december"],
    ]
    var months: [String: MonthName] = [:]
    for (index, names) in names.enumerated() {
      for name in names {
        months[String(name.prefix(3))] = MonthName(number: index + 1, names: names)
      }
    }
    return months
  }()
}
