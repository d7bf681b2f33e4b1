package import Feel

extension TypedJSON {
  /// A value as a typed JSON object. Ranges and functions, which have no form of their own there,
  /// are given as text.
  package static func json(_ value: Value) -> JSONValue {
    switch value {
    case .null: typed("null", .null)
    case .boolean(let bool): typed("boolean", .bool(bool))
    case .integer(let whole): typed("number", .string(String(whole)))
    case .decimal(let box): typed("number", .string(box.content.description))
    case .string(let text): typed("string", .string(text.string))
    case .date(let day):
      typed("date", .string(FeelDate(dayNumber: day)?.description ?? value.description))
    case .time(let box): typed("time", .string(box.content.description))
    case .dateTime(let box): typed("dateTime", .string(box.content.description))
    case .seconds(let seconds):
      typed("duration", .string(DaysDuration(seconds: seconds).description))
    case .fineDuration(let box): typed("duration", .string(box.content.description))
    case .months(let months):
      typed("duration", .string(MonthsDuration(months: months).description))
    case .list(let list): typed("list", .array(list.items.map(json)))
    case .context(let record):
      typed(
        "context",
        .object(zip(record.shape.names, record.values).map { .init($0, json($1)) }))
    case .range: typed("range", .string(value.description))
    case .function(let function): typed("function", .string(function.name))
    }
  }

  private static func typed(_ type: String, _ value: JSONValue) -> JSONValue {
    .object([.init("type", .string(type)), .init("value", value)])
  }
}
