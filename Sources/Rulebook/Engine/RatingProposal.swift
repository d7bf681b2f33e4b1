package import Casework

/// What the facts propose for the rating of an ended aftercare (NB-18): not effective, with the
/// audit's reasons. A person confirms or decides otherwise.
package struct RatingProposal: Equatable, Sendable {
  /// R1…R5 in this order.
  package var reasons: [String]

  package var rating: Rating { reasons.isEmpty ? .effective : .notEffective }

  /// - parameter results: what the rules say after the end of the aftercare; dismissed results stay
  ///   reasons, because a dismissal explains a fact and does not remove it.
  package init(_ results: [RuleResult]) {
    let found = Set(results.map(\.rule))
    reasons = RatingProposal.rules.filter { found.contains($0.rule) }.map(\.reason)
  }

  /// The audit's five reasons and the rules that find them.
  package static let rules = [
    (reason: "R1", rule: "NB-08"), (reason: "R2", rule: "NB-09"), (reason: "R3", rule: "NB-03"),
    (reason: "R4", rule: "NB-13"), (reason: "R5", rule: "NB-14"),
  ]
}
