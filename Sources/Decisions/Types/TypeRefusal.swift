internal import Feel

/// Finds out which part of a value does not fit its type, and says so. Only looked for where a
/// value was refused: most never are.
struct TypeRefusal {
  private(set) var detail: Note.Detail

  init(of value: Value, as program: TypeProgram, named name: String, _ evaluation: Evaluation) {
    let coerced = value.coerced(to: program.type)
    if coerced.isNull {
      detail = TypeRefusal.misfit(of: value, as: program.type, name)
      return
    }
    let found = evaluation.inNewFrame {
      TypeRefusal.violation(of: coerced, program, name, evaluation)
    }
    detail = (found ?? nil) ?? .limitReached(.steps)
  }

  /// The innermost part whose kind is wrong.
  private static func misfit(of value: Value, as type: FeelType, _ name: String) -> Note.Detail {
    switch (value, type) {
    case (.list(let list), .list(let element)):
      for (index, item) in list.items.enumerated() where !item.conforms(to: element) {
        return misfit(of: item, as: element, "\(name)[\(index + 1)]")
      }
    case (.context(let record), .context(let declared)):
      for (entry, type) in zip(declared.shape.names, declared.types) {
        guard let part = record[entry] else { return .noSuchEntry("\(name).\(entry)") }
        if !part.conforms(to: type) { return misfit(of: part, as: type, "\(name).\(entry)") }
      }
    default: break
    }
    return .notConforming(
      name: name, expected: type.description, found: FeelType(kindOf: value).description)
  }

  /// The first constraint that the value or a part of it does not pass.
  private static func violation(
    of value: Value, _ program: TypeProgram, _ name: String, _ evaluation: Evaluation
  ) -> Note.Detail? {
    for constraint in program.constraints
    where constraint.test.evaluate(input: value, evaluation) != true {
      return .notAllowed(name: name, value: value.shortText, allowed: constraint.text)
    }
    if let element = program.element, let items = value.items {
      for (index, item) in items.enumerated() where !item.isNull {
        if let found = violation(of: item, element, "\(name)[\(index + 1)]", evaluation) {
          return found
        }
      }
    }
    if case .context(let record) = value {
      for component in program.components {
        guard let part = record[component.name], !part.isNull else { continue }
        let path = "\(name).\(component.name)"
        if let found = violation(of: part, component.program, path, evaluation) { return found }
      }
    }
    return nil
  }
}

extension Value {
  /// The value as FEEL writes it, cut where it is long.
  var shortText: String {
    let text = description
    return text.count <= 60 ? text : text.prefix(59) + "…"
  }
}
