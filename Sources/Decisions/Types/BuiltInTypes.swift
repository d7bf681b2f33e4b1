internal import Feel

/// The types FEEL has by itself, under every name the versions of DMN have given them.
enum BuiltInTypes {
  static let byName: [String: FeelType] = [
    "Any": .any,
    "any": .any,
    "number": .number,
    "string": .string,
    "boolean": .boolean,
    "date": .date,
    "time": .time,
    "date and time": .dateTime,
    "dateTime": .dateTime,
    "days and time duration": .daysDuration,
    "dayTimeDuration": .daysDuration,
    "years and months duration": .monthsDuration,
    "yearMonthDuration": .monthsDuration,
    "Null": .null,
    "null": .null,
    "context": .context(ContextType([])),
    "list": .list(.any),
    "range": .range(.any),
  ]
}
