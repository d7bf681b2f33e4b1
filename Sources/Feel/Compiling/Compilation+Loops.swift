extension Compilation {
  func loop(
    _ iterations: [Expression.Iteration], _ body: Expression, _ range: SourceRange
  ) -> Typed {
    nested {
      let (stages, motion) = self.stages(iterations)
      var partial: Int?
      if body.mentions("partial") { partial = layout.declare("partial", .list(.any), .still) }
      let body = compile(body)
      return Typed(
        node: ForNode(stages, body.node, partial: partial, range), type: .list(body.type),
        motion: motion == .still && body.motion == .still ? .still : .other)
    }
  }

  func quantified(
    isSome: Bool, _ iterations: [Expression.Iteration], _ condition: Expression,
    _ range: SourceRange
  ) -> Typed {
    if iterations.count == 1, iterations[0].end == nil {
      let list = compile(iterations[0].domain)
      if case .list(let item) = list.type {
        return nested {
          let slot = layout.newSlot()
          layout.entries.append(
            .element(
              name: iterations[0].name, slot: slot, type: item, motion: list.motion.blurred))
          let node = ListQuantifierNode(
            isSome: isSome, list.node, slot, compile(condition).deciding, range)
          return Typed(
            node: list.motion == .still ? node : RestlessNode(node), type: .boolean)
        }
      }
    }
    return nested {
      let (stages, motion) = self.stages(iterations)
      let node = QuantifiedNode(
        isSome: isSome, stages, compile(condition).deciding, range)
      return Typed(node: motion == .still ? node : RestlessNode(node), type: .boolean)
    }
  }

  private func stages(_ iterations: [Expression.Iteration]) -> ([LoopStage], Motion) {
    var stages: [LoopStage] = []
    var motion = Motion.still
    for iteration in iterations {
      let domain = compile(iteration.domain)
      let end = iteration.end.map { compile($0) }
      if domain.motion != .still || end.map({ $0.motion != .still }) ?? false { motion = .other }
      let type: FeelType =
        switch domain.type {
        case .list(let item), .range(let item): item
        default: domain.type
        }
      let slot = layout.declare(iteration.name, type, motion)
      stages.append(LoopStage(slot: slot, domain: domain.node, end: end?.node))
    }
    return (stages, motion)
  }

  func filter(_ list: Typed, _ condition: Expression, _ range: SourceRange) -> Typed {
    nested {
      let slot = layout.newSlot()
      let item = list.type.element
      layout.entries.append(.item(slot: slot, type: item, motion: list.motion.blurred))
      let condition = compile(condition)
      let type = FeelType.list(item)
      switch condition.type {
      case .number:
        return Typed(
          node: IndexNode(list.node, condition.deciding, range), type: item,
          motion: list.motion.blurred)
      case .boolean:
        return Typed(
          node: ListFilterNode(list.node, slot, condition.deciding, range), type: type,
          motion: list.motion.blurred)
      default:
        return Typed(
          node: DynamicFilterNode(list.node, slot, condition.deciding, range),
          type: .any, motion: list.motion.blurred)
      }
    }
  }

  /// - parameter ownName: the name of the entry the function is the value of; by it the function
  ///   may call itself, unless the name means something else already.
  func function(
    _ parameters: [Expression.Parameter], _ result: TypeSyntax?, _ body: Expression,
    _ range: SourceRange, ownName: String? = nil
  ) -> Typed {
    let types = parameters.map { $0.type.map { type($0) ?? .any } ?? .any }
    let resultType = result.map { type($0) ?? .any }
    let ownName = ownName.flatMap { body.mentions($0) && !isKnown($0) ? $0 : nil }
    let outer = layout
    layout = FrameLayout(parent: outer)
    for (parameter, type) in zip(parameters, types) {
      _ = layout.declare(parameter.name, type, .still)
    }
    let ownSlot = ownName.flatMap { name in
      parameters.contains { $0.name == name }
        ? nil : layout.declare(name, .function(types, resultType ?? .any), .still)
    }
    let body = compile(body)
    let inner = layout
    layout = outer
    let named = zip(parameters, types).map { FunctionValue.Parameter($0.name, $1) }
    let code = FunctionCode(
      named, resultType ?? body.type, body.node, frameSize: inner.size,
      captureSlots: inner.captures.map(\.slot), ownSlot: ownSlot)
    let node = FunctionNode(code, captures: inner.captures.map(\.node), range)
    // A function moves when its results do.
    return Typed(
      node: node, type: .function(types, resultType ?? body.type), motion: body.motion.blurred)
  }
}

extension Expression {
  /// Whether a name stands somewhere in the expression. Too many is harmless.
  func mentions(_ name: String) -> Bool {
    switch kind {
    case .name(let own): own == name
    case .null, .boolean, .number, .string, .at, .externalFunction: false
    case .path(let base, _, _): base.mentions(name)
    case .negation(let operand), .comparisonRange(_, let operand), .instanceOf(let operand, _):
      operand.mentions(name)
    case .arithmetic(_, let a, let b), .comparison(_, let a, let b), .filter(let a, let b):
      a.mentions(name) || b.mentions(name)
    case .conjunction(let parts), .disjunction(let parts), .list(let parts):
      parts.contains { $0.mentions(name) }
    case .between(let a, let b, let c), .conditional(let a, let b, let c):
      a.mentions(name) || b.mentions(name) || c.mentions(name)
    case .membership(let operand, _) where operand.mentions(name): true
    case .membership: true
    case .loop, .quantified, .function: true
    case .call(let function, .positional(let arguments)):
      function.mentions(name) || arguments.contains { $0.mentions(name) }
    case .call(let function, .named(let arguments)):
      function.mentions(name) || arguments.contains { $0.value.mentions(name) }
    case .context(let entries): entries.contains { $0.value.mentions(name) }
    case .range(let range): range.start.mentions(name) || range.end.mentions(name)
    }
  }
}
