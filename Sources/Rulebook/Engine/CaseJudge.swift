import Casework
import CivilTime
import Decisions
import Feel

/// One plan of the rule model with all it takes to put a case through it, memory reused.
final class CaseJudge {
  let parts: [RuleBook.Part]
  let evaluator: DecisionEvaluator
  var reader: CaseReader
  private var layouts: [(shape: Shape, layout: ResultLayout)] = []
  private var rules: [Text: ResultWords] = [:]
  private let parametersPosition: Int?
  private let parameters: Value

  init(
    _ plan: DecisionPlan, _ parts: [RuleBook.Part], _ parameters: Value,
    _ configuration: Configuration, on today: Day
  ) {
    self.parts = parts
    evaluator = DecisionEvaluator(
      plan, clock: FeelClock(today: Int64(today.number), now: nil), zones: Zones(.none))
    let names = plan.inputs.map(\.name)
    parametersPosition = names.firstIndex(of: DecisionName.parameters)
    let declared = plan.inputs.first { $0.name == DecisionName.parameters }?.type
    self.parameters = CaseJudge.shaped(parameters, as: declared)
    let makers = RecordMakers { input in
      plan.inputs.first { $0.name == input.name }?.type
    }
    reader = CaseReader(makers, configuration, names: names)
  }

  func run(_ file: CaseFile, _ facts: CaseFacts, _ plan: Plan) {
    reader.read(file, facts, plan.steps)
    decide()
  }

  /// The decisions by the inputs read last.
  func decide() {
    if let parametersPosition { reader.frame.give(parameters, at: parametersPosition) }
    evaluator.run(reader.frame.values, areChecked: true)
  }

  /// Where the entries of a result stand. The rows of a table share their shape; only contexts that
  /// are put together otherwise may have ever new ones, and these are not kept.
  func layout(of shape: Shape) -> ResultLayout {
    if let known = layouts.first(where: { $0.shape === shape }) { return known.layout }
    let layout = ResultLayout(shape)
    if layouts.count < 32 { layouts.append((shape, layout)) }
    return layout
  }

  /// What results of a rule have from it; nil for a rule that the book does not list.
  func rule(_ name: Text, in book: RuleBook) -> ResultWords? {
    if let known = rules[name] { return known }
    guard let info = book[name.string] else { return nil }
    let words = ResultWords(info)
    rules[name] = words
    return words
  }

  /// The numbers in the shape that the model declares: cells then reach them by position.
  private static func shaped(_ value: Value, as type: FeelType?) -> Value {
    guard case .context(let record) = value, case .context(let declared)? = type else {
      return value
    }
    let values = declared.shape.names.map { record[$0] ?? .null(.plain) }
    return .context(Feel.Record(declared.shape, values))
  }
}
