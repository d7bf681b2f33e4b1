extension Parser {
  /// A cell: `-`, `not(…)` or tests between commas.
  mutating func unaryTests() throws(FeelSyntaxError) -> UnaryTest {
    if token.isSymbol("-"), token(1).kind == .end {
      advance()
      return .anything
    }
    if token.isWord("not"), token(1).isSymbol("("), closesAtEnd(index + 1) {
      advance(2)
      let inner = try listOfTests()
      try expect(")")
      return .not(inner)
    }
    return try listOfTests()
  }

  private mutating func listOfTests() throws(FeelSyntaxError) -> UnaryTest {
    var tests = [try unaryTest()]
    while accept(",") { tests.append(try unaryTest()) }
    return tests.count == 1 ? tests[0] : .anyOf(tests)
  }

  mutating func unaryTest() throws(FeelSyntaxError) -> UnaryTest {
    if let sign = comparisonSign() {
      advance()
      return .comparison(sign, try binary(.addition))
    }
    let test = try expression()
    if case .range(let range) = test.kind { return .range(range, test.range) }
    return .expression(test)
  }

  /// The right side of `in`.
  mutating func membershipTest() throws(FeelSyntaxError) -> UnaryTest {
    nesting += 1
    defer { nesting -= 1 }
    if nesting > Parser.deepestNesting { throw failure(.tooDeep, token.range) }
    if let sign = comparisonSign() {
      advance()
      return .comparison(sign, try binary(.addition))
    }
    let operand: Expression
    if token.isSymbol("(") {
      switch try parenthesis(allowsTests: true) {
      case .tests(let tests): return .anyOf(tests)
      case .expression(let inner): operand = try continued(try postfixed(inner), .addition)
      }
    } else {
      operand = try binary(.addition)
    }
    if case .range(let range) = operand.kind { return .range(range, operand.range) }
    return .expression(operand)
  }

  /// Whether the parenthesis that opens at this token closes with the last token.
  private func closesAtEnd(_ opening: Int) -> Bool {
    var depth = 0
    for place in opening..<tokens.count {
      if tokens[place].isSymbol("(") { depth += 1 }
      if tokens[place].isSymbol(")") {
        depth -= 1
        if depth <= 0 { return tokens[place + 1].kind == .end }
      }
    }
    return false
  }
}

extension UnaryTest {
  var height: Int {
    switch self {
    case .anything: 0
    case .comparison(_, let operand): operand.height
    case .range(let range, _): max(range.start.height, range.end.height)
    case .expression(let expression): expression.height
    case .anyOf(let tests): tests.reduce(0) { max($0, $1.height) }
    case .not(let test): test.height
    }
  }
}
