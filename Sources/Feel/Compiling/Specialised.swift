/// Faster nodes for operands whose kinds are known before evaluation. Each falls back to the general
/// way when a value turns out to be of another kind than promised.
enum Specialised {
  static func arithmetic(_ node: ArithmeticNode, _ left: Typed, _ right: Typed) -> any Node {
    ScalarSumNode(node, left.type, right.type) ?? node
  }

  static func comparison(
    _ sign: ComparisonOperator, _ left: Typed, _ right: Typed, _ range: SourceRange
  ) -> any Node {
    if left.type == right.type, let kind = Scalar(left.type) {
      return ScalarComparisonNode(kind, sign, left.node, right.node, range)
    }
    if sign == .equal || sign == .notEqual {
      if right.isNull { return NullTestNode(left.node, isNegated: sign == .notEqual) }
      if left.isNull { return NullTestNode(right.node, isNegated: sign == .notEqual) }
      if let text = text(right) {
        return TextEqualityNode(left.node, text, isNegated: sign == .notEqual, range)
      }
      if let text = text(left) {
        return TextEqualityNode(right.node, text, isNegated: sign == .notEqual, range)
      }
      if sign == .equal, case .boolean(let bool)? = right.constant, left.type == .boolean {
        return BooleanEqualityNode(left.node, bool)
      }
    }
    return ComparisonNode(sign, left.node, right.node, range)
  }

  static func movingComparison(
    _ sign: ComparisonOperator, moving: Typed, still: Typed, _ range: SourceRange
  ) -> any Node {
    if moving.type == still.type, let kind = Scalar(moving.type) {
      return MovingScalarComparisonNode(
        kind, sign, moving: moving.node, moving.motion, still: still.node, range)
    }
    return MovingComparisonNode(
      sign, moving: moving.node, moving.motion, still: still.node, range)
  }

  private static func text(_ operand: Typed) -> Text? {
    if case .string(let text)? = operand.constant { return text }
    return nil
  }

  /// A choice among texts; nil for anything else.
  static func anyOf(_ values: [Value?], _ input: Typed) -> (any Node)? {
    guard values.count > 1, input.motion == .still, input.type == .string else { return nil }
    var texts: [Text] = []
    for value in values {
      guard case .string(let text)? = value else { return nil }
      texts.append(text)
    }
    return TextChoiceNode(input.node, texts)
  }

  /// `list contains(["a", "b", …], text)`, which is a choice as well; nil for anything else.
  static func contains(_ call: BuiltinNode, _ parts: [Typed]) -> (any Node)? {
    guard call.builtin.name == "list contains", parts.count == 2, parts[1].type == .string,
      parts[1].node.isPlain, parts[1].constant == nil, case .list(let list)? = parts[0].constant
    else { return nil }
    var texts: [Text] = []
    for item in list.items {
      guard case .string(let text) = item else { return nil }
      texts.append(text)
    }
    return TextChoiceNode(parts[1].node, texts, general: call)
  }

  /// A test against a constant list of texts; nil for anything else.
  static func membership(_ input: Typed, _ other: Typed) -> (any Node)? {
    guard case .list(let list)? = other.constant else { return nil }
    return anyOf(list.items, input)
  }

  static func inRange(
    _ syntax: Expression.RangeSyntax, _ input: Typed, _ start: Typed, _ end: Typed,
    general: any Node
  ) -> any Node {
    guard input.type == start.type, input.type == end.type, let kind = Scalar(input.type),
      input.motion == .still, start.motion == .still, end.motion == .still,
      input.node.isPlain, start.node.isPlain, end.node.isPlain
    else { return general }
    return ScalarRangeNode(
      kind, input.node, from: start.node, to: end.node, includesStart: syntax.includesStart,
      includesEnd: syntax.includesEnd, general: general)
  }

  /// `and` and `or` of two or three parts without a list to walk through.
  static func conjunction(_ parts: [any Node]) -> any Node {
    switch parts.count {
    case 2: BothNode(parts[0], parts[1])
    case 3: BothNode(parts[0], BothNode(parts[1], parts[2]))
    default: ConjunctionNode(parts)
    }
  }

  static func disjunction(_ parts: [any Node]) -> any Node {
    switch parts.count {
    case 2: EitherNode(parts[0], parts[1])
    case 3: EitherNode(parts[0], EitherNode(parts[1], parts[2]))
    default: DisjunctionNode(parts)
    }
  }

  /// A built-in whose work can be done without building its arguments.
  static func call(
    _ name: String, _ parts: [Typed], _ names: [String]?, _ range: SourceRange
  ) -> Typed? {
    guard names == nil, parts.count == 1, parts[0].constant == nil else { return nil }
    switch name {
    case "not" where parts[0].type == .boolean:
      return Typed(node: NotNode(parts[0].deciding), type: .boolean)
    case "count":
      return Typed(
        node: CountNode(parts[0].node, range), type: .number, motion: parts[0].motion.blurred)
    default: return nil
    }
  }
}
