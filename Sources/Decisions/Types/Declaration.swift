internal import Feel

/// Something with a name whose values must be of a declared type: input data, a result, a column,
/// an entry, a parameter.
final class Declaration: Sendable {
  let name: String
  let type: TypeProgram
  /// Number of the place in the model's list of sources; notes carry it.
  let source: Int32

  init(_ name: String, _ type: TypeProgram, source: Int32) {
    self.name = name
    self.type = type
    self.source = source
  }

  static let any = Declaration("", .any, source: -1)

  /// The value as one of the declared type, or null with a note where it is none.
  ///
  /// - parameter logic: where the value comes from, if that has a better place than the declaration.
  @inline(__always)
  func conform(_ value: Value, _ evaluation: Evaluation, from logic: (any LogicNode)? = nil)
    -> Value
  {
    let result = type.conform(value, evaluation)
    if result.isNull, !value.isNull { refuse(value, evaluation, from: logic) }
    return result
  }

  /// The value that some logic has every time, if it is a constant that is of the type as it stands
  /// or becomes so without a test; nil for all other logic.
  func settled(_ logic: any LogicNode) -> Value? {
    guard !type.isConstrained, let constant = logic.constant else { return nil }
    if type.acceptsAll || constant.isNull { return constant }
    let coerced = constant.coerced(to: type.type)
    return coerced.isNull ? nil : coerced
  }

  @inline(never)
  private func refuse(_ value: Value, _ evaluation: Evaluation, from logic: (any LogicNode)?) {
    let refusal = TypeRefusal(of: value, as: type, named: name, evaluation)
    evaluation.note(refusal.detail, source: (logic as? LiteralLogic)?.source ?? source)
  }
}
