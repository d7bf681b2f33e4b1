extension Builtins {
  static let strings: [Builtin] = [
    Builtin(
      "substring",
      .init(
        .string("string"), .number("start position"), .number("length").optional.orNull,
        gives: .string
      ) { arguments, call in substring(arguments, call) }),
    Builtin(
      "string length",
      .init(.string("string"), gives: .number) { arguments, _ in
        .number(string(arguments[0]).unicodeScalars.count)
      }),
    Builtin(
      "upper case",
      .init(.string("string"), gives: .string) { arguments, call in
        call.text(string(arguments[0]).uppercased())
      }),
    Builtin(
      "lower case",
      .init(.string("string"), gives: .string) { arguments, call in
        call.text(string(arguments[0]).lowercased())
      }),
    Builtin(
      "substring before",
      .init(.string("string"), .string("match"), gives: .string) { arguments, call in
        let text = string(arguments[0])
        guard let place = TextSearch.first(string(arguments[1]), in: text) else { return .text("") }
        return call.text(String(decoding: text.utf8.prefix(place), as: UTF8.self))
      }),
    Builtin(
      "substring after",
      .init(.string("string"), .string("match"), gives: .string) { arguments, call in
        let (text, match) = (string(arguments[0]), string(arguments[1]))
        guard let place = TextSearch.first(match, in: text) else { return .text("") }
        return call.text(
          String(decoding: text.utf8.dropFirst(place + match.utf8.count), as: UTF8.self))
      }),
    Builtin(
      "contains",
      .init(.string("string"), .string("match"), gives: .boolean) { arguments, _ in
        .boolean(TextSearch.first(string(arguments[1]), in: string(arguments[0])) != nil)
      }),
    Builtin(
      "starts with",
      .init(.string("string"), .string("match"), gives: .boolean) { arguments, _ in
        .boolean(string(arguments[0]).utf8.starts(with: string(arguments[1]).utf8))
      }),
    Builtin(
      "ends with",
      .init(.string("string"), .string("match"), gives: .boolean) { arguments, _ in
        let (text, match) = (string(arguments[0]).utf8, string(arguments[1]).utf8)
        return .boolean(text.suffix(match.count).elementsEqual(match))
      }),
    Builtin(
      "matches",
      .init(
        .string("input"), .string("pattern"), .string("flags").optional.orNull, gives: .boolean
      ) { arguments, call in
        match(arguments[1], flags: arguments.count > 2 ? arguments[2] : nil, call) {
          (pattern, work) throws(XPathPattern.Failure) in
          .boolean(try pattern.matches(string(arguments[0]), &work))
        }
      }),
    Builtin(
      "replace",
      .init(
        .string("input"), .string("pattern"), .string("replacement"),
        .string("flags").optional.orNull, gives: .string
      ) { arguments, call in
        match(arguments[1], flags: arguments.count > 3 ? arguments[3] : nil, call) {
          (pattern, work) throws(XPathPattern.Failure) in
          call.text(
            try pattern.replacing(in: string(arguments[0]), with: string(arguments[2]), &work))
        }
      }),
    Builtin(
      "split",
      .init(.string("string"), .string("delimiter"), gives: .list(.string)) { arguments, call in
        match(arguments[1], flags: nil, call) { (pattern, work) throws(XPathPattern.Failure) in
          call.list(try pattern.tokens(of: string(arguments[0]), &work).map { .text($0) })
        }
      }),
    Builtin(
      "string join",
      .init(.list("list"), .string("delimiter").optional.orNull, gives: .string) {
        arguments, call in
        join(
          arguments[0].items ?? [], with: arguments.count > 1 ? string(arguments[1]) : "", call)
      }),
  ]

  static func string(_ value: Value) -> String {
    if case .string(let text) = value { return text.string }
    return ""
  }

  /// Uses a pattern within the limits of the evaluation, and counts the work it takes.
  private static func match(
    _ pattern: Value, flags: Value?, _ call: Builtin.Call,
    _ use: (XPathPattern, inout PatternWork) throws(XPathPattern.Failure) -> Value
  ) -> Value {
    let limits = call.evaluation.limits
    var work = PatternWork(mostPieces: limits.listLength, mostScalars: limits.textLength)
    let result: Value
    do throws(XPathPattern.Failure) {
      let pattern = try XPathPattern(
        string(pattern), flags: flags.map { string($0) } ?? "")
      result = try use(pattern, &work)
    } catch {
      _ = call.evaluation.spend(work.cost)
      switch error {
      case .tooManySteps: return call.tooManySteps()
      case .tooLong: return call.fail(.limitReached, .limitReached(.textLength))
      default: return call.invalid()
      }
    }
    return call.evaluation.spend(work.cost) ? result : call.tooManySteps()
  }

  private static func substring(_ arguments: [Value], _ call: Builtin.Call) -> Value {
    guard let position = truncated(arguments[1]), position != 0 else {
      return call.wrong("start position", arguments[1])
    }
    let scalars = string(arguments[0]).unicodeScalars
    let skipped: Int64
    if position > 0 {
      skipped = position - 1
    } else {
      skipped = max(0, Int64(scalars.count) &+ position)
    }
    var rest = scalars.dropFirst(Int(clamping: skipped))
    if arguments.count > 2, !arguments[2].isNull {
      guard let length = truncated(arguments[2]), length >= 1 else {
        return call.wrong("length", arguments[2])
      }
      rest = rest.prefix(Int(clamping: length))
    }
    return call.text(String(String.UnicodeScalarView(rest)))
  }

  private static func join(
    _ items: [Value], with delimiter: String, _ call: Builtin.Call
  ) -> Value {
    var result = ""
    var isFirst = true
    for item in items {
      if item.isNull { continue }
      guard case .string(let text) = item else { return call.wrong("list", item) }
      if !isFirst { result += delimiter }
      isFirst = false
      result += text.string
      if result.utf8.count > call.evaluation.limits.textLength { break }
    }
    return call.text(result)
  }
}
