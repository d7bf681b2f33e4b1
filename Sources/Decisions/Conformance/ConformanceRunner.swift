package import Feel

/// Runs the cases of one folder of the conformance kit and gives each result in the kit's
/// encoding. Knows what is expected only in so far as it never looks.
package struct ConformanceRunner {
  package struct Outcome: Sendable {
    package let testFile: String
    package let name: String
    package let node: String
    package let actual: JSONValue
  }

  package let clock: FeelClock
  package let zones: Zones

  package init(clock: FeelClock, zones: Zones) {
    self.clock = clock
    self.zones = zones
  }

  /// - parameter read: the bytes of a file of the folder.
  package func run(
    _ folder: ConformanceFolder, read: (String) -> [UInt8]?
  ) -> [Outcome] {
    var loaded: [String: DecisionModel?] = [:]
    return folder.cases.flatMap { test -> [Outcome] in
      let model: DecisionModel?
      if let known = loaded[test.model] {
        model = known
      } else {
        let names = [test.model] + folder.imports.filter { $0 != test.model }
        let files = names.compactMap { name in
          read(name).map { ModelFile(name: name, bytes: $0) }
        }
        model = files.first?.name == test.model ? DecisionModel.load(files).model : nil
        loaded[test.model] = model
      }
      return test.expectations.map { expectation in
        Outcome(
          testFile: test.testFile, name: test.name, node: expectation.node,
          actual: model.map { actual(expectation.node, test, $0) }
            ?? failure("load", "the model could not be read"))
      }
    }
  }

  private func actual(
    _ node: String, _ test: ConformanceCase, _ model: DecisionModel
  ) -> JSONValue {
    do throws(TypedJSON.Failure) {
      if let service = test.service { return try call(service, node, test, model) }
      return try evaluate(node, test, model)
    } catch {
      return failure("unsupported", "an input could not be read")
    }
  }

  private func failure(_ kind: String, _ sentence: String) -> JSONValue {
    .object([.init("error", .string(sentence)), .init("kind", .string(kind))])
  }

  private func evaluate(
    _ node: String, _ test: ConformanceCase, _ model: DecisionModel
  ) throws(TypedJSON.Failure) -> JSONValue {
    guard let decision = model.decision(named: node) else {
      return failure("load", "there is no decision of this name")
    }
    let given = test.inputs.filter(\.isDecision).compactMap { model.decision(named: $0.name) }
    let plan = model.plan(for: [decision], given: given)
    if let kind = kind(of: plan.failure) { return failure(kind, "the logic was not compiled") }
    var values = [Value](repeating: .null(.plain), count: plan.inputs.count)
    for input in test.inputs {
      let value = try TypedJSON.value(input.value, zones: zones)
      for (index, item) in plan.inputs.enumerated() where item.name == input.name {
        if let namespace = input.namespace, namespace != item.namespace { continue }
        values[index] = value
      }
    }
    let evaluator = DecisionEvaluator(plan, clock: clock, zones: zones)
    evaluator.run(values)
    return TypedJSON.json(evaluator[0])
  }

  private func call(
    _ service: String, _ node: String, _ test: ConformanceCase, _ model: DecisionModel
  ) throws(TypedJSON.Failure) -> JSONValue {
    guard let item = model.service(named: service), let function = model.function(of: item) else {
      return failure("load", "there is no decision service of this name")
    }
    if let kind = kind(of: model.failure(of: item)) {
      return failure(kind, "the logic was not compiled")
    }
    var arguments = [Value](repeating: .null(.plain), count: function.parameters.count)
    for input in test.inputs {
      guard let index = function.parameters.firstIndex(where: { $0.name == input.name }) else {
        continue
      }
      arguments[index] = try TypedJSON.value(input.value, zones: zones)
    }
    let evaluation = Evaluation(clock: clock, zones: zones)
    let result = function.call(arguments, evaluation)
    let outputs = model.outputs(of: item)
    if outputs.count > 1, case .context(let record) = result {
      return TypedJSON.json(record[node] ?? .null(.noSuchEntry))
    }
    return TypedJSON.json(result)
  }

  private func kind(of failure: LogicFailure?) -> String? {
    switch failure {
    case nil: nil
    case .syntax: "parse"
    case .unsupported: "unsupported"
    case .refused: "load"
    }
  }
}
