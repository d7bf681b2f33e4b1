package import Feel

extension TypedJSON {
  /// A value from JSON that is typed, or plain JSON read with the help of a declared type: the
  /// text of a date becomes a date where a date is asked for.
  package static func value(
    _ json: JSONValue, as type: FeelType, zones: Zones
  ) throws(Failure) -> Value {
    if case .object(let members) = json, members.count <= 2, json["type"]?.string != nil,
      members.allSatisfy({ $0.name == "type" || $0.name == "value" })
    {
      return try value(json, zones: zones)
    }
    switch (json, type) {
    case (.string(let text), .date), (.string(let text), .time), (.string(let text), .dateTime),
      (.string(let text), .daysDuration), (.string(let text), .monthsDuration):
      return try scalar(name(of: type), text, zones)
    case (.array(let items), .list(let element)):
      var values: [Value] = []
      for item in items { values.append(try value(item, as: element, zones: zones)) }
      return .list(values)
    case (.array(let items), _):
      var values: [Value] = []
      for item in items { values.append(try value(item, as: .any, zones: zones)) }
      return .list(values)
    case (.object(let members), _):
      var context: ContextType?
      if case .context(let declared) = type { context = declared }
      var entries: [(String, Value)] = []
      for member in members {
        let type = context?.type(of: member.name) ?? .any
        entries.append((member.name, try value(member.value, as: type, zones: zones)))
      }
      return .context(entries)
    default: return plain(json)
    }
  }

  private static func name(of type: FeelType) -> String {
    switch type {
    case .date: "date"
    case .time: "time"
    case .dateTime: "dateTime"
    default: "duration"
    }
  }
}
