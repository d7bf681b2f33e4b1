/// Reading dates, times and durations from text.
enum Temporal {
  /// The value of `@"…"`; nil if the text is none.
  static func literal(_ text: String, _ zones: Zones) -> Value? {
    if let first = text.utf8.first(where: { $0 != UInt8(ascii: "-") }), first == UInt8(ascii: "P") {
      return duration(text)
    }
    if let date = FeelDate(text) { return .date(date) }
    if let dateTime = FeelDateTime(text, zones: zones) { return .dateTime(dateTime) }
    if let time = FeelTime(text, zones: zones) { return .time(time) }
    return nil
  }

  static func duration(_ text: String) -> Value? {
    if let months = MonthsDuration(text) { return .duration(months) }
    if let days = DaysDuration(text) { return .duration(days) }
    return nil
  }

  /// Whether a literal names a zone, so that only an evaluation can read it.
  static func namesZone(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "@")) }
}
