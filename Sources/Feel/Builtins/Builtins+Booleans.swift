extension Builtins {
  static let booleans: [Builtin] = [
    Builtin(
      "not",
      .init(.boolean("negand"), gives: .boolean) { arguments, _ in
        Truth(arguments[0]).negated.value
      }),
    Builtin(
      "all",
      .init(.list("list"), gives: .boolean) { arguments, _ in
        conclude(arguments[0].items ?? [], deciding: .no)
      },
      .init(.any("list"), isVariadic: true, gives: .boolean) { arguments, _ in
        conclude(arguments, deciding: .no)
      }),
    Builtin(
      "any",
      .init(.list("list"), gives: .boolean) { arguments, _ in
        conclude(arguments[0].items ?? [], deciding: .yes)
      },
      .init(.any("list"), isVariadic: true, gives: .boolean) { arguments, _ in
        conclude(arguments, deciding: .yes)
      }),
    Builtin(
      "is",
      .init(.any("value1").optional, .any("value2").optional, gives: .boolean) { arguments, call in
        guard let first = arguments.first else { return call.invalid() }
        return .boolean(isSame(first, arguments.count > 1 ? arguments[1] : .null(.plain)))
      }),
  ]

  private static func conclude(_ values: [Value], deciding: Truth) -> Value {
    var result = deciding.negated
    for value in values {
      let truth = Truth(value)
      if truth == deciding { return deciding.value }
      if truth == .unknown { result = .unknown }
    }
    return result.value
  }

  /// `is` asks for the same value in the value space: a moment in one zone is not the same as that
  /// moment in another.
  static func isSame(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.time(let a), .time(let b)):
      a.content.nanosecondOfDay == b.content.nanosecondOfDay
        && sameZone(a.content.zone, b.content.zone)
    case (.dateTime(let a), .dateTime(let b)):
      a.content.date == b.content.date
        && a.content.time.nanosecondOfDay == b.content.time.nanosecondOfDay
        && sameZone(a.content.zone, b.content.zone)
    default: a == b
    }
  }

  private static func sameZone(_ a: FeelZone, _ b: FeelZone) -> Bool {
    switch (a, b) {
    case (.local, .local): true
    case (.offset(let a), .offset(let b)): a == b
    case (.named(let a), .named(let b)): a == b
    default: false
    }
  }
}
