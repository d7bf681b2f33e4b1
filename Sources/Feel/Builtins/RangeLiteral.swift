/// The text that `range()` reads: a range whose ends are literals. An open end may be missing:
/// `(..5]`, `[1..)`.
enum RangeLiteral {
  static func value(_ text: String) -> Value? {
    guard
      var parser = try? Parser(text, scopeNames: KnownNames(), entryNames: KnownNames()),
      let range = try? parser.rangeLiteral()
    else { return nil }
    var start = Value.null(.plain)
    var end = Value.null(.plain)
    if let expression = range.start {
      guard let value = literal(expression) else { return nil }
      start = value
    }
    if let expression = range.end {
      guard let value = literal(expression) else { return nil }
      end = value
    }
    if range.start != nil, range.end != nil {
      guard let order = Comparison.order(start, end), order <= 0,
        FeelType(kindOf: start) == FeelType(kindOf: end)
      else { return nil }
    }
    return .range(
      RangeValue(start, end, includesStart: range.includesStart, includesEnd: range.includesEnd))
  }

  /// The value of a literal that is a number, a text or something temporal.
  private static func literal(_ expression: Expression) -> Value? {
    guard isLiteral(expression) else { return nil }
    let value = Compilation(Scope()).compile(expression).constant
    return value.flatMap { $0.isNull ? nil : $0 }
  }

  private static func isLiteral(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .number, .string, .at: return true
    case .negation(let operand):
      if case .number = operand.kind { return true }
      return false
    case .call(let function, .positional(let arguments)):
      guard let name = function.plainName, arguments.count == 1, case .string = arguments[0].kind
      else { return false }
      return ["date", "time", "date and time", "duration"].contains(name)
    default: return false
    }
  }
}

extension Parser {
  /// A range as a whole text; of its two ends one that is open may be missing.
  fileprivate mutating func rangeLiteral() throws(FeelSyntaxError) -> (
    start: Expression?, end: Expression?, includesStart: Bool, includesEnd: Bool
  ) {
    let includesStart = accept("[")
    if !includesStart, !accept("("), !accept("]") { throw expected(.oneOf(["[", "(", "]"])) }
    let start = token.isSymbol("..") ? nil : try binary(.addition)
    try expect("..")
    mayCloseWithBracket = true
    let isOpenEnded = token.isSymbol(")") || token.isSymbol("[")
    let end = isOpenEnded ? nil : try binary(.addition)
    let includesEnd = accept("]")
    if !includesEnd, !accept(")"), !accept("[") { throw expected(.endOfRange) }
    if token.kind != .end { throw expected(.operationOrEnd) }
    let isMissing = (start == nil && includesStart) || (start == nil && end == nil)
    if isMissing { throw expected(.expression) }
    return (start, end, includesStart, includesEnd)
  }
}
