extension Parser {
  mutating func primary() throws(FeelSyntaxError) -> Expression {
    let start = index
    switch token.kind {
    case .number:
      guard let number = Decimal34(token.text) else {
        throw failure(.badNumber(token.text), token.range)
      }
      advance()
      return try make(.number(.number(number)), range(from: start), height: 0)
    case .string:
      let content = token.text
      advance()
      return try make(.string(content), range(from: start), height: 0)
    case .at:
      let content = token.text
      advance()
      return try make(.at(content), range(from: start), height: 0)
    case .word: return try nameOrConstant()
    case .symbol: return try bracketed()
    case .end: throw expected(.expression)
    }
  }

  private mutating func nameOrConstant() throws(FeelSyntaxError) -> Expression {
    let start = index
    if let known = knownName(at: index) {
      advance(known.count)
      return try make(.name(known.name), range(from: start), height: 0)
    }
    let constant: Expression.Kind? =
      switch token.text {
      case "true": .boolean(true)
      case "false": .boolean(false)
      case "null": .null
      default: nil
      }
    if let constant {
      advance()
      return try make(constant, range(from: start), height: 0)
    }
    if Token.keywords.contains(token.text) {
      if let control = try controlExpression() { return control }
      throw expected(.expression)
    }
    let name = unknownName()
    return try make(.name(name), range(from: start), height: 0)
  }

  /// Words that no table knows: as many as stand beside each other, since two operands never do.
  mutating func unknownName() -> String {
    var name = token.text
    advance()
    while token.kind == .word, !Token.keywords.contains(token.text) {
      name += " " + token.text
      advance()
    }
    return name
  }

  private mutating func bracketed() throws(FeelSyntaxError) -> Expression {
    let start = index
    switch token.text {
    case "?":
      advance()
      return try make(.name("?"), range(from: start), height: 0)
    case "(":
      switch try parenthesis(allowsTests: false) {
      case .expression(let expression): return expression
      case .tests: throw expected(.oneOf([")"]))
      }
    case "[", "]": return try listOrRange()
    case "{": return try context()
    default:
      if let known = knownName(at: index) {
        advance(known.count)
        return try make(.name(known.name), range(from: start), height: 0)
      }
      if ["'", "#", "$", "%", "&", ";", "\\", "^", "`", "|", "~"].contains(token.text) {
        throw failure(.unexpectedCharacter(token.text), token.range)
      }
      throw expected(.expression)
    }
  }

  /// What a pair of parentheses turned out to hold.
  enum Parenthesis {
    case expression(Expression)
    case tests([UnaryTest])
  }

  /// `(a)`, `(a..b]`, `(> a)` and, on the right of `in`, `(a, > b, [c..d])`.
  mutating func parenthesis(allowsTests: Bool) throws(FeelSyntaxError) -> Parenthesis {
    let start = index
    try expect("(")
    if let sign = comparisonSign() {
      advance()
      let operand = try binary(.addition)
      if allowsTests, token.isSymbol(",") {
        return .tests(try restOfTests(after: .comparison(sign, operand)))
      }
      try expect(")")
      return .expression(
        try make(.comparisonRange(sign, operand), range(from: start), height: operand.height))
    }
    let inner = try expression()
    if token.isSymbol("..") {
      return .expression(try rangeEnd(after: inner, from: start, includesStart: false))
    }
    if allowsTests, token.isSymbol(",") {
      return .tests(try restOfTests(after: .expression(inner)))
    }
    try expect(")")
    return .expression(
      Expression(kind: inner.kind, range: range(from: start), height: inner.height))
  }

  private mutating func restOfTests(after first: UnaryTest) throws(FeelSyntaxError) -> [UnaryTest] {
    var tests = [first]
    while accept(",") { tests.append(try unaryTest()) }
    try expect(")")
    return tests
  }

  func comparisonSign() -> ComparisonOperator? {
    token.kind == .symbol ? ComparisonOperator(rawValue: token.text) : nil
  }

  /// From the `..` of a range to its closing bracket.
  mutating func rangeEnd(
    after start: Expression, from first: Int, includesStart: Bool
  ) throws(FeelSyntaxError) -> Expression {
    try expect("..")
    let outer = mayCloseWithBracket
    mayCloseWithBracket = true
    let end = try binary(.addition)
    mayCloseWithBracket = outer
    let includesEnd = token.isSymbol("]")
    guard includesEnd || token.isSymbol(")") || token.isSymbol("[") else {
      throw expected(.endOfRange)
    }
    advance()
    return try make(
      .range(
        Expression.RangeSyntax(
          start: start, end: end, includesStart: includesStart, includesEnd: includesEnd)),
      range(from: first), height: max(start.height, end.height))
  }

  private mutating func listOrRange() throws(FeelSyntaxError) -> Expression {
    let start = index
    let isOpenRange = token.isSymbol("]")
    advance()
    if !isOpenRange, accept("]") { return try make(.list([]), range(from: start), height: 0) }
    if !isOpenRange, comparisonSign() != nil { throw expected(.expression) }
    let first = try expression()
    if isOpenRange || token.isSymbol("..") {
      return try rangeEnd(after: first, from: start, includesStart: !isOpenRange)
    }
    var items = [first]
    while accept(",") { items.append(try expression()) }
    if !token.isSymbol("]") { throw expected(.oneOf([",", "]"])) }
    advance()
    return try make(
      .list(items), range(from: start), height: items.reduce(0) { max($0, $1.height) })
  }

  private mutating func context() throws(FeelSyntaxError) -> Expression {
    let start = index
    try expect("{")
    let outerNames = localNames
    defer { localNames = outerNames }
    var entries: [Expression.Entry] = []
    var height = 0
    if !token.isSymbol("}") {
      repeat {
        let keyStart = index
        let name = try key(until: ":", what: .entry)
        let range = range(from: keyStart)
        try expect(":")
        // A function may call itself.
        if token.isWord("function") { localNames.insert(name) }
        let value = try expression()
        height = max(height, value.height)
        entries.append(Expression.Entry(name: name, range: range, value: value))
        localNames.insert(name)
        ownEntries.insert(name)
      } while accept(",")
    }
    if !token.isSymbol("}") { throw expected(.oneOf([",", "}"])) }
    advance()
    return try make(.context(entries), range(from: start), height: height)
  }
}
