internal import Feel

/// The item definitions of all models, looked up and compiled once.
struct TypeTable {
  struct Key: Hashable {
    let model: Int
    let name: String
  }

  let models: [Definitions]
  private(set) var problems: [ModelProblem] = []
  private var programs: [Key: TypeProgram] = [:]
  private var open: Set<Key> = []
  /// How deep component types may lie in each other.
  static let depthLimit = 60
  private var depth = 0

  init(models: [Definitions]) {
    self.models = models
    for (number, model) in models.enumerated() {
      var names: Set<String> = []
      for item in model.itemDefinitions {
        if !names.insert(item.name).inserted {
          report(.duplicateName(item.name), number, item)
        }
        _ = program(named: item.name, in: number, from: item)
      }
    }
  }

  private mutating func program(named name: String, in model: Int) -> TypeProgram? {
    if let own = defined(name, in: model) { return own }
    if let type = BuiltInTypes.byName[name] { return TypeProgram(type: type) }
    for (prefix, target) in imports(of: model) where name.hasPrefix(prefix) {
      if let found = defined(String(name.dropFirst(prefix.count)), in: target) { return found }
    }
    return nil
  }

  /// A type name looked up after all definitions were compiled.
  func lookUp(_ name: String, in model: Int) -> TypeProgram? {
    if let own = programs[Key(model: model, name: name)] { return own }
    if let type = BuiltInTypes.byName[name] { return TypeProgram(type: type) }
    for (prefix, target) in imports(of: model) where name.hasPrefix(prefix) {
      let key = Key(model: target, name: String(name.dropFirst(prefix.count)))
      if let found = programs[key] { return found }
    }
    return nil
  }

  /// Names that expressions of a model may use in `instance of`.
  func namedTypes(in model: Int) -> [String: FeelType] {
    var result: [String: FeelType] = [:]
    for (prefix, target) in imports(of: model) {
      for item in models[target].itemDefinitions {
        result[prefix + item.name] = programs[Key(model: target, name: item.name)]?.type
      }
    }
    for item in models[model].itemDefinitions {
      result[item.name] = programs[Key(model: model, name: item.name)]?.type
    }
    return result
  }

  private func imports(of model: Int) -> [(prefix: String, target: Int)] {
    models[model].imports.compactMap { item in
      models.firstIndex { $0.namespace == item.namespace }.map {
        (item.name.isEmpty ? "" : item.name + ".", $0)
      }
    }
  }

  // MARK: compiling

  private mutating func defined(_ name: String, in model: Int) -> TypeProgram? {
    if let done = programs[Key(model: model, name: name)] { return done }
    guard let item = models[model].itemDefinitions.first(where: { $0.name == name }) else {
      return nil
    }
    return program(named: name, in: model, from: item)
  }

  private mutating func program(
    named name: String, in model: Int, from item: ItemDefinition
  ) -> TypeProgram {
    let key = Key(model: model, name: name)
    if let done = programs[key] { return done }
    guard open.insert(key).inserted, depth < TypeTable.depthLimit else {
      report(.cyclicType(name), model, item)
      return .any
    }
    depth += 1
    let result = compile(item, in: model)
    depth -= 1
    open.remove(key)
    programs[key] = result
    return result
  }

  private mutating func compile(_ item: ItemDefinition, in model: Int) -> TypeProgram {
    let base: TypeProgram
    if let function = item.function {
      let parameters = function.parameters.map { reference($0.typeRef, in: model, item).type }
      let result = reference(function.outputTypeRef, in: model, item).type
      base = TypeProgram(type: .function(parameters, result))
    } else if !item.components.isEmpty {
      let parts = item.components.map { (name: $0.name, program: compile($0, in: model)) }
      base = TypeProgram(
        type: .context(ContextType(parts.map { ($0.name, $0.program.type) })), components: parts)
    } else {
      base = reference(item.typeRef, in: model, item)
    }
    let single = base.constrained(by: tests(item.allowedValues, on: base.type, in: model, item))
    guard item.isCollection else {
      return single.constrained(by: tests(item.typeConstraint, on: base.type, in: model, item))
    }
    let type = FeelType.list(base.type)
    return TypeProgram(type: type, element: single)
      .constrained(by: tests(item.typeConstraint, on: type, in: model, item))
  }

  private mutating func reference(
    _ name: String?, in model: Int, _ item: ItemDefinition
  ) -> TypeProgram {
    guard let name else { return .any }
    if let found = program(named: name, in: model) { return found }
    report(.unknownType(name), model, item)
    return .any
  }

  private mutating func tests(
    _ text: SourceText?, on type: FeelType, in model: Int, _ item: ItemDefinition
  ) -> TypeProgram.Constraint? {
    guard let text, !text.isBlank else { return nil }
    do throws(FeelSyntaxError) {
      let test = try FeelCompiler.compile(
        text.string, as: .unaryTests(input: type, motion: .still), in: Scope())
      return TypeProgram.Constraint(test: test, text: text.trimmed)
    } catch {
      let position = text.position(ofByte: Int(error.range.start)) ?? item.position
      problems.append(
        ModelProblem(
          .syntax(error.problem),
          at: ModelPlace(file: models[model].file, position: position, node: item.name)))
      return nil
    }
  }

  private mutating func report(
    _ kind: ModelProblem.Kind, _ model: Int, _ item: ItemDefinition
  ) {
    problems.append(
      ModelProblem(
        kind, at: ModelPlace(file: models[model].file, position: item.position, node: item.name)))
  }
}
