extension Parser {
  /// Symbols that may be part of a name.
  static let nameSymbols: Set<String> = [".", "/", "-", "'", "+", "*", "?"]

  /// A name that is being introduced: everything up to one of the given delimiters.
  mutating func key(
    until delimiters: String..., what: FeelSyntaxError.Expectation
  ) throws(FeelSyntaxError) -> String {
    if token.kind == .string {
      let name = token.text
      advance()
      return name
    }
    guard token.kind == .word || token.isSymbol("?") else { throw expected(what) }
    var name = token.text
    advance()
    while token.kind != .end, !delimiters.contains(token.text) || token.kind == .string {
      let fits =
        token.kind == .word || token.kind == .number
        || (token.kind == .symbol && Parser.nameSymbols.contains(token.text))
      guard fits else {
        throw expected(.oneOf(delimiters))
      }
      if token.spaceBefore { name += " " }
      name += token.text
      advance()
    }
    return name
  }

  /// The name after a dot.
  mutating func entryName() throws(FeelSyntaxError) -> (String, SourceRange) {
    let start = index
    var best: (name: String, count: Int)?
    for table in [entryNames, ownEntries, localNames, scopeNames, BuiltinNames.properties] {
      if let found = table.match(tokens, at: index), found.count > best?.count ?? 0 { best = found }
    }
    // A single known word may be the beginning of a longer unknown name.
    if let best, best.count > 1 {
      advance(best.count)
      return (best.name, range(from: start))
    }
    guard token.kind == .word else { throw expected(.entry) }
    return (unknownName(), range(from: start))
  }

  mutating func type() throws(FeelSyntaxError) -> TypeSyntax {
    nesting += 1
    defer { nesting -= 1 }
    if nesting > Parser.deepestNesting { throw failure(.tooDeep, token.range) }
    let start = index
    guard token.kind == .word else { throw expected(.type) }
    if token(1).isSymbol("<") {
      switch token.text {
      case "list": return .list(try enclosedType())
      case "range": return .range(try enclosedType())
      case "context": return try contextType()
      case "function": return try functionType()
      default: break
      }
    }
    for name in Parser.longTypeNames {
      let words = name.split(separator: " ")
      if words.indices.allSatisfy({ token($0).isWord(String(words[$0])) }) {
        advance(words.count)
        return .named(name, range(from: start))
      }
    }
    if let known = scopeNames.match(tokens, at: index), known.count > 1 {
      advance(known.count)
      return .named(known.name, range(from: start))
    }
    var name = unknownName()
    while token.isSymbol("."), token(1).kind == .word {
      advance()
      name += "." + unknownName()
    }
    return .named(name, range(from: start))
  }

  private static let longTypeNames = [
    "date and time", "days and time duration", "years and months duration",
    "day time duration", "year month duration",
  ]

  private mutating func enclosedType() throws(FeelSyntaxError) -> TypeSyntax {
    advance()
    try expect("<")
    let inner = try type()
    try expect(">")
    return inner
  }

  private mutating func contextType() throws(FeelSyntaxError) -> TypeSyntax {
    advance()
    try expect("<")
    var entries: [(name: String, type: TypeSyntax)] = []
    if !token.isSymbol(">") {
      repeat {
        let name = try key(until: ":", what: .entry)
        try expect(":")
        entries.append((name, try type()))
      } while accept(",")
    }
    try expect(">")
    return .context(entries)
  }

  private mutating func functionType() throws(FeelSyntaxError) -> TypeSyntax {
    advance()
    try expect("<")
    var parameters: [TypeSyntax] = []
    if !token.isSymbol(">") {
      repeat { parameters.append(try type()) } while accept(",")
    }
    try expect(">")
    let result = accept("->") ? try type() : .named("Any", token.range)
    return .function(parameters, result)
  }
}
