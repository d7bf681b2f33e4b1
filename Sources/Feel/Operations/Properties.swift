/// What may stand after a dot besides the entries of a context: parts of dates, times, durations
/// and ranges.
enum Properties {
  /// nil where the value has no property of this name.
  static func value(_ name: String, of value: Value) -> Value? {
    switch value {
    case .date(let day):
      guard let date = FeelDate(dayNumber: day) else { return nil }
      return property(name, of: date)
    case .time(let box): return property(name, of: box.content)
    case .dateTime(let box):
      // The date decides whether a zone has summer time, so its offset is asked of both together.
      return zoneProperty(name, of: box.content) ?? property(name, of: box.content.date)
        ?? property(name, of: box.content.time)
    case .seconds, .fineDuration:
      guard let duration = value.daysDuration else { return nil }
      switch name {
      case "days": return .integer(duration.days)
      case "hours": return .integer(duration.hours)
      case "minutes": return .integer(duration.minutes)
      case "seconds": return .number(duration.secondsPart)
      default: return nil
      }
    case .months(let months):
      switch name {
      case "years": return .integer(MonthsDuration(months: months).years)
      case "months": return .integer(MonthsDuration(months: months).monthsPart)
      default: return nil
      }
    case .range(let range): return property(name, of: range)
    default: return nil
    }
  }

  private static func property(_ name: String, of date: FeelDate) -> Value? {
    switch name {
    case "year": .integer(date.year)
    case "month": .integer(date.month)
    case "day": .integer(date.day)
    case "weekday": .integer(date.weekday)
    default: nil
    }
  }

  private static func property(_ name: String, of time: FeelTime) -> Value? {
    switch name {
    case "hour": .integer(time.hour)
    case "minute": .integer(time.minute)
    case "second": .number(time.second)
    case "time offset": time.timeOffset.map { .duration($0) } ?? .null(.plain)
    case "timezone": time.timezone.map { .text($0) } ?? .null(.plain)
    default: nil
    }
  }

  private static func zoneProperty(_ name: String, of dateTime: FeelDateTime) -> Value? {
    switch name {
    case "time offset": dateTime.timeOffset.map { .duration($0) } ?? .null(.plain)
    case "timezone": dateTime.timezone.map { .text($0) } ?? .null(.plain)
    default: nil
    }
  }

  private static func property(_ name: String, of range: RangeValue) -> Value? {
    switch name {
    case "start": range.start
    case "end": range.end
    case "start included": .boolean(range.includesStart)
    case "end included": .boolean(range.includesEnd)
    default: nil
    }
  }

  /// The type of a property; nil where values of the type have no such property.
  static func type(_ name: String, of type: FeelType) -> FeelType? {
    switch (type, name) {
    case (.date, "year"), (.date, "month"), (.date, "day"), (.date, "weekday"),
      (.dateTime, "year"), (.dateTime, "month"), (.dateTime, "day"), (.dateTime, "weekday"),
      (.dateTime, "hour"), (.dateTime, "minute"), (.dateTime, "second"), (.time, "hour"),
      (.time, "minute"), (.time, "second"), (.daysDuration, "days"), (.daysDuration, "hours"),
      (.daysDuration, "minutes"), (.daysDuration, "seconds"), (.monthsDuration, "years"),
      (.monthsDuration, "months"):
      .number
    case (.time, "time offset"), (.dateTime, "time offset"): .daysDuration
    case (.time, "timezone"), (.dateTime, "timezone"): .string
    case (.range(let item), "start"), (.range(let item), "end"): item
    case (.range, "start included"), (.range, "end included"): .boolean
    default: nil
    }
  }
}
