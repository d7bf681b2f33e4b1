package import Feel

/// Model files and JSON in, typed JSON per decision out: what a command line needs.
package struct ModelAnswers {
  package struct Answer: Sendable {
    package let decision: String
    /// A typed value, or an object with `error` and `kind`.
    package let value: JSONValue
    /// What was swallowed on the way, with its place.
    package let notes: [TraceNote]
  }

  package enum Failure: Error, Sendable {
    /// No model could be read; the problems say why.
    case unreadableModel([ModelProblem])
    case unreadableInput(JSONFailure)
    /// The input is no object with a value per input datum.
    case inputIsNoObject
    /// A value does not fit what the model declares.
    case unfitInput(name: String, expected: String)
    case unknownInput(name: String)
  }

  package let answers: [Answer]
  package let problems: [ModelProblem]

  package init(
    models: [ModelFile], input: [UInt8], clock: FeelClock, zones: Zones
  ) throws(Failure) {
    let loaded = DecisionModel.load(models)
    guard let model = loaded.model else { throw .unreadableModel(loaded.problems) }
    let json: JSONValue
    do throws(JSONFailure) {
      json = try JSONReader.read(input)
    } catch {
      throw .unreadableInput(error)
    }
    guard let members = json.members else { throw .inputIsNoObject }
    var values: [DecisionModel.Item: Value] = [:]
    let known = model.inputs + model.decisions
    for member in members {
      guard let item = known.first(where: { $0.name == member.name }) else {
        throw .unknownInput(name: member.name)
      }
      do throws(TypedJSON.Failure) {
        values[item] = try TypedJSON.value(member.value, as: item.type, zones: zones)
      } catch {
        throw .unfitInput(name: member.name, expected: item.type.description)
      }
      // A value of another kind would be taken for null without a word.
      if let value = values[item], !value.isNull, value.coerced(to: item.type).isNull {
        throw .unfitInput(name: member.name, expected: item.type.description)
      }
    }
    let given = model.decisions.filter { values[$0] != nil }
    answers = model.decisions.map { decision in
      let plan = model.plan(for: [decision], given: given.filter { $0 != decision })
      let evaluator = DecisionEvaluator(plan, clock: clock, zones: zones)
      if let failure = plan.failure {
        return Answer(decision: decision.name, value: ModelAnswers.error(failure), notes: [])
      }
      evaluator.run(plan.inputs.map { values[$0] ?? .null(.plain) })
      let notes = evaluator.evaluation.notes.map { note in
        TraceNote(note: note, place: model.sources.place(of: note.source, at: note.range.start))
      }
      return Answer(
        decision: decision.name, value: TypedJSON.json(evaluator[0]), notes: notes)
    }
    problems = loaded.problems
  }

  private static func error(_ failure: LogicFailure) -> JSONValue {
    let kind =
      switch failure {
      case .syntax: "parse"
      case .unsupported: "unsupported"
      case .refused: "load"
      }
    return .object([
      .init("error", .string("The logic could not be compiled.")), .init("kind", .string(kind)),
    ])
  }
}
