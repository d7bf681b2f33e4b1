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
  /// The commands that lead to the cure, by their names at the shell.
  package var commands: [String] = []
  /// The day on which the answer becomes another if nobody does anything.
  package var changesOn: Day?

  package struct Fact: Hashable, Sendable {
    package var name: Phrase
    package var value: Phrase
    package var remark: Phrase

    package init(name: Phrase, value: Phrase, remark: Phrase = Phrase("", "")) {
      self.name = name
      self.value = value
      self.remark = remark
    }
  }

  package struct Condition: Hashable, Sendable {
    /// The condition as a sentence, with the values it rests on.
    package var text: Phrase
    /// nil where the row was decided before this condition was looked at.
    package var holds: Bool?

    package init(text: Phrase, holds: Bool?) {
      self.text = text
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
  /// Why it is not the office's own one that is looked at.
  package var warning: Phrase?
  package var states: [NumberState]
  package var tables: [Table]

  /// The numbers as they hold from a day on.
  package struct NumberState: Hashable, Sendable {
    package var validFrom: Phrase
    package var isInForce: Bool
    package var parameters: [Parameter]

    package init(validFrom: Phrase, isInForce: Bool, parameters: [Parameter]) {
      self.validFrom = validFrom
      self.isInForce = isInForce
      self.parameters = parameters
    }
  }

  package struct Parameter: Hashable, Sendable {
    package var name: String
    package var value: Phrase
    package var basis: String

    package init(name: String, value: Phrase, basis: String) {
      self.name = name
      self.value = value
      self.basis = basis
    }
  }

  package struct Table: Hashable, Sendable {
    package var name: String
    /// Which of its rows count.
    package var choice: Phrase
    package var rows: [Row]

    package init(name: String, choice: Phrase = .empty, rows: [Row]) {
      self.name = name
      self.choice = choice
      self.rows = rows
    }
  }

  package struct Row: Hashable, Sendable {
    package var conditions: [Phrase]
    package var conclusion: Phrase
    /// The rule it yields, with its title.
    package var heading: Phrase
    /// Where it comes from, and the words quoted.
    package var source: String
    package var quote: String
    package var cure: Phrase

    package init(
      conditions: [Phrase], conclusion: Phrase, heading: Phrase = .empty, source: String = "",
      quote: String = "", cure: Phrase = .empty
    ) {
      self.conditions = conditions
      self.conclusion = conclusion
      self.heading = heading
      self.source = source
      self.quote = quote
      self.cure = cure
    }
  }

  package init(name: String, states: [NumberState], tables: [Table], warning: Phrase? = nil) {
    self.name = name
    self.states = states
    self.tables = tables
    self.warning = warning
  }
}
