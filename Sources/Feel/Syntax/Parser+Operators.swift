extension Parser {
  enum Level: Int, Comparable {
    case disjunction, conjunction, comparison, addition, multiplication, power

    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }

    var tighter: Level { Level(rawValue: rawValue + 1) ?? .power }
  }

  /// Operators of this level and of those that bind tighter, each level from the left.
  mutating func binary(_ level: Level) throws(FeelSyntaxError) -> Expression {
    try continued(try unary(), level)
  }

  /// Operators after a first operand that is read already.
  mutating func continued(_ first: Expression, _ level: Level) throws(FeelSyntaxError) -> Expression
  {
    var left = first
    while let next = operatorLevel(), next >= level {
      switch next {
      case .disjunction: left = try chain(left, "or", .disjunction)
      case .conjunction: left = try chain(left, "and", .conjunction)
      case .comparison: left = try comparison(left)
      case .addition, .multiplication, .power:
        guard let sign = ArithmeticOperator(rawValue: token.text) else { return left }
        advance()
        // A power's operands bind as tightly as they can, the others go one level up.
        let right = next == .power ? try unary() : try binary(next.tighter)
        left = try make(
          .arithmetic(sign, left, right), left.range.union(right.range),
          height: max(left.height, right.height))
      }
    }
    return left
  }

  private func operatorLevel() -> Level? {
    if token.kind == .word {
      switch token.text {
      case "or": return .disjunction
      case "and": return .conjunction
      case "between", "in": return .comparison
      default: return nil
      }
    }
    guard token.kind == .symbol else { return nil }
    switch token.text {
    case "=", "!=", "<", "<=", ">", ">=": return .comparison
    case "+", "-": return .addition
    case "*", "/": return .multiplication
    case "**": return .power
    default: return nil
    }
  }

  private mutating func chain(
    _ first: Expression, _ word: String, _ level: Level
  ) throws(FeelSyntaxError) -> Expression {
    var parts = [first]
    while acceptWord(word) { parts.append(try binaryOrControl(level.tighter)) }
    let height = parts.reduce(0) { max($0, $1.height) }
    let range = first.range.union(parts[parts.count - 1].range)
    return try make(
      level == .disjunction ? .disjunction(parts) : .conjunction(parts), range, height: height)
  }

  /// The right side of an operator, where `some …` and its kin may stand without parentheses.
  private mutating func binaryOrControl(_ level: Level) throws(FeelSyntaxError) -> Expression {
    if token.kind == .word, ["some", "every", "if", "for", "function"].contains(token.text) {
      nesting += 1
      defer { nesting -= 1 }
      if nesting > Parser.deepestNesting { throw failure(.tooDeep, token.range) }
      if let control = try controlExpression() { return control }
    }
    return try binary(level)
  }

  private mutating func comparison(_ left: Expression) throws(FeelSyntaxError) -> Expression {
    if acceptWord("between") {
      let low = try binary(.addition)
      try expectWord("and")
      let high = try binary(.addition)
      return try make(
        .between(left, low, high), left.range.union(high.range),
        height: max(left.height, low.height, high.height))
    }
    if acceptWord("in") {
      let start = index
      let test = try membershipTest()
      return try make(
        .membership(left, test), left.range.union(range(from: start)),
        height: max(left.height, test.height))
    }
    guard let sign = ComparisonOperator(rawValue: token.text) else { throw expected(.operation) }
    advance()
    let right = try binaryOrControl(.addition)
    return try make(
      .comparison(sign, left, right), left.range.union(right.range),
      height: max(left.height, right.height))
  }

  /// A sign, or what binds tighter than any operator.
  mutating func unary() throws(FeelSyntaxError) -> Expression {
    var signs: [Int] = []
    while token.isSymbol("-") {
      signs.append(token.start)
      advance()
    }
    var operand = try postfix()
    for start in signs.reversed() {
      operand = try make(
        .negation(operand), SourceRange(start, Int(operand.range.end)), height: operand.height)
    }
    return operand
  }

  /// Paths, filters, calls and `instance of` after a primary expression.
  private mutating func postfix() throws(FeelSyntaxError) -> Expression {
    try postfixed(try primary())
  }

  mutating func postfixed(_ first: Expression) throws(FeelSyntaxError) -> Expression {
    var left = first
    while true {
      if token.isSymbol(".") {
        advance()
        let (name, range) = try entryName()
        left = try make(.path(left, name, range), left.range.union(range), height: left.height)
      } else if token.isSymbol("["), !closesRange() {
        advance()
        filterDepth += 1
        defer { filterDepth -= 1 }
        let condition = try expression()
        let end = token.range
        try expect("]")
        left = try make(
          .filter(left, condition), left.range.union(end),
          height: max(left.height, condition.height))
      } else if token.isSymbol("(") {
        let (arguments, height) = try self.arguments()
        left = try make(
          .call(left, arguments), left.range.union(tokens[index - 1].range),
          height: max(left.height, height))
      } else if token.isWord("instance"), token(1).isWord("of") {
        advance(2)
        let start = index
        let type = try self.type()
        left = try make(
          .instanceOf(left, type), left.range.union(range(from: start)), height: left.height)
      } else {
        return left
      }
    }
  }

  /// Whether this `[` ends a range such as `[1..10[` instead of beginning a filter.
  private func closesRange() -> Bool {
    guard mayCloseWithBracket else { return false }
    let next = token(1)
    switch next.kind {
    case .end: return true
    case .word:
      return ["and", "or", "in", "between", "instance", "then", "else", "return", "satisfies"]
        .contains(next.text)
    case .symbol: return !["(", "[", "]", "-", "?"].contains(next.text) || next.text == "]"
    case .number, .string, .at: return false
    }
  }
}
