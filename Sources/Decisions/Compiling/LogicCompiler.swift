internal import Feel

/// Compiles the logic of one node. Goes on after a mistake: what could not be compiled yields null.
struct LogicCompiler {
  let types: TypeTable
  let model: Int
  let place: ModelPlace
  var sources: SourceList
  var problems: [ModelProblem] = []
  var failure: LogicFailure?
  var tables: [TableProgram] = []
  /// Number of the first table this compiler makes.
  let firstTable: Int
  /// Names of the scope that the expressions so far mention.
  var usedNames: Set<String> = []
  /// The most slots that any scope of the current frame needs.
  var frameSize = 0

  init(types: TypeTable, model: Int, place: ModelPlace, sources: SourceList, firstTable: Int) {
    self.types = types
    self.model = model
    self.place = place
    self.sources = sources
    self.firstTable = firstTable
  }

  // MARK: shared by all parts

  mutating func report(_ kind: ModelProblem.Kind, at place: ModelPlace) {
    problems.append(ModelProblem(kind, at: place))
  }

  func place(_ position: SourcePosition?) -> ModelPlace {
    var result = place
    result.position = position ?? place.position
    return result
  }

  mutating func fail(_ reason: LogicFailure) {
    failure = max(failure ?? reason, reason)
  }

  /// The type a name stands for, `any` and a problem where it stands for nothing.
  mutating func type(_ name: String?, at position: SourcePosition?) -> TypeProgram {
    guard let name else { return .any }
    if let found = types.lookUp(name, in: model) { return found }
    report(.unknownType(name), at: place(position))
    return .any
  }

  mutating func expression(
    _ text: SourceText, as kind: FeelCompiler.Kind = .expression, in scope: Scope,
    at place: ModelPlace, named name: String? = nil
  ) -> (compiled: CompiledExpression, source: Int32)? {
    frameSize = max(frameSize, scope.slotCount)
    let source = sources.add(text, at: place)
    do throws(FeelSyntaxError) {
      let compiled = try FeelCompiler.compile(text.string, as: kind, in: scope, named: name)
      usedNames.formUnion(compiled.usedNames)
      for diagnostic in compiled.diagnostics {
        diagnose(diagnostic, isCell: kind == .cell, source: source, place)
      }
      return (compiled, source)
    } catch {
      fail(.syntax)
      report(
        .syntax(error.problem), at: sources.place(of: source, at: error.range.start) ?? place)
      return nil
    }
  }

  private mutating func diagnose(
    _ diagnostic: FeelDiagnostic, isCell: Bool, source: Int32, _ place: ModelPlace
  ) {
    let place = sources.place(of: source, at: diagnostic.range.start) ?? place
    switch diagnostic.problem {
    case .unknownName(let name, let suggestion):
      report(.unknownName(name, suggestion: suggestion), at: place)
    case .typesNeverMatch(_, let column, let test) where isCell && place.row != nil:
      // A cell that can never match its column.
      report(.typeClash(expected: column, found: test), at: place)
    case .unknownType(let name): report(.unknownType(name), at: place)
    case .externalFunction:
      fail(.unsupported)
      report(.externalFunction("Java, PMML"), at: place)
    default: report(.suspicion(diagnostic.problem), at: place)
    }
  }

  mutating func literal(
    _ text: SourceText, in scope: Scope, at place: ModelPlace, named name: String? = nil
  ) -> any LogicNode {
    guard let (compiled, source) = expression(text, in: scope, at: place, named: name) else {
      return NullLogic()
    }
    return LiteralLogic(compiled, source: source)
  }

  /// Reports logic that can never yield what was declared.
  mutating func expect(
    _ program: TypeProgram, of logic: any LogicNode, at position: SourcePosition?
  ) {
    if logic.type.mayServe(as: program.type) { return }
    report(
      .typeClash(expected: program.type.description, found: logic.type.description),
      at: place(position))
  }

  /// The logic with a check of its type, unless the type is known to be right already.
  mutating func typed(
    _ logic: any LogicNode, as program: TypeProgram, named name: String,
    at position: SourcePosition?
  ) -> any LogicNode {
    if program.acceptsAll || (!program.isConstrained && logic.type == program.type) {
      return logic
    }
    return TypedLogic(logic, as: declaration(name, program, at: position))
  }

  /// A type under a name and with a place, so that notes can tell both.
  mutating func declaration(
    _ name: String, _ program: TypeProgram, at position: SourcePosition?
  ) -> Declaration {
    declaration(name, program, at: place(position))
  }

  mutating func declaration(
    _ name: String, _ program: TypeProgram, at place: ModelPlace
  ) -> Declaration {
    if program.acceptsAll { return Declaration(name, program, source: -1) }
    return Declaration(name, program, source: sources.add(SourceText(), at: place))
  }
}
