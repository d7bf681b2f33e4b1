internal import Feel

extension LogicCompiler {
  /// A name around a function whose value it keeps.
  struct Kept {
    let name: String
    let type: FeelType
    var motion = Motion.still
    /// The names of its parameters, where it is a function that the model knows.
    var parameters: [String]?
  }

  /// A boxed function definition inside other logic: it keeps everything it can see.
  mutating func function(
    _ function: FunctionDefinition, in scope: Scope, named name: String?
  ) -> any LogicNode {
    var visible: [String: Scope.Variable] = [:]
    for variable in scope.variables { visible[variable.name] = variable }
    let kept = visible.values.sorted { $0.slot < $1.slot }
    let names = kept.map { variable in
      Kept(
        name: variable.name, type: variable.type, motion: variable.motion,
        parameters: scope.parameterNames[variable.name])
    }
    guard
      let body = body(
        of: function, keeping: names, namedTypes: scope.namedTypes, named: name)
    else {
      return NullLogic()
    }
    return FunctionLogic(name: place.node ?? "", body: body, captured: kept.map(\.slot))
  }

  /// The body of a function with a frame of its own.
  ///
  /// - parameter name: the function's own name; by it the function may call itself, unless the
  ///   name means something else already.
  mutating func body(
    of function: FunctionDefinition, keeping kept: [Kept],
    namedTypes: [String: FeelType], declared: TypeProgram = .any, named name: String? = nil
  ) -> FunctionBody? {
    guard function.kind == .feel else {
      fail(.unsupported)
      report(.externalFunction(function.kind.rawValue), at: place(function.position))
      return nil
    }
    var scope = Scope()
    scope.namedTypes = namedTypes
    for variable in kept {
      scope.declare(variable.name, variable.type, motion: variable.motion)
      scope.parameterNames[variable.name] = variable.parameters
    }
    let parameters = function.parameters.map { parameter in
      declaration(
        parameter.name, type(parameter.typeRef, at: parameter.position), at: parameter.position)
    }
    for parameter in parameters { scope.declare(parameter.name, parameter.type.type) }
    let own = name.flatMap { name in
      scope.variable(named: name) != nil || FeelCompiler.isBuiltin(name)
        ? nil : (name: name, slot: scope.declare(name, .any))
    }
    let outerNames = usedNames
    usedNames = []
    defer { usedNames.formUnion(outerNames) }
    let outer = frameSize
    frameSize = scope.slotCount
    defer { frameSize = outer }
    let logic: any LogicNode =
      function.body.map { self.logic($0, in: scope) } ?? NullLogic()
    var result = type(function.typeRef, at: function.position)
    if case .any = result.type { result = LogicCompiler.result(of: declared) }
    let ownSlot = own.flatMap { usedNames.contains($0.name) ? $0.slot : nil }
    return FunctionBody(
      parameters: parameters, logic: logic,
      result: declaration(name ?? place.node ?? "", result, at: function.position),
      frameSize: frameSize, ownSlot: ownSlot)
  }

  /// The type a function yields, given the type of its variable: that of functions proper, or, as
  /// in older models, the result's own.
  private static func result(of declared: TypeProgram) -> TypeProgram {
    if case .function(_, let output) = declared.type { return TypeProgram(type: output) }
    return declared
  }
}
