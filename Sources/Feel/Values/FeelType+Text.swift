extension FeelType: CustomStringConvertible {
  /// The type as FEEL writes it.
  package var description: String {
    switch self {
    case .any: "Any"
    case .null: "Null"
    case .number: "number"
    case .string: "string"
    case .boolean: "boolean"
    case .date: "date"
    case .time: "time"
    case .dateTime: "date and time"
    case .daysDuration: "days and time duration"
    case .monthsDuration: "years and months duration"
    case .list(let item): "list<\(item)>"
    case .context(let type):
      "context<"
        + zip(type.shape.names, type.types).map { "\($0): \($1)" }.joined(separator: ", ") + ">"
    case .range(let item): "range<\(item)>"
    case .function(let parameters, let result):
      "function<" + parameters.map(\.description).joined(separator: ", ") + ">->\(result)"
    }
  }
}
