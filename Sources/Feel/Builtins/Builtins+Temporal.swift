extension Builtins {
  static let temporal: [Builtin] = [
    Builtin(
      "today",
      .init(gives: .date, isPure: false) { _, call in .date(call.evaluation.today) }),
    Builtin(
      "now",
      .init(gives: .dateTime, isPure: false) { _, call in
        call.evaluation.clock.now.map { .dateTime($0) }
          ?? call.fail(.unsupported, .unsupported(.clock))
      }),
    calendar("day of year", .number) { .integer($0.dayOfYear) },
    calendar("day of week", .string) { .text($0.weekdayName) },
    calendar("month of year", .string) { .text($0.monthName) },
    calendar("week of year", .number) { .integer($0.weekOfYear) },
  ]

  private static func calendar(
    _ name: String, _ result: FeelType, _ answer: @escaping @Sendable (FeelDate) -> Value
  ) -> Builtin {
    Builtin(
      name,
      .init(.value("date"), gives: result) { arguments, call in
        switch arguments[0] {
        case .date(let day):
          FeelDate(dayNumber: day).map { answer($0) } ?? call.invalid()
        case .dateTime(let box): answer(box.content.date)
        default: call.wrong("date", arguments[0])
        }
      })
  }
}
