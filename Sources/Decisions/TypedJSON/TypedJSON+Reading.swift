package import Feel

/// Values with their types as JSON: `{"type": "date", "value": "2026-10-01"}`.
package enum TypedJSON {
  package enum Failure: Error, Sendable, Equatable {
    case notTyped
    case unknownType(String)
    case unreadable(type: String)
  }

  /// The value of a typed JSON object.
  package static func value(_ json: JSONValue, zones: Zones) throws(Failure) -> Value {
    guard let type = json["type"]?.string else { throw .notTyped }
    let content = json["value"] ?? .null
    if type == "null" { return .null(.plain) }
    switch content {
    case .null: return .null(.plain)
    case .bool(let bool):
      guard type == "boolean" else { throw .unreadable(type: type) }
      return .boolean(bool)
    case .number(let digits): return try scalar(type, digits, zones)
    case .string(let text): return try scalar(type, text, zones)
    case .array(let items):
      guard type == "list" else { throw .unreadable(type: type) }
      var values: [Value] = []
      for item in items { values.append(try value(item, zones: zones)) }
      return .list(values)
    case .object(let members):
      guard type == "context" else { throw .unreadable(type: type) }
      var entries: [(String, Value)] = []
      for member in members {
        entries.append((member.name, try value(member.value, zones: zones)))
      }
      return .context(entries)
    }
  }

  static func scalar(
    _ type: String, _ text: String, _ zones: Zones
  ) throws(Failure) -> Value {
    let value: Value?
    switch type {
    case "string": value = .text(text)
    case "number": value = Decimal34(text).map { .number($0) }
    case "date": value = FeelDate(text).map { .date($0) }
    case "time": value = FeelTime(text, zones: zones).map { .time($0) }
    case "dateTime", "date and time":
      value = FeelDateTime(text, zones: zones).map { .dateTime($0) }
    case "duration", "days and time duration", "years and months duration":
      value =
        DaysDuration(text).map { .duration($0) } ?? MonthsDuration(text).map { .duration($0) }
    default: throw .unknownType(type)
    }
    guard let value else { throw .unreadable(type: type) }
    return value
  }

  /// A value of plain JSON: numbers, texts and structures stand for themselves.
  package static func plain(_ json: JSONValue) -> Value {
    switch json {
    case .null: .null(.plain)
    case .bool(let bool): .boolean(bool)
    case .number(let digits): Decimal34(digits).map { .number($0) } ?? .null(.numberOutOfRange)
    case .string(let text): .text(text)
    case .array(let items): .list(items.map(plain))
    case .object(let members): .context(members.map { ($0.name, plain($0.value)) })
    }
  }
}
