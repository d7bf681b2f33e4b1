internal import Feel

extension LogicCompiler {
  /// - parameter name: the name the value will have; by it a function may call itself.
  mutating func logic(
    _ boxed: BoxedExpression, in scope: Scope, named name: String? = nil
  ) -> any LogicNode {
    let logic = form(boxed, in: scope, named: name)
    let program = type(boxed.typeRef, at: boxed.position)
    expect(program, of: logic, at: boxed.position)
    return typed(logic, as: program, named: name ?? place.node ?? "", at: boxed.position)
  }

  private mutating func optional(
    _ boxed: BoxedExpression?, in scope: Scope, named name: String? = nil
  ) -> any LogicNode {
    boxed.map { logic($0, in: scope, named: name) } ?? NullLogic()
  }

  private mutating func form(
    _ boxed: BoxedExpression, in scope: Scope, named name: String?
  ) -> any LogicNode {
    frameSize = max(frameSize, scope.slotCount)
    switch boxed.form {
    case .literal(let text):
      return literal(text, in: scope, at: place(text.start ?? boxed.position), named: name)
    case .context(let entries): return context(entries, in: scope)
    case .list(let items): return ListLogic(items.map { logic($0, in: scope) })
    case .relation(let columns, let rows): return relation(columns, rows, in: scope)
    case .invocation(let callee, let bindings):
      checkParameters(of: callee, bindings.map(\.parameter), in: scope)
      return InvocationLogic(
        callee: logic(callee, in: scope),
        bindings: bindings.map { ($0.parameter, optional($0.value, in: scope)) })
    case .function(let function): return self.function(function, in: scope, named: name)
    case .conditional(let condition, let then, let otherwise):
      return ConditionalLogic(
        condition: optional(condition, in: scope), then: optional(then, in: scope),
        otherwise: optional(otherwise, in: scope))
    case .filter(let source, let match): return filter(source, match, in: scope)
    case .iteration(let kind, let variable, let source, let body):
      return iteration(kind, variable, source, body, in: scope)
    case .table(let table): return self.table(table, in: scope)
    }
  }

  /// Reports bindings of parameters that the function called does not have.
  private mutating func checkParameters(
    of callee: BoxedExpression, _ names: [String], in scope: Scope
  ) {
    guard case .literal(let text) = callee.form, let known = scope.parameterNames[text.trimmed]
    else { return }
    for name in names where !known.contains(name) {
      report(
        .suspicion(
          .unknownParameter(
            function: text.trimmed, name: name,
            suggestion: Suggestion.nearest(to: name, in: known))),
        at: place(callee.position))
    }
  }

  private mutating func context(
    _ entries: [ContextEntry], in scope: Scope
  ) -> any LogicNode {
    var scope = scope
    var compiled: [ContextLogic.Entry] = []
    var names: [String] = []
    var result: (any LogicNode)?
    for entry in entries {
      let logic = optional(entry.value, in: scope, named: entry.variable?.name)
      guard let variable = entry.variable else {
        result = logic
        continue
      }
      let program = type(variable.typeRef, at: variable.position)
      expect(program, of: logic, at: entry.value?.position ?? variable.position)
      let typed = typed(
        logic, as: program, named: variable.name, at: entry.value?.position ?? variable.position)
      let slot = scope.declare(variable.name, typed.type, motion: typed.motion)
      names.append(variable.name)
      compiled.append(ContextLogic.Entry(slot: slot, logic: typed))
    }
    frameSize = max(frameSize, scope.slotCount)
    return ContextLogic(entries: compiled, names: names, result: result)
  }

  private mutating func relation(
    _ columns: [Variable], _ rows: [[BoxedExpression?]], in scope: Scope
  ) -> any LogicNode {
    let declared = columns.map { column in
      declaration(column.name, type(column.typeRef, at: column.position), at: column.position)
    }
    let compiled = rows.map { row in
      zip(row, declared).map { cell, declared -> any LogicNode in
        let logic = optional(cell, in: scope)
        return declared.type.acceptsAll ? logic : TypedLogic(logic, as: declared)
      }
    }
    return RelationLogic(
      columns: declared.map { ($0.name, $0.type.type) }, rows: compiled)
  }

  private mutating func filter(
    _ source: BoxedExpression, _ match: BoxedExpression, in scope: Scope
  ) -> any LogicNode {
    var inner = scope
    let list = logic(source, in: scope)
    let slot = inner.declare("__filtered", list.type, motion: list.motion)
    if case .literal(let text) = match.form {
      // FEEL's own filter knows what the names inside mean for every kind of item.
      var whole = SourceText("__filtered[", at: text.start ?? match.position)
      whole.append(text)
      whole.append("]", at: match.position)
      let filter = literal(whole, in: inner, at: place(match.position))
      return ContextLogic(
        entries: [ContextLogic.Entry(slot: slot, logic: list)], names: ["__filtered"],
        result: filter)
    }
    let element: FeelType = if case .list(let type) = list.type { type } else { .any }
    let item = inner.declare("item", element, motion: list.motion)
    return FilterLogic(source: list, slot: item, match: logic(match, in: inner))
  }

  private mutating func iteration(
    _ kind: BoxedExpression.Iteration, _ variable: String, _ source: BoxedExpression,
    _ body: BoxedExpression, in scope: Scope
  ) -> any LogicNode {
    let list = logic(source, in: scope)
    var inner = scope
    let element: FeelType = if case .list(let type) = list.type { type } else { .any }
    let partial = inner.declare("partial", .list(.any))
    let slot = inner.declare(variable, element, motion: list.motion)
    let outerNames = usedNames
    usedNames = []
    let body = logic(body, in: inner)
    let usesPartial = usedNames.contains("partial")
    usedNames.formUnion(outerNames)
    return IterationLogic(
      kind, source: list, slot: slot, partialSlot: usesPartial ? partial : nil, body: body)
  }
}
