extension Builtins {
  /// Functions on points and ranges. A single point is taken for the range that holds only it,
  /// wherever the definitions agree with that.
  static let ranges: [Builtin] = [
    relation("before", points: { $0 < 0 }) { a, b in
      Bound.order(a.end, b.start).map { $0 < 0 || ($0 == 0 && !(a.includesEnd && b.includesStart)) }
    },
    relation("after", points: { $0 > 0 }) { a, b in
      Bound.order(b.end, a.start).map { $0 < 0 || ($0 == 0 && !(b.includesEnd && a.includesStart)) }
    },
    pair("meets") { a, b in
      Bound.order(a.end, b.start).map { $0 == 0 && a.includesEnd && b.includesStart }
    },
    pair("met by") { a, b in
      Bound.order(b.end, a.start).map { $0 == 0 && b.includesEnd && a.includesStart }
    },
    pair("overlaps") { a, b in
      guard let early = Bound.order(a.end, b.start), let late = Bound.order(a.start, b.end) else {
        return nil
      }
      return (early > 0 || (early == 0 && a.includesEnd && b.includesStart))
        && (late < 0 || (late == 0 && a.includesStart && b.includesEnd))
    },
    pair("overlaps before") { a, b in overlapsBefore(a, b) },
    pair("overlaps after") { a, b in overlapsBefore(b, a) },
    pointInRange("finishes") { a, b in finishes(a, b) },
    rangeWithPoint("finished by") { a, b in finishes(b, a) },
    rangeWithPoint("includes") { a, b in includes(a, b) },
    pointInRange("during") { a, b in includes(b, a) },
    pointInRange("starts") { a, b in starts(a, b) },
    rangeWithPoint("started by") { a, b in starts(b, a) },
    Builtin(
      "coincides",
      .init(.range("range1"), .range("range2"), gives: .boolean) { arguments, _ in
        Comparison.equal(arguments[0], arguments[1]).value
      },
      .init(.value("point1"), .value("point2"), gives: .boolean) { arguments, _ in
        Comparison.equal(arguments[0], arguments[1]).value
      }),
  ]

  /// An end of a range; null ends lie beyond everything.
  enum Bound {
    case beforeAll
    case at(Value)
    case afterAll

    static func order(_ a: Bound, _ b: Bound) -> Int? {
      switch (a, b) {
      case (.at(let a), .at(let b)): Comparison.order(a, b)
      case (.beforeAll, .beforeAll), (.afterAll, .afterAll): 0
      case (.beforeAll, _), (_, .afterAll): -1
      case (.afterAll, _), (_, .beforeAll): 1
      }
    }
  }

  struct Span {
    let start: Bound
    let end: Bound
    let includesStart: Bool
    let includesEnd: Bool

    init?(_ value: Value) {
      guard case .range(let range) = value else {
        start = .at(value)
        end = .at(value)
        includesStart = true
        includesEnd = true
        return
      }
      if range.isNegated { return nil }
      start = range.start.isNull ? .beforeAll : .at(range.start)
      end = range.end.isNull ? .afterAll : .at(range.end)
      includesStart = range.includesStart
      includesEnd = range.includesEnd
    }
  }

  typealias SpanTest = @Sendable (Span, Span) -> Bool?

  private static func judge(_ arguments: [Value], _ call: Builtin.Call, _ test: SpanTest) -> Value {
    guard let a = Span(arguments[0]), let b = Span(arguments[1]), let outcome = test(a, b) else {
      call.evaluation.noteComparison(arguments[0], arguments[1], call.range)
      return .null(.notComparable)
    }
    return .boolean(outcome)
  }

  private static func pair(_ name: String, _ test: @escaping SpanTest) -> Builtin {
    Builtin(
      name,
      .init(.range("range1"), .range("range2"), gives: .boolean) { arguments, call in
        judge(arguments, call, test)
      })
  }

  private static func relation(
    _ name: String, points: @escaping @Sendable (Int) -> Bool, _ test: @escaping SpanTest
  ) -> Builtin {
    Builtin(
      name,
      .init(.range("range1"), .range("range2"), gives: .boolean) { judge($0, $1, test) },
      .init(.value("point"), .range("range"), gives: .boolean) { judge($0, $1, test) },
      .init(.range("range"), .value("point"), gives: .boolean) { judge($0, $1, test) },
      .init(.value("point1"), .value("point2"), gives: .boolean) { judge($0, $1, test) })
  }

  private static func pointInRange(_ name: String, _ test: @escaping SpanTest) -> Builtin {
    Builtin(
      name,
      .init(.range("range1"), .range("range2"), gives: .boolean) { judge($0, $1, test) },
      .init(.value("point"), .range("range"), gives: .boolean) { judge($0, $1, test) })
  }

  private static func rangeWithPoint(_ name: String, _ test: @escaping SpanTest) -> Builtin {
    Builtin(
      name,
      .init(.range("range1"), .range("range2"), gives: .boolean) { judge($0, $1, test) },
      .init(.range("range"), .value("point"), gives: .boolean) { judge($0, $1, test) })
  }

  private static func overlapsBefore(_ a: Span, _ b: Span) -> Bool? {
    guard let starts = Bound.order(a.start, b.start), let touch = Bound.order(a.end, b.start),
      let ends = Bound.order(a.end, b.end)
    else { return nil }
    return (starts < 0 || (starts == 0 && a.includesStart && !b.includesStart))
      && (touch > 0 || (touch == 0 && a.includesEnd && b.includesStart))
      && (ends < 0 || (ends == 0 && (!a.includesEnd || b.includesEnd)))
  }

  private static func finishes(_ a: Span, _ b: Span) -> Bool? {
    guard let ends = Bound.order(a.end, b.end), let starts = Bound.order(a.start, b.start) else {
      return nil
    }
    return ends == 0 && a.includesEnd == b.includesEnd
      && (starts > 0 || (starts == 0 && (!a.includesStart || b.includesStart)))
  }

  private static func starts(_ a: Span, _ b: Span) -> Bool? {
    guard let ends = Bound.order(a.end, b.end), let starts = Bound.order(a.start, b.start) else {
      return nil
    }
    return starts == 0 && a.includesStart == b.includesStart
      && (ends < 0 || (ends == 0 && (!a.includesEnd || b.includesEnd)))
  }

  private static func includes(_ a: Span, _ b: Span) -> Bool? {
    guard let ends = Bound.order(a.end, b.end), let starts = Bound.order(a.start, b.start) else {
      return nil
    }
    return (starts < 0 || (starts == 0 && (a.includesStart || !b.includesStart)))
      && (ends > 0 || (ends == 0 && (a.includesEnd || !b.includesEnd)))
  }
}
