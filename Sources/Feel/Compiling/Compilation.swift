/// One run of the compiler: from the parsed expression to nodes.
final class Compilation {
  let scope: Scope
  var layout: FrameLayout
  var diagnostics: [FeelDiagnostic] = []
  var usedNames: Set<String> = []
  /// Whether an unknown name is told with the nearest known one.
  var suggestsNames = true

  init(_ scope: Scope) {
    self.scope = scope
    self.layout = FrameLayout(parent: nil, size: scope.slotCount)
    for variable in scope.variables {
      layout.entries.append(
        .variable(
          name: variable.name, type: variable.type, motion: variable.motion, slot: variable.slot))
    }
  }

  func report(_ problem: FeelDiagnostic.Problem, _ range: SourceRange) {
    diagnostics.append(FeelDiagnostic(problem, range))
  }

  /// Declares names for the time of `body` only.
  func nested<Result>(_ body: () -> Result) -> Result {
    let count = layout.entries.count
    defer { layout.entries.removeLast(layout.entries.count - count) }
    return body()
  }

  func compile(_ expression: Expression) -> Typed {
    let range = expression.range
    switch expression.kind {
    case .null: return .constant(.null(.plain))
    case .boolean(let bool): return .constant(.boolean(bool))
    case .number(let number): return .constant(number)
    case .string(let string): return .constant(.text(string))
    case .at(let text): return literal(text, range)
    case .name(let name): return self.name(name, range)
    case .path(let base, let name, _): return path(compile(base), name, range)
    case .negation(let operand): return negation(compile(operand), range)
    case .arithmetic(let sign, let left, let right):
      return arithmetic(sign, compile(left), compile(right), range)
    case .comparison(let sign, let left, let right):
      return comparison(sign, compile(left), compile(right), range)
    case .conjunction(let parts):
      return Typed(
        node: Specialised.conjunction(parts.map { compile($0).deciding }), type: .boolean)
    case .disjunction(let parts):
      return Typed(
        node: Specialised.disjunction(parts.map { compile($0).deciding }), type: .boolean)
    case .between(let operand, let low, let high):
      return between(compile(operand), compile(low), compile(high), range)
    case .membership(let operand, let test): return membership(compile(operand), test, range)
    case .instanceOf(let operand, let syntax):
      let operand = compile(operand)
      guard let type = type(syntax) else {
        return Typed(
          node: FailureNode(.unknownName, .unknownName(syntax.firstName), range), type: .boolean)
      }
      return Typed(node: InstanceOfNode(operand.node, type), type: .boolean)
    case .conditional(let condition, let yes, let no):
      let (yes, no) = (compile(yes), compile(no))
      return Typed(
        node: ConditionalNode(compile(condition).deciding, yes.node, no.node),
        type: yes.type.joined(with: no.type), motion: yes.motion.joined(with: no.motion))
    case .loop(let iterations, let body): return loop(iterations, body, range)
    case .quantified(let isSome, let iterations, let body):
      return quantified(isSome: isSome, iterations, body, range)
    case .filter(let list, let condition): return filter(compile(list), condition, range)
    case .call(let function, let arguments): return call(function, arguments, range)
    case .list(let items): return list(items, range)
    case .context(let entries): return context(entries, range)
    case .range(let syntax): return self.range(syntax, range)
    case .comparisonRange(let sign, let operand):
      let operand = compile(operand)
      return Typed(
        node: ComparisonRangeNode(sign, operand.node, range), type: .range(operand.type),
        motion: operand.motion.blurred)
    case .function(let parameters, let result, let body):
      return function(parameters, result, body, range)
    case .externalFunction:
      report(.externalFunction, range)
      return Typed(
        node: FailureNode(.unsupported, .unsupported(.externalFunction), range), type: .any)
    }
  }

  private func literal(_ text: String, _ range: SourceRange) -> Typed {
    if Temporal.namesZone(text) {
      return Typed(
        node: ZonedLiteralNode(text, range), type: text.contains("T") ? .dateTime : .time)
    }
    guard let value = Temporal.literal(text, Zones(.none)) else {
      return Typed(
        node: FailureNode(.invalidText, .invalidText(function: "@"), range), type: .null)
    }
    return .constant(value)
  }

  private func list(_ items: [Expression], _ range: SourceRange) -> Typed {
    let parts = items.map { compile($0) }
    let motion: Motion = parts.allSatisfy { $0.motion == .still } ? .still : .other
    let constants = parts.compactMap(\.constant)
    var element = parts.first?.type ?? .any
    for part in parts.dropFirst() { element = element.joined(with: part.type) }
    if constants.count == parts.count {
      return Typed(node: ConstantNode(.list(constants)), type: .list(element))
    }
    return Typed(node: ListNode(parts.map(\.node), range), type: .list(element), motion: motion)
  }

  private func context(_ entries: [Expression.Entry], _ range: SourceRange) -> Typed {
    var names: Set<String> = []
    for entry in entries where !names.insert(entry.name).inserted {
      return Typed(
        node: FailureNode(.invalidText, .invalidText(function: "context"), entry.range),
        type: .null)
    }
    return nested {
      var parts: [Typed] = []
      var slots: [Int] = []
      for entry in entries {
        let part = compile(entry.value, named: entry.name)
        parts.append(part)
        slots.append(layout.declare(entry.name, part.type, part.motion))
      }
      let type = ContextType(zip(entries, parts).map { ($0.name, $1.type) })
      return Typed(
        node: ContextNode(type.shape, parts.map(\.node), slots, range), type: .context(type),
        motion: parts.allSatisfy { $0.motion == .still } ? .still : .other)
    }
  }

  private func range(_ syntax: Expression.RangeSyntax, _ range: SourceRange) -> Typed {
    let (start, end) = (compile(syntax.start), compile(syntax.end))
    let node = RangeNode(
      start.node, end.node, includesStart: syntax.includesStart, includesEnd: syntax.includesEnd,
      range)
    let still = start.motion == .still && end.motion == .still
    let type = FeelType.range(start.type.joined(with: end.type))
    if let low = start.constant, let high = end.constant, Comparison.order(low, high) ?? 1 <= 0 {
      return Typed(
        node: ConstantNode(
          .range(
            RangeValue(
              low, high, includesStart: syntax.includesStart, includesEnd: syntax.includesEnd))),
        type: type)
    }
    return Typed(node: node, type: type, motion: still ? .still : .other)
  }
}
