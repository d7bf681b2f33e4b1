package import Feel

/// The bytes of one model file and the name by which problems call it.
package struct ModelFile: Sendable {
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// A set of models that belong together, compiled.
package final class DecisionModel: Sendable {
  package let definitions: [Definitions]
  package let sources: SourceList
  let graph: RequirementGraph
  let types: TypeTable
  let programs: [NodeProgram?]
  let tables: [TableProgram]
  let tableNodes: [Int]
  let loops: [Int: ServiceLoop]

  /// Reads and compiles models that import each other. Problems come in the order of the files;
  /// `model` is missing only where no file could be read at all.
  ///
  /// - parameter moving: input data whose value changes by itself from day to day, such as today.
  package static func load(
    _ files: [ModelFile], moving: [String: Motion] = [:], limits: XMLLimits = XMLLimits()
  ) -> (model: DecisionModel?, problems: [ModelProblem]) {
    var problems: [ModelProblem] = []
    var definitions: [Definitions] = []
    for file in files {
      let result = ModelReader.read(file.bytes, file: file.name, limits: limits)
      problems += result.problems
      if let found = result.definitions { definitions.append(found) }
    }
    guard !definitions.isEmpty else { return (nil, problems) }
    let model = DecisionModel(definitions, moving: moving, problems: &problems)
    return (model, problems)
  }

  private init(
    _ definitions: [Definitions], moving: [String: Motion], problems: inout [ModelProblem]
  ) {
    self.definitions = definitions
    graph = RequirementGraph(models: definitions)
    types = TypeTable(models: definitions)
    let compiler = ModelCompiler(graph: graph, types: types, moving: moving)
    problems += graph.problems + types.problems + compiler.problems
    programs = compiler.programs
    sources = compiler.sources
    tables = compiler.tables
    tableNodes = compiler.tableNodes
    loops = compiler.loops
    problems += unfitValues()
  }
}
