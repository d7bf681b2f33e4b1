extension Builtins {
  static let conversion: [Builtin] = [
    Builtin(
      "date",
      .init(.string("from"), gives: .date) { arguments, call in
        guard case .string(let text) = arguments[0] else { return call.invalid() }
        return FeelDate(text.string).map { .date($0) } ?? call.invalid()
      },
      .init(.value("from"), gives: .date) { arguments, call in
        switch arguments[0] {
        case .date: arguments[0]
        case .dateTime(let box): .date(box.content.date)
        default: call.wrong("from", arguments[0])
        }
      },
      .init(.number("year"), .number("month"), .number("day"), gives: .date) { arguments, call in
        guard let parts = wholes(arguments),
          let date = FeelDate(year: parts[0], month: parts[1], day: parts[2])
        else { return call.invalid() }
        return .date(date)
      }),
    Builtin(
      "date and time",
      .init(.string("from"), gives: .dateTime) { arguments, call in
        guard case .string(let text) = arguments[0] else { return call.invalid() }
        return dateTime(text.string, call.evaluation.zones) ?? call.invalid()
      },
      .init(.value("from"), gives: .dateTime) { arguments, call in
        switch arguments[0] {
        case .dateTime: arguments[0]
        case .date: arguments[0].asDateTime.map { .dateTime($0) } ?? call.invalid()
        default: call.wrong("from", arguments[0])
        }
      },
      .init(.value("date"), Builtin.Parameter(name: "time", type: .time), gives: .dateTime) {
        arguments, call in
        guard case .time(let time) = arguments[1] else { return call.wrong("time", arguments[1]) }
        switch arguments[0] {
        case .date(let day):
          guard let date = FeelDate(dayNumber: day) else { return call.invalid() }
          return .dateTime(FeelDateTime(date: date, time: time.content))
        case .dateTime(let box):
          return .dateTime(FeelDateTime(date: box.content.date, time: time.content))
        default: return call.wrong("date", arguments[0])
        }
      },
      .init(
        .value("date"), Builtin.Parameter(name: "time", type: .time), .string("timezone"),
        gives: .dateTime
      ) { arguments, call in
        guard let date = arguments[0].asDateTime?.date, case .time(let time) = arguments[1],
          let zone = zone(arguments[2], call)
        else { return call.invalid() }
        let placed = FeelTime(nanosecondOfDay: time.content.nanosecondOfDay, zone: zone)
        return .dateTime(FeelDateTime(date: date, time: placed))
      },
      .init(
        .number("year"), .number("month"), .number("day"), .number("hour"), .number("minute"),
        .number("second"), .value("offset").optional.orNull, gives: .dateTime
      ) { arguments, call in dateTime(parts: arguments, call) },
      .init(
        .number("year"), .number("month"), .number("day"), .number("hour"), .number("minute"),
        .number("second"), .string("timezone"), gives: .dateTime
      ) { arguments, call in dateTime(parts: arguments, call) }),
    Builtin(
      "time",
      .init(.string("from"), gives: .time) { arguments, call in
        guard case .string(let text) = arguments[0] else { return call.invalid() }
        return FeelTime(text.string, zones: call.evaluation.zones).map { .time($0) }
          ?? call.invalid()
      },
      .init(.value("from"), gives: .time) { arguments, call in
        switch arguments[0] {
        case .time: arguments[0]
        case .date, .dateTime:
          arguments[0].asDateTime.map { .time($0.time) } ?? call.invalid()
        default: call.wrong("from", arguments[0])
        }
      },
      .init(
        .number("hour"), .number("minute"), .number("second"),
        Builtin.Parameter(name: "offset", type: .daysDuration, isOptional: true, acceptsNull: true),
        gives: .time
      ) { arguments, call in
        guard let hour = whole(arguments[0]), let minute = whole(arguments[1]),
          let second = arguments[2].decimal,
          let time = FeelTime(
            hour: hour, minute: minute, second: second,
            offset: arguments.count > 3 ? arguments[3].daysDuration : nil)
        else { return call.invalid() }
        return .time(time)
      }),
    Builtin(
      "duration",
      .init(.string("from"), gives: .any) { arguments, call in
        guard case .string(let text) = arguments[0] else { return call.invalid() }
        return Temporal.duration(text.string) ?? call.invalid()
      },
      .init(.value("from"), gives: .any) { arguments, call in
        switch arguments[0] {
        case .seconds, .fineDuration, .months: arguments[0]
        default: call.wrong("from", arguments[0])
        }
      }),
    Builtin(
      "years and months duration",
      .init(.value("from"), .value("to"), gives: .monthsDuration) { arguments, call in
        switch (arguments[0], arguments[1]) {
        case (.date(let a), .date(let b)):
          guard let a = FeelDate(dayNumber: a), let b = FeelDate(dayNumber: b) else {
            return call.invalid()
          }
          return .duration(MonthsDuration(from: a, to: b))
        default:
          guard let a = arguments[0].asDateTime, let b = arguments[1].asDateTime else {
            return call.wrong("from", arguments[0])
          }
          return .duration(MonthsDuration(from: a, to: b))
        }
      }),
    Builtin(
      "string",
      .init(.value("from"), gives: .string) { arguments, call in
        if case .string = arguments[0] { return arguments[0] }
        return call.text(arguments[0].plainText)
      }),
    Builtin(
      "number",
      .init(.string("from"), gives: .number) { arguments, call in
        number(arguments[0], grouping: .null(.plain), decimal: .null(.plain), call)
      },
      .init(
        .string("from"), .string("grouping separator").orNull, .string("decimal separator").orNull,
        gives: .number
      ) { arguments, call in
        number(arguments[0], grouping: arguments[1], decimal: arguments[2], call)
      }),
    Builtin(
      "range",
      .init(.string("from"), gives: .range(.any)) { arguments, call in
        guard case .string(let text) = arguments[0] else { return call.invalid() }
        return RangeLiteral.value(text.string) ?? call.invalid()
      }),
  ]

  static func whole(_ value: Value) -> Int64? {
    if case .integer(let whole) = value { return whole }
    return nil
  }

  /// A number without what follows its decimal point.
  static func truncated(_ value: Value) -> Int64? {
    switch value {
    case .integer(let whole): whole
    case .decimal(let box): box.content.rounded(.down)?.int64
    default: nil
    }
  }

  private static func wholes(_ values: [Value]) -> [Int64]? {
    let wholes = values.compactMap { whole($0) }
    return wholes.count == values.count ? wholes : nil
  }

  private static func dateTime(_ text: String, _ zones: Zones) -> Value? {
    if let dateTime = FeelDateTime(text, zones: zones) { return .dateTime(dateTime) }
    guard let date = FeelDate(text) else { return nil }
    return .dateTime(FeelDateTime(date: date, time: FeelTime(nanosecondOfDay: 0)))
  }

  private static func zone(_ value: Value, _ call: Builtin.Call) -> FeelZone? {
    guard case .string(let id) = value else { return nil }
    return call.evaluation.zones.zone(named: id.string).map { .named($0) }
  }

  private static func dateTime(parts: [Value], _ call: Builtin.Call) -> Value {
    guard let wholes = wholes(Array(parts[0..<5])), let second = parts[5].decimal,
      let date = FeelDate(year: wholes[0], month: wholes[1], day: wholes[2]),
      var time = FeelTime(
        hour: wholes[3], minute: wholes[4], second: second,
        offset: parts.count > 6 ? parts[6].daysDuration : nil)
    else { return call.invalid() }
    if parts.count > 6, parts[6].daysDuration == nil, !parts[6].isNull {
      guard let zone = zone(parts[6], call) else { return call.invalid() }
      time = FeelTime(nanosecondOfDay: time.nanosecondOfDay, zone: zone)
    }
    return .dateTime(FeelDateTime(date: date, time: time))
  }

  private static func number(
    _ from: Value, grouping: Value, decimal: Value, _ call: Builtin.Call
  ) -> Value {
    guard case .string(let from) = from else { return call.invalid() }
    var text = from.string
    var group: String?
    if case .string(let separator) = grouping {
      guard [" ", ",", "."].contains(separator.string) else { return call.invalid() }
      group = separator.string
    }
    if case .string(let separator) = decimal {
      guard [",", "."].contains(separator.string), separator.string != group else {
        return call.invalid()
      }
      if let group { text.removeAll { String($0) == group } }
      if separator.string == "," {
        guard !text.contains(".") else { return call.invalid() }
        text = String(text.map { $0 == "," ? "." : $0 })
      }
    } else if let group {
      guard group != "." else { return call.invalid() }
      text.removeAll { String($0) == group }
    }
    return Decimal34(text).map { .number($0) } ?? call.invalid()
  }
}
