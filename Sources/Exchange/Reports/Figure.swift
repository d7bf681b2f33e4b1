package import Casework
package import Texts

/// One published or publishable number: never a percentage without what it is a share of.
package struct Figure: Equatable, Sendable {
  /// The number of the audit's figure it repeats, for example F21.
  package let id: String
  package let label: Phrase
  package let base: Phrase
  /// nil for a range.
  package var numerator: Int?
  package var denominator: Int?
  /// A second base for the same numerator, where the audit's is easily misread.
  package var wholeCohort: Int?
  package var minimum: Int?
  package var maximum: Int?
  package var hasPercent = true
  /// Beyond the figures of the contract: shown to people, left out of the plain answer.
  package var isDetail = false
  /// What it belongs to where a report has the same figure several times: a sample.
  package var group = ""
  /// Counts of things, not of people, need no protection.
  package var isAboutPeople = true
  /// The cases counted, so that the figure can be opened.
  package var cases: [CaseID] = []
  /// The cases of the denominator and of the second base, for finding out what a reader could subtract.
  package var baseCases: [CaseID] = []
  package var wholeCases: [CaseID] = []

  package init(_ id: String, _ label: Phrase, of base: Phrase) {
    self.id = id
    self.label = label
    self.base = base
  }

  /// A sum of mentions counts no cases of its own.
  var isSum: Bool { cases.isEmpty && (numerator ?? 0) > 0 }

  /// The same beyond the contract.
  package var asDetail: Figure {
    var figure = self
    figure.isDetail = true
    return figure
  }

  /// Whole percent, rounded half up as the audit rounds; nil where there is nothing to divide by.
  package var percent: Int? {
    guard hasPercent, let numerator, let denominator, denominator > 0 else { return nil }
    return (200 * numerator + denominator) / (2 * denominator)
  }

  /// The share in the whole cohort, in percent.
  package var cohortPercent: Int? {
    guard hasPercent, let numerator, let wholeCohort, wholeCohort > 0 else { return nil }
    return (200 * numerator + wholeCohort) / (2 * wholeCohort)
  }
}

extension Figure {
  package var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("schema", "nachhalt/figure/1"), .init("figure", .string(id)),
      .init("label", .string(label.english)), .init("label_de", .string(label.german)),
      .init("numerator", Figure.number(numerator)),
      .init("denominator", Figure.number(denominator)),
      .init("base", .string(base.english)), .init("percent", Figure.number(percent)),
    ]
    if let wholeCohort {
      members.append(.init("denominator_all", .number(Int64(wholeCohort))))
      members.append(.init("percent_all", Figure.number(cohortPercent)))
    }
    if !group.isEmpty { members.append(.init("sample", .string(group))) }
    if let minimum { members.append(.init("min", .number(Int64(minimum)))) }
    if let maximum { members.append(.init("max", .number(Int64(maximum)))) }
    return .object(members)
  }

  private static func number(_ value: Int?) -> JSONValue {
    value.map { .number(Int64($0)) } ?? .null
  }
}
