package import Feel

package enum HitPolicy: String, Sendable, CaseIterable {
  case unique = "UNIQUE"
  case first = "FIRST"
  case priority = "PRIORITY"
  case any = "ANY"
  case collect = "COLLECT"
  case ruleOrder = "RULE ORDER"
  case outputOrder = "OUTPUT ORDER"

  /// Whether the policy yields one rule's outputs rather than a list.
  package var isSingle: Bool {
    switch self {
    case .unique, .first, .priority, .any: true
    case .collect, .ruleOrder, .outputOrder: false
    }
  }
}

package enum Aggregation: String, Sendable, CaseIterable {
  case sum = "SUM"
  case count = "COUNT"
  case min = "MIN"
  case max = "MAX"
}

package struct DecisionTable: Sendable {
  package let hitPolicy: HitPolicy
  package let aggregation: Aggregation?
  package internal(set) var inputs: [InputClause] = []
  package internal(set) var outputs: [OutputClause] = []
  package internal(set) var annotations: [String] = []
  package internal(set) var rules: [DecisionRule] = []
  package let outputLabel: String?
  package let position: SourcePosition
}

package struct InputClause: Sendable {
  package let label: String?
  package let expression: SourceText
  package let typeRef: String?
  package let values: SourceText?
  package let position: SourcePosition

  /// What the column is called: its label, else its expression.
  var name: String {
    if let label, !label.isEmpty { return label }
    return expression.trimmed
  }
}

package struct OutputClause: Sendable {
  package let name: String?
  package let label: String?
  package let typeRef: String?
  package let values: SourceText?
  package let defaultEntry: SourceText?
  package let position: SourcePosition
}

package struct DecisionRule: Sendable {
  package let id: String?
  /// The text that modellers show beside the row; empty where there is none.
  package let description: String
  package let inputs: [SourceText]
  package let outputs: [SourceText]
  package let annotations: [String]
  package let position: SourcePosition
}
