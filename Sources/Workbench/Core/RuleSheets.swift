package import Casework
package import CivilTime
package import Texts

/// Why a rule holds for a case or why not: numbers used, conditions with their values, source, cure.
package struct WhySheet: Equatable, Sendable {
  package var caseID: CaseID
  package var rule: String
  package var title: Phrase
  package var fires: Bool
  package var severity: Severity
  package var kind: ResultKind
  package var since: Day?
  package var due: Day?
  package var facts: [Fact]
  package var conditions: [Condition]
  package var document: String
  package var section: String
  package var quote: String
  package var cure: Phrase

  package struct Fact: Hashable, Sendable {
    package var name: String
    package var value: String
    package var remark: Phrase

    package init(name: String, value: String, remark: Phrase = Phrase("", "")) {
      self.name = name
      self.value = value
      self.remark = remark
    }
  }

  package struct Condition: Hashable, Sendable {
    package var text: String
    package var value: String
    /// nil where the row was decided before this condition was looked at.
    package var holds: Bool?

    package init(text: String, value: String, holds: Bool?) {
      self.text = text
      self.value = value
      self.holds = holds
    }
  }

  package init(caseID: CaseID, rule: String, title: Phrase, fires: Bool) {
    self.caseID = caseID
    self.rule = rule
    self.title = title
    self.fires = fires
    severity = .hint
    kind = .finding
    facts = []
    conditions = []
    document = ""
    section = ""
    quote = ""
    cure = Phrase("", "")
  }
}

/// The rule model as tables to look at.
package struct RuleBookSheet: Equatable, Sendable {
  package var name: String
  package var version: String
  package var parameters: [Parameter]
  package var tables: [Table]

  package struct Parameter: Hashable, Sendable {
    package var name: String
    package var value: String
    package var basis: String

    package init(name: String, value: String, basis: String) {
      self.name = name
      self.value = value
      self.basis = basis
    }
  }

  package struct Table: Hashable, Sendable {
    package var name: String
    package var hitPolicy: String
    package var inputs: [String]
    package var outputs: [String]
    package var rows: [Row]

    package init(
      name: String, hitPolicy: String, inputs: [String], outputs: [String], rows: [Row]
    ) {
      self.name = name
      self.hitPolicy = hitPolicy
      self.inputs = inputs
      self.outputs = outputs
      self.rows = rows
    }
  }

  package struct Row: Hashable, Sendable {
    package var inputs: [String]
    package var outputs: [String]
    package var annotation: String

    package init(inputs: [String], outputs: [String], annotation: String) {
      self.inputs = inputs
      self.outputs = outputs
      self.annotation = annotation
    }
  }

  package init(name: String, version: String, parameters: [Parameter], tables: [Table]) {
    self.name = name
    self.version = version
    self.parameters = parameters
    self.tables = tables
  }
}
