package import CivilTime

/// Days in words with an hour behind them where one is wanted: `mo 10:30`.
package enum DayReader {
  package struct Moment: Hashable, Sendable {
    package var day: Day
    /// Minutes since midnight.
    package var time: Int?
  }

  package static func read(_ text: String, today: Day, past: Bool) -> Moment? {
    var words = text.split(separator: " ").map(String.init)
    var time: Int?
    if let last = words.last, let minutes = minutes(last) {
      time = minutes
      words.removeLast()
    }
    // A weekday before a full date, as the screen prints it, says nothing new.
    if words.count == 2, words[1].contains(where: { $0 == "." }), words[0].count <= 3,
      words[0].allSatisfy({ $0.isLetter })
    {
      words.removeFirst()
    }
    let entry = DayEntry(today: today, direction: past ? .back : .ahead)
    guard let day = try? entry.parse(words.joined(separator: " ")) else { return nil }
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
}
