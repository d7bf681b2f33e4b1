extension Parser {
  mutating func conditional() throws(FeelSyntaxError) -> Expression {
    let start = index
    advance()
    let condition = try expression()
    try expectWord("then")
    let yes = try expression()
    try expectWord("else")
    let no = try expression()
    return try make(
      .conditional(condition, yes, no), range(from: start),
      height: max(condition.height, yes.height, no.height))
  }

  mutating func loop() throws(FeelSyntaxError) -> Expression {
    let start = index
    let outerNames = localNames
    defer { localNames = outerNames }
    advance()
    var (iterations, height) = try self.iterations()
    try expectWord("return")
    localNames.insert("partial")
    let body = try expression()
    height = max(height, body.height)
    return try make(.loop(iterations, body), range(from: start), height: height)
  }

  mutating func quantified(isSome: Bool) throws(FeelSyntaxError) -> Expression {
    let start = index
    let outerNames = localNames
    defer { localNames = outerNames }
    advance()
    var (iterations, height) = try self.iterations()
    try expectWord("satisfies")
    let body = try expression()
    height = max(height, body.height)
    return try make(
      .quantified(isSome: isSome, iterations, body), range(from: start), height: height)
  }

  private mutating func iterations() throws(FeelSyntaxError) -> ([Expression.Iteration], Int) {
    var iterations: [Expression.Iteration] = []
    var height = 0
    repeat {
      let name = try key(until: "in", what: .loopVariable)
      try expectWord("in")
      let domain = try expression()
      height = max(height, domain.height)
      var end: Expression?
      if accept("..") {
        let last = try binary(.addition)
        height = max(height, last.height)
        end = last
      }
      iterations.append(Expression.Iteration(name: name, domain: domain, end: end))
      localNames.insert(name)
    } while accept(",")
    return (iterations, height)
  }

  mutating func function() throws(FeelSyntaxError) -> Expression {
    let start = index
    let outerNames = localNames
    defer { localNames = outerNames }
    advance()
    try expect("(")
    var parameters: [Expression.Parameter] = []
    if !token.isSymbol(")") {
      repeat {
        let name = try key(until: ":", ",", ")", what: .parameter)
        let type = accept(":") ? try self.type() : nil
        parameters.append(Expression.Parameter(name: name, type: type))
        localNames.insert(name)
      } while accept(",")
    }
    try expect(")")
    let result = accept(":") ? try type() : nil
    if acceptWord("external") {
      _ = try expression()
      return try make(.externalFunction(parameters), range(from: start), height: 1)
    }
    let body = try expression()
    return try make(.function(parameters, result, body), range(from: start), height: body.height)
  }

  /// The arguments of a call from its opening parenthesis.
  mutating func arguments() throws(FeelSyntaxError) -> (Expression.Arguments, height: Int) {
    try expect("(")
    if accept(")") { return (.positional([]), 0) }
    var height = 0
    if namesArgument() {
      var entries: [Expression.Entry] = []
      repeat {
        let start = index
        let name = try key(until: ":", what: .argumentName)
        let range = range(from: start)
        try expect(":")
        let value = try expression()
        height = max(height, value.height)
        entries.append(Expression.Entry(name: name, range: range, value: value))
      } while accept(",")
      if !token.isSymbol(")") { throw expected(.oneOf([",", ")"])) }
      advance()
      return (.named(entries), height)
    }
    var items: [Expression] = []
    repeat {
      let item = try expression()
      height = max(height, item.height)
      items.append(item)
    } while accept(",")
    if !token.isSymbol(")") { throw expected(.oneOf([",", ")"])) }
    advance()
    return (.positional(items), height)
  }

  /// Whether `name :` comes next.
  private func namesArgument() -> Bool {
    var place = index
    while place < tokens.count,
      tokens[place].kind == .word || tokens[place].kind == .number
        || (tokens[place].kind == .symbol && Parser.nameSymbols.contains(tokens[place].text))
        || (tokens[place].kind == .string && place == index)
    {
      place += 1
    }
    return place > index && place < tokens.count && tokens[place].isSymbol(":")
  }
}
