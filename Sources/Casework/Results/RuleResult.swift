package import CivilTime

/// The audit's own scale, and below it what is only worth knowing.
package enum Severity: UInt8, Code {
  case high, medium, low, hint

  package static let codes = words("hoch mittel niedrig hinweis")
}

/// What a result says about the matter (domain.md 3.1.1).
package enum ResultKind: UInt8, Code {
  case due, overdue, missing, offTopic, wrong, limit, evidence, finding, supervision

  package static let codes = words(
    "due overdue missing offTopic wrong limit evidence finding supervision")
}

/// A rule that holds for a case today, with what it rests on. Computed from facts, today and the
/// rule model; never stored as truth.
package struct RuleResult: Hashable, Sendable {
  package var rule: String
  package var subject: String?
  package var severity: Severity
  package var kind: ResultKind
  /// The first day on which the condition held with today's facts.
  package var since: Day?
  /// The last day on which the matter was or is in time.
  package var due: Day?
  package var isDismissed = false
  /// The numbers used, by their German name in the model, printed.
  package var facts: [Fact] = []
  /// The reason in words, German and English.
  package var text: String
  package var textEnglish: String

  package struct Fact: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(
    rule: String, subject: String?, severity: Severity, kind: ResultKind, since: Day?, due: Day?,
    text: String, textEnglish: String
  ) {
    self.rule = rule
    self.subject = subject
    self.severity = severity
    self.kind = kind
    self.since = since
    self.due = due
    self.text = text
    self.textEnglish = textEnglish
  }
}
