/// Reads an expression or a unary test by recursive descent.
///
/// Which words belong together to a name is asked of tables: the names of the scope, the built-in
/// functions, names introduced by the expression itself, and the entries of known contexts.
struct Parser {
  let text: String
  let tokens: [Token]
  let scopeNames: KnownNames
  /// Entries of the types in scope; they count after a dot and inside filters.
  let entryNames: KnownNames
  /// Names of several words that the expression itself introduces.
  var localNames = KnownNames()
  /// Entries of contexts written out in the expression; they count after a dot.
  var ownEntries = KnownNames()
  var index = 0
  var nesting = 0
  var filterDepth = 0
  /// Set while the end of a range is read, where `[` may close the range.
  var mayCloseWithBracket = false

  static let deepestNesting = 150
  static let greatestHeight = 700

  init(_ text: String, scopeNames: KnownNames, entryNames: KnownNames) throws(FeelSyntaxError) {
    self.text = text
    self.tokens = try Lexer.tokens(of: text)
    self.scopeNames = scopeNames
    self.entryNames = entryNames
  }

  var token: Token { tokens[index] }

  func token(_ distance: Int) -> Token { tokens[min(index + distance, tokens.count - 1)] }

  mutating func advance(_ count: Int = 1) {
    index = min(index + count, tokens.count - 1)
  }

  mutating func accept(_ symbol: String) -> Bool {
    guard token.isSymbol(symbol) else { return false }
    advance()
    return true
  }

  mutating func acceptWord(_ word: String) -> Bool {
    guard token.isWord(word) else { return false }
    advance()
    return true
  }

  mutating func expect(_ symbol: String) throws(FeelSyntaxError) {
    if !accept(symbol) { throw expected(.oneOf([symbol])) }
  }

  mutating func expectWord(_ word: String) throws(FeelSyntaxError) {
    if !acceptWord(word) { throw expected(.oneOf([word])) }
  }

  func expected(_ what: FeelSyntaxError.Expectation) -> FeelSyntaxError {
    failure(.expected(what, found: token.found), token.range)
  }

  func failure(_ problem: FeelSyntaxError.Problem, _ range: SourceRange) -> FeelSyntaxError {
    FeelSyntaxError(problem, range, in: text)
  }

  /// The range from a token's start to the end of what was read last.
  func range(from start: Int) -> SourceRange {
    SourceRange(tokens[start].start, tokens[max(start, index - 1)].end)
  }

  func make(
    _ kind: Expression.Kind, _ range: SourceRange, height: Int
  ) throws(FeelSyntaxError) -> Expression {
    if height > Parser.greatestHeight { throw failure(.tooDeep, range) }
    return Expression(kind: kind, range: range, height: height + 1)
  }

  // MARK: Whole texts

  mutating func wholeExpression() throws(FeelSyntaxError) -> Expression {
    if token.kind == .end { throw failure(.empty, token.range) }
    let result = try expression()
    if token.kind != .end { throw expected(.operationOrEnd) }
    return result
  }

  mutating func wholeUnaryTests() throws(FeelSyntaxError) -> UnaryTest {
    if token.kind == .end { throw failure(.empty, token.range) }
    let result = try unaryTests()
    if token.kind != .end { throw expected(.commaOrEndOfTest) }
    return result
  }

  // MARK: Expressions

  mutating func expression() throws(FeelSyntaxError) -> Expression {
    nesting += 1
    defer { nesting -= 1 }
    if nesting > Parser.deepestNesting { throw failure(.tooDeep, token.range) }
    let closing = mayCloseWithBracket
    mayCloseWithBracket = false
    defer { mayCloseWithBracket = closing }
    if let control = try controlExpression() { return control }
    return try binary(.disjunction)
  }

  /// `if`, `for`, `some`, `every` and `function`, unless the word begins a known name.
  mutating func controlExpression() throws(FeelSyntaxError) -> Expression? {
    guard token.kind == .word, knownName(at: index) == nil else { return nil }
    switch token.text {
    case "if": return try conditional()
    case "for": return try loop()
    case "some" where !token(1).isSymbol("("): return try quantified(isSome: true)
    case "every" where !token(1).isSymbol("("): return try quantified(isSome: false)
    case "function" where token(1).isSymbol("("): return try function()
    default: return nil
    }
  }

  /// The longest name known here, unless it is a lone keyword.
  func knownName(at place: Int) -> (name: String, count: Int)? {
    var best: (name: String, count: Int)?
    func offer(_ found: (name: String, count: Int)?) {
      if let found, found.count > best?.count ?? 0 { best = found }
    }
    offer(localNames.match(tokens, at: place))
    offer(scopeNames.match(tokens, at: place))
    offer(BuiltinNames.table.match(tokens, at: place))
    if filterDepth > 0 { offer(entryNames.match(tokens, at: place)) }
    return best
  }
}
