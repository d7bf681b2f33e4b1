extension DayEntry {
  /// `KW49`, `49. KW`, `do KW 49`, `KW 49/2027`, `2026-W49-4`. Without a weekday Friday is meant,
  /// the last day on which the office works.
  func week(_ tokens: [EntryToken]) throws(Problem) -> Day? {
    if let day = try isoWeek(tokens) { return day }
    var rest = tokens
    var weekday = takeWeekday(&rest, fromFront: true)
    let number: Int
    switch rest.first {
    case .word("kw"):
      guard rest.count >= 2, case .number(let week, let digits) = rest[1], digits <= 2 else {
        return nil
      }
      number = week
      rest.removeFirst(2)
    case .number(let week, let digits) where digits <= 2:
      guard weekday == nil, rest.count >= 3, rest[1] == .mark("."), rest[2] == .word("kw") else {
        return nil
      }
      number = week
      rest.removeFirst(3)
    default:
      return nil
    }
    if weekday == nil { weekday = takeWeekday(&rest, fromFront: false) }
    if rest.first == .mark("/") { rest.removeFirst() }
    var year: Int?
    if rest.count == 1, case .number(let named, digits: 4) = rest[0] {
      year = named
    } else if !rest.isEmpty {
      return nil
    }
    return try day(week: number, year, weekday ?? .friday)
  }

  private func day(week: Int, _ year: Int?, _ weekday: Weekday) throws(Problem) -> Day {
    if let year { return try day(ofWeek: week, in: year, weekday) }
    // A 53rd week may exist in one of the years only.
    let thisYear = today.isoWeek.year
    let found = ISOWeek(year: thisYear, week: week)?.day(weekday)
    switch direction {
    case .ahead:
      if let found, found >= today { return found }
      return try day(ofWeek: week, in: thisYear + 1, weekday)
    case .back:
      if let found, found <= today { return found }
      return try day(ofWeek: week, in: thisYear - 1, weekday)
    }
  }

  private func day(ofWeek week: Int, in year: Int, _ weekday: Weekday) throws(Problem) -> Day {
    guard let week = ISOWeek(year: year, week: week) else { throw .noSuchWeek }
    return week.day(weekday)
  }

  private func takeWeekday(_ tokens: inout [EntryToken], fromFront: Bool) -> Weekday? {
    var index = fromFront ? 0 : tokens.count - 1
    var count = 1
    if fromFront, tokens.count > 1, tokens[1] == .mark(".") { count = 2 }
    if !fromFront, tokens.count > 1, tokens[index] == .mark(".") {
      index -= 1
      count = 2
    }
    guard tokens.indices.contains(index), case .word(let word) = tokens[index],
      let weekday = DayEntry.weekdays[word]
    else { return nil }
    tokens.removeSubrange(index..<index + count)
    return weekday
  }

  /// `2026-W49-4`
  private func isoWeek(_ tokens: [EntryToken]) throws(Problem) -> Day? {
    guard tokens.count == 6, case .number(let year, digits: 4) = tokens[0], tokens[1] == .mark("-"),
      tokens[2] == .word("w"), case .number(let week, digits: 2) = tokens[3],
      tokens[4] == .mark("-"), case .number(let index, digits: 1) = tokens[5]
    else { return nil }
    guard let weekday = Weekday(rawValue: index) else { throw .noSuchDate }
    return try day(ofWeek: week, in: year, weekday)
  }
}
