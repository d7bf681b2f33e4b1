package import CivilTime

/// What a filter asks of a case; from a whole file, or from the columns a store keeps.
package struct FilterSubject: Equatable, Sendable {
  package var name = ""
  package var caseID = ""
  package var customerNumber = ""
  package var worker = ""
  package var team = ""
  package var department = ""
  package var employer = ""
  package var jobStart: Day?
  package var lastContact: Day?
  package var limit: Day?
  package var nextDue: Day?
  package var overdue = 0
  package var openRisks = 0
  package var consultations = 0
  package var worst: Severity?
  package var states: Set<QueueEntry.State> = []
  package var rules: Set<String> = []

  package init() {}

  package init(_ file: CaseFile, _ outcome: CaseOutcome, on today: Day) {
    let facts = CaseFacts(file, on: today)
    name = [file.client?.lastName, file.client?.firstName].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: ", ")
    caseID = file.record.id.text
    customerNumber = file.client?.customerNumber ?? ""
    worker = file.record.workerID?.text ?? ""
    team = file.record.team
    department = file.record.department
    employer = (facts.currentJob ?? facts.anchor).map { file.employments[$0].employer } ?? ""
    jobStart = facts.jobStart
    lastContact = file.contacts.map(\.date).filter { $0 <= today }.max()
    limit = facts.limit
    nextDue = outcome.queue.compactMap(\.due).min()
    overdue = outcome.queue.count { $0.state == .overdue }
    openRisks = file.risks.count { ($0.status ?? .open) == .open }
    consultations = facts.consultations.count
    let active = outcome.results.filter { !$0.isDismissed }
    worst = active.map(\.severity).min { $0.rawValue < $1.rawValue }
    states = Set(outcome.queue.map(\.state))
    rules = Set(active.map(\.rule))
  }
}

extension CaseFilter {
  /// Whether a case is among those meant.
  package func matches(_ subject: FilterSubject, today: Day) -> Bool {
    switch self {
    case .all: true
    case .word(let word):
      [subject.name, subject.caseID, subject.customerNumber, subject.employer].contains {
        CaseFilter.contains($0, word)
      }
    case .text(let field, is: let match, let text):
      switch match {
      case .contains: CaseFilter.contains(subject.text(field), text)
      case .equals: subject.text(field).lowercased() == text.lowercased()
      }
    case .day(let field, let comparison, let day):
      subject.day(field).map { comparison.holds($0.number, day.number) } ?? false
    case .noDay(let field): subject.day(field) == nil
    case .number(let field, let comparison, let number):
      subject.number(field, today: today).map { comparison.holds($0, number) } ?? false
    case .severity(let comparison, let severity):
      // The heavier the severity, the smaller its raw value.
      subject.worst.map { comparison.holds(-Int($0.rawValue), -Int(severity.rawValue)) } ?? false
    case .state(let state): subject.states.contains(state)
    case .rule(let rule): subject.rules.contains(rule)
    case .and(let parts): parts.allSatisfy { $0.matches(subject, today: today) }
    case .or(let parts): parts.contains { $0.matches(subject, today: today) }
    case .not(let part): !part.matches(subject, today: today)
    }
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    FilterName.folded(text.lowercased()).contains(FilterName.folded(part.lowercased()))
  }
}

extension CaseFilter.Comparison {
  package func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}

extension FilterSubject {
  fileprivate func text(_ field: CaseFilter.TextField) -> String {
    switch field {
    case .name: name
    case .caseID: caseID
    case .worker: worker
    case .team: team
    case .department: department
    case .employer: employer
    }
  }

  fileprivate func day(_ field: CaseFilter.DayField) -> Day? {
    switch field {
    case .jobStart: jobStart
    case .lastContact: lastContact
    case .limit: limit
    case .nextDue: nextDue
    }
  }

  fileprivate func number(_ field: CaseFilter.NumberField, today: Day) -> Int? {
    switch field {
    case .dayNumber: jobStart.map { today - $0 }
    case .overdue: overdue
    case .openRisks: openRisks
    case .consultations: consultations
    }
  }
}
