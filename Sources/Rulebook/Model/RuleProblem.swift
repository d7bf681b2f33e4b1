package import Decisions

/// Something wrong with a rule model, beyond what any DMN model may get wrong.
package enum RuleProblem: Equatable, Sendable {
  case model(ModelProblem)
  /// None of the decisions with results exists.
  case noResults
  case missingDecision(String)
  /// The model asks for something the program cannot give.
  case unknownInput(String)
  case unknownSeverity(rule: String, String)
  case unknownKind(rule: String, String)
  case missingAnnotation(rule: String, String)
  /// A table with rules in a decision that nobody asks for.
  case unaskedTable(String)
  /// Two rows of a rule say different things under one name.
  case differingTexts(rule: String, String)

  /// Whether the model cannot be used because of it.
  package var isFatal: Bool {
    switch self {
    case .model(let problem): problem.severity == .error
    case .noResults, .unknownInput: true
    case .missingDecision, .unknownSeverity, .unknownKind, .missingAnnotation,
      .differingTexts, .unaskedTable:
      false
    }
  }
}

extension RuleBook {
  /// Whether the program and the model fit together.
  func check() -> [RuleProblem] {
    var problems: [RuleProblem] = []
    if parts.isEmpty { problems.append(.noResults) }
    for name in [DecisionName.parameters, DecisionName.contactPlan, DecisionName.order]
    where model.decision(named: name) == nil {
      problems.append(.missingDecision(name))
    }
    let given = RuleInput.names + [DecisionName.parameters, RuleBook.unitsInput]
    var unknown: [String] = []
    for input in casePlan.inputs + supervisionPlan.inputs + unitPlan.inputs
    where !given.contains(input.name) && !unknown.contains(input.name) {
      unknown.append(input.name)
    }
    problems += unknown.map { .unknownInput($0) }
    for row in RuleListing.literals(of: model) {
      if Words.severity(row.severity) == nil {
        problems.append(.unknownSeverity(rule: row.rule, row.severity))
      }
      if Words.kind(row.kind) == nil {
        problems.append(.unknownKind(rule: row.rule, row.kind))
      }
    }
    for rule in rules where rule.title.isEmpty {
      problems.append(.missingAnnotation(rule: rule.rule, AnnotationName.title))
    }
    let asked = (RuleBook.results + RuleBook.supervision).map(\.0) + [DecisionName.units]
    var unasked: [String] = []
    for place in rules.flatMap(\.rows)
    where !asked.contains(place.decision) && !unasked.contains(place.decision) {
      unasked.append(place.decision)
    }
    problems += unasked.map { .unaskedTable($0) }
    problems += RuleListing.contradictions(of: model).map {
      .differingTexts(rule: $0.rule, $0.name)
    }
    return problems
  }
}
