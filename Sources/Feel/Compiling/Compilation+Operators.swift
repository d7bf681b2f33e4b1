extension Compilation {
  func negation(_ operand: Typed, _ range: SourceRange) -> Typed {
    if let constant = operand.constant, let value = Arithmetic.negate(constant), !value.isNull {
      return .constant(value)
    }
    return Typed(
      node: NegationNode(operand.node, range), type: operand.type, motion: operand.motion.reversed)
  }

  func arithmetic(
    _ sign: ArithmeticOperator, _ left: Typed, _ right: Typed, _ range: SourceRange
  ) -> Typed {
    let node = ArithmeticNode(sign, left.node, right.node, range)
    if let a = left.constant, let b = right.constant,
      let result = Arithmetic.apply(sign, a, b), !result.isNull
    {
      return .constant(result)
    }
    let type = ArithmeticTypes.result(sign, left.type, right.type)
    if type == nil {
      report(
        .typesNeverMatch(
          operation: sign.rawValue, left.type.description, right.type.description), range)
    }
    return Typed(
      node: Specialised.arithmetic(node, left, right), type: type ?? .null,
      motion: ArithmeticTypes.motion(sign, left, right))
  }

  func comparison(
    _ sign: ComparisonOperator, _ left: Typed, _ right: Typed, _ range: SourceRange
  ) -> Typed {
    if !left.type.isComparable(with: right.type, sign) {
      report(
        .typesNeverMatch(
          operation: sign.rawValue, left.type.description, right.type.description), range)
    }
    return Typed(node: comparisonNode(sign, left, right, range), type: .boolean)
  }

  func comparisonNode(
    _ sign: ComparisonOperator, _ left: Typed, _ right: Typed, _ range: SourceRange
  ) -> any Node {
    switch (left.motion, right.motion) {
    case (.still, .still), (.forward, .forward), (.backward, .backward):
      return Specialised.comparison(sign, left, right, range)
    case (.forward, .still), (.backward, .still), (.months, .still):
      return Specialised.movingComparison(sign, moving: left, still: right, range)
    case (.still, .forward), (.still, .backward), (.still, .months):
      return Specialised.movingComparison(sign.mirrored, moving: right, still: left, range)
    default:
      return RestlessNode(Specialised.comparison(sign, left, right, range))
    }
  }

  /// `a between b and c` is `a >= b and a <= c`.
  func between(_ operand: Typed, _ low: Typed, _ high: Typed, _ range: SourceRange) -> Typed {
    let (operand, bind) = reusable(operand)
    return Typed(
      node: bind(
        BothNode(
          comparisonNode(.greaterOrEqual, operand, low, range),
          comparisonNode(.lessOrEqual, operand, high, range))), type: .boolean)
  }

  /// An operand that can be mentioned several times though it is evaluated once.
  func reusable(_ operand: Typed) -> (Typed, bind: (any Node) -> any Node) {
    if operand.node is SlotNode || operand.node is ConstantNode || operand.node is ItemNode
      || operand.node is ItemFieldNode || operand.node is SlotFieldNode
    {
      return (operand, { $0 })
    }
    let slot = layout.newSlot()
    let node = operand.node
    return (
      Typed(node: SlotNode(slot), type: operand.type, motion: operand.motion),
      { LetNode(slot, node, in: $0) }
    )
  }

  func membership(_ operand: Typed, _ test: UnaryTest, _ range: SourceRange) -> Typed {
    let (operand, bind) = reusable(operand)
    return Typed(node: bind(self.test(test, operand, range, isCell: false)), type: .boolean)
  }

  /// The outcome of a test for an input that can be evaluated repeatedly.
  func test(
    _ test: UnaryTest, _ input: Typed, _ range: SourceRange, isCell: Bool
  ) -> any Node {
    switch test {
    case .anything: return ConstantNode(.boolean(true))
    case .comparison(let sign, let operand):
      return comparison(sign, input, compile(operand), operand.range).node
    case .range(let syntax, let place):
      return inRange(syntax, input, place)
    case .anyOf(let tests):
      if let fused = Specialised.anyOf(tests.map { constantTest($0) }, input) { return fused }
      return Specialised.disjunction(
        tests.map { self.test($0, input, range, isCell: isCell) })
    case .not(let inner):
      return NotNode(self.test(inner, input, range, isCell: isCell))
    case .expression(let expression):
      return expressionTest(expression, input, isCell: isCell)
    }
  }

  /// The value of a test that is a plain constant.
  private func constantTest(_ test: UnaryTest) -> Value? {
    guard case .expression(let expression) = test else { return nil }
    switch expression.kind {
    case .string(let string): return .text(string)
    case .number(let number): return number
    default: return nil
    }
  }

  private func inRange(
    _ syntax: Expression.RangeSyntax, _ input: Typed, _ range: SourceRange
  ) -> any Node {
    let (start, end) = (compile(syntax.start), compile(syntax.end))
    for limit in [start, end] where !input.type.isComparable(with: limit.type, .less) {
      report(
        .typesNeverMatch(
          operation: "in", input.type.description, limit.type.description), range)
    }
    let (first, bindFirst) = reusable(start)
    let (last, bindLast) = reusable(end)
    let low = comparisonNode(syntax.includesStart ? .greaterOrEqual : .greater, input, first, range)
    let high = comparisonNode(syntax.includesEnd ? .lessOrEqual : .less, input, last, range)
    if let a = start.constant, let b = end.constant {
      // Ends in the wrong order make no range at all.
      guard let order = Comparison.order(a, b), order <= 0 else {
        return ConstantNode(.null(.notComparable))
      }
      return Specialised.inRange(syntax, input, start, end, general: BothNode(low, high))
    }
    let valid = comparisonNode(.lessOrEqual, first, last, range)
    let general = bindFirst(bindLast(ValidRangeNode(valid, BothNode(low, high))))
    return Specialised.inRange(syntax, input, start, end, general: general)
  }

  private func expressionTest(
    _ expression: Expression, _ input: Typed, isCell: Bool
  ) -> any Node {
    if isCell, expression.mentionsInput { return compile(expression).deciding }
    // A list written out is a choice; each item is compared for itself.
    if input.motion != .still, case .list(let items) = expression.kind {
      return DisjunctionNode(
        items.map { item in
          if case .range(let syntax) = item.kind { return inRange(syntax, input, item.range) }
          return comparison(.equal, input, compile(item), item.range).node
        })
    }
    let value = compile(expression)
    if value.isNull, input.motion == .still {
      return NullTestNode(input.node, isNegated: false)
    }
    if let fused = Specialised.membership(input, value) { return fused }
    if value.type.isSingle {
      if isCell, value.type == .boolean, input.type != .boolean {
        return CellNode(input.node, value.deciding)
      }
      if !isCell || value.constant == nil || value.constant?.isNull == false {
        if !input.type.isComparable(with: value.type, .equal),
          !input.type.element.isComparable(with: value.type, .equal)
        {
          report(
            .typesNeverMatch(
              operation: "=", input.type.description, value.type.description), expression.range)
        }
        if input.type.isSingle { return comparisonNode(.equal, input, value, expression.range) }
      }
    }
    let node: any Node =
      isCell
      ? CellNode(input.node, value.node) : MembershipNode(input.node, value.node)
    return input.motion == .still && value.motion == .still ? node : RestlessNode(node)
  }
}

extension FeelType {
  /// A type whose values are compared as they are: no list, no range, nothing unknown.
  var isSingle: Bool {
    switch self {
    case .number, .string, .boolean, .date, .time, .dateTime, .daysDuration, .monthsDuration: true
    default: false
    }
  }

  /// Whether a comparison between values of these types can have an outcome at all.
  func isComparable(with other: FeelType, _ sign: ComparisonOperator) -> Bool {
    let isEquality = sign == .equal || sign == .notEqual
    switch (self, other) {
    case (.any, _), (_, .any), (.null, _), (_, .null): return true
    case (.date, .dateTime), (.dateTime, .date): return true
    case (.list, .list), (.context, .context), (.range, .range), (.function, .function):
      return isEquality
    case (.boolean, .boolean): return isEquality
    default: return self == other
    }
  }
}
