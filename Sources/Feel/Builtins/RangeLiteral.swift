/// The text that `range()` reads: a range whose ends are literals.
enum RangeLiteral {
  static func value(_ text: String) -> Value? {
    guard
      var parser = try? Parser(
        text, scopeNames: KnownNames(), entryNames: KnownNames()),
      let expression = try? parser.wholeExpression(),
      case .range(let syntax) = expression.kind, isLiteral(syntax.start), isLiteral(syntax.end)
    else { return nil }
    let value = Compilation(Scope()).compile(expression).constant
    guard case .range? = value else { return nil }
    return value
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
