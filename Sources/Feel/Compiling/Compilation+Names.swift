extension Compilation {
  func name(_ name: String, _ range: SourceRange) -> Typed {
    if let found = lookup(name, layout, below: layout.entries.count, range) { return found }
    if let builtin = Builtins.function(name) {
      return Typed(node: ConstantNode(.function(builtin)), type: .any)
    }
    report(.unknownName(name, suggestion: suggestion(for: name)), range)
    // Contexts may have more entries than their type tells.
    for case .item(let slot, .context, let motion) in layout.entries.reversed() {
      return Typed(node: DynamicEntryNode(slot, name, outside: nil), type: .any, motion: motion)
    }
    return Typed(node: UnknownNameNode(name, range), type: .any)
  }

  /// Whether a name means anything here.
  func isKnown(_ name: String) -> Bool {
    Builtins.table[name] != nil
      || lookup(name, layout, below: layout.entries.count, SourceRange(0, 0)) != nil
  }

  /// The value of something that has a name of its own, by which a function may call itself.
  func compile(_ expression: Expression, named name: String) -> Typed {
    guard case .function(let parameters, let result, let body) = expression.kind else {
      return compile(expression)
    }
    return function(parameters, result, body, expression.range, ownName: name)
  }

  /// Whether a name means a built-in function here.
  func builtin(named name: String) -> Builtin? {
    lookup(name, layout, below: layout.entries.count, SourceRange(0, 0)) == nil
      ? Builtins.table[name] : nil
  }

  /// Looks outward, from the innermost filter or loop to the scope.
  private func lookup(
    _ name: String, _ layout: FrameLayout, below count: Int, _ range: SourceRange
  ) -> Typed? {
    for index in (0..<count).reversed() {
      switch layout.entries[index] {
      case .variable(name, let type, let motion, let slot):
        if layout.parent == nil, slot < scope.slotCount { usedNames.insert(name) }
        return Typed(node: SlotNode(slot), type: type, motion: motion)
      case .element(name, let slot, let type, let motion):
        return Typed(node: ItemNode(slot), type: type, motion: motion)
      case .variable, .element: continue
      case .item(let slot, let type, let motion):
        let item = Typed(node: ItemNode(slot), type: type, motion: motion)
        switch type {
        case .context(let context):
          if let position = context.shape.position(of: name) {
            return Typed(
              node: ItemFieldNode(slot, context.shape, position, range),
              type: context.types[position], motion: motion)
          }
          if name == "item" { return item }
        case .any, .null:
          let outside =
            name == "item" ? item : lookup(name, layout, below: index, range)
          return Typed(
            node: DynamicEntryNode(slot, name, outside: outside?.node ?? builtinNode(name)),
            type: .any, motion: motion.joined(with: outside?.motion ?? motion))
        default:
          if name == "item" { return item }
        }
      }
    }
    guard let parent = layout.parent,
      let outer = lookup(name, parent, below: parent.entries.count, range)
    else { return nil }
    if outer.constant != nil { return outer }
    // Captured when the function value is made.
    let slot = layout.newSlot()
    layout.captures.append((outer.node, slot))
    layout.entries.insert(
      .variable(name: name, type: outer.type, motion: outer.motion, slot: slot), at: 0)
    return Typed(node: SlotNode(slot), type: outer.type, motion: outer.motion)
  }

  private func builtinNode(_ name: String) -> (any Node)? {
    Builtins.function(name).map { ConstantNode(.function($0)) }
  }

  func path(_ base: Typed, _ name: String, _ range: SourceRange) -> Typed {
    switch base.type {
    case .context(let context): return entry(name, of: context, base, range)
    case .list(.context(let context)):
      guard let type = context.type(of: name) else { break }
      return Typed(
        node: PathNode(base.node, name, range), type: .list(type), motion: base.motion.blurred)
    case .any, .null, .list: break
    default:
      guard let type = Properties.type(name, of: base.type) else {
        report(.unknownEntry(name, suggestion: nil), range)
        break
      }
      // The days between two dates move with the dates.
      if base.type == .daysDuration, name == "days" {
        return Typed(node: DaysNode(base.node, range), type: type, motion: base.motion)
      }
      return Typed(
        node: PathNode(base.node, name, range), type: type, motion: base.motion.blurred)
    }
    return Typed(node: PathNode(base.node, name, range), type: .any, motion: base.motion.blurred)
  }

  private func entry(
    _ name: String, of context: ContextType, _ base: Typed, _ range: SourceRange
  ) -> Typed {
    guard let position = context.shape.position(of: name) else {
      report(
        .unknownEntry(name, suggestion: Suggestion.nearest(to: name, in: context.shape.names)),
        range)
      return Typed(node: PathNode(base.node, name, range), type: .any, motion: base.motion.blurred)
    }
    let node: any Node =
      if let item = base.node as? ItemNode {
        ItemFieldNode(item.slot, context.shape, position, range)
      } else if let variable = base.node as? SlotNode {
        SlotFieldNode(variable.slot, context.shape, position, range)
      } else {
        FieldNode(base.node, context.shape, position, range)
      }
    return Typed(node: node, type: context.types[position], motion: base.motion.blurred)
  }

  private func suggestion(for name: String) -> String? {
    // Looking for a similar name takes its time; after so many mistakes it is no help any more.
    if !suggestsNames || diagnostics.count >= 20 { return nil }
    var names = Array(Builtins.table.keys)
    var layer: FrameLayout? = layout
    while let current = layer {
      for entry in current.entries {
        switch entry {
        case .variable(let name, _, _, _), .element(let name, _, _, _): names.append(name)
        case .item(_, .context(let context), _): names += context.shape.names
        case .item: break
        }
      }
      layer = current.parent
    }
    return Suggestion.nearest(to: name, in: names)
  }

  /// What a written type means; nil, with a diagnostic, if a name in it is unknown.
  func type(_ syntax: TypeSyntax) -> FeelType? {
    switch syntax {
    case .named(let name, let range):
      if let known = scope.namedTypes[name] { return known }
      if let basic = FeelType(named: name) { return basic }
      report(.unknownType(name), range)
      return nil
    case .list(let item): return type(item).map { .list($0) }
    case .range(let item): return type(item).map { .range($0) }
    case .context(let entries):
      var types: [(String, FeelType)] = []
      for entry in entries {
        guard let type = type(entry.type) else { return nil }
        types.append((entry.name, type))
      }
      return .context(ContextType(types))
    case .function(let parameters, let result):
      var types: [FeelType] = []
      for parameter in parameters {
        guard let type = type(parameter) else { return nil }
        types.append(type)
      }
      return type(result).map { .function(types, $0) }
    }
  }
}

extension FeelType {
  /// The built-in type of this name.
  package init?(named name: String) {
    switch name {
    case "Any", "any": self = .any
    case "Null", "null": self = .null
    case "number": self = .number
    case "string": self = .string
    case "boolean": self = .boolean
    case "date": self = .date
    case "time": self = .time
    case "date and time", "dateTime": self = .dateTime
    case "days and time duration", "dayTimeDuration", "day time duration": self = .daysDuration
    case "years and months duration", "yearMonthDuration", "year month duration":
      self = .monthsDuration
    case "list": self = .list(.any)
    case "context": self = .context(ContextType([]))
    case "range": self = .range(.any)
    default: return nil
    }
  }
}
