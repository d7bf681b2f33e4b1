package import Feel

/// A declared type made ready for checking values: FEEL's type and the constraints a model adds.
package final class TypeProgram: Sendable {
  package let type: FeelType
  /// Tests on the value as a whole.
  let constraints: [Constraint]
  /// For collections: what each element must be, where elements have constraints.
  let element: TypeProgram?
  /// For structures: the components that have constraints of their own.
  let components: [(name: String, program: TypeProgram)]
  let isConstrained: Bool

  init(
    type: FeelType, constraints: [Constraint] = [], element: TypeProgram? = nil,
    components: [(name: String, program: TypeProgram)] = []
  ) {
    self.type = type
    self.constraints = constraints
    self.element = element.flatMap { $0.isConstrained ? $0 : nil }
    self.components = components.filter { $0.program.isConstrained }
    self.isConstrained =
      !constraints.isEmpty || self.element != nil || !self.components.isEmpty
  }

  /// What a value must pass, ready for use and as it was written.
  struct Constraint: Sendable {
    let test: CompiledExpression
    let text: String
  }

  /// The same type with more tests.
  func constrained(by more: Constraint?) -> TypeProgram {
    guard let more else { return self }
    return TypeProgram(
      type: type, constraints: constraints + [more], element: element, components: components)
  }

  static let any = TypeProgram(type: .any)

  /// Whether values need no look because every value will do.
  var acceptsAll: Bool {
    if case .any = type { return !isConstrained }
    return false
  }

  /// The value as one of this type, or null where it is none; `Declaration` says why.
  func conform(_ value: Value, _ evaluation: Evaluation) -> Value {
    if acceptsAll { return value }
    if value.isNull { return value }
    let coerced = value.coerced(to: type)
    guard isConstrained, !coerced.isNull else { return coerced }
    // The tests use slots of their own, therefore a frame of their own.
    let passes = evaluation.inNewFrame { satisfies(coerced, evaluation) }
    return passes == true ? coerced : .null(.notConforming)
  }

  private func satisfies(_ value: Value, _ evaluation: Evaluation) -> Bool {
    for constraint in constraints
    where constraint.test.evaluate(input: value, evaluation) != true {
      return false
    }
    if let element, let items = value.items {
      for item in items where !item.isNull && !element.satisfies(item, evaluation) { return false }
    }
    if case .context(let record) = value {
      for component in components {
        guard let part = record[component.name], !part.isNull else { continue }
        if !component.program.satisfies(part, evaluation) { return false }
      }
    }
    return true
  }
}
