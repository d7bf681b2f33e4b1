package import Casework
import CivilTime

/// One line of `nachhalt today`.
package enum QueueAnswer {
  package static func value(_ line: QueueLine, reason: String) -> JSONValue {
    let entry = line.entry
    return [
      "schema": "nachhalt/queue/1",
      "case": .string(entry.caseID.text),
      "client": text(line.clientID?.text),
      "worker": text(line.workerID?.text),
      "kind": .string(entry.matter.code),
      "step": text(entry.step?.code),
      "rule": text(entry.rule),
      "state": .string(entry.state.code),
      "opens": day(entry.opens),
      "due": day(entry.due),
      "overdue_from": day(entry.overdueFrom),
      "severity": .string(entry.severity.code),
      "reason": .string(reason),
    ]
  }

  static func text(_ text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }

  static func day(_ day: Day?) -> JSONValue {
    day.map { .string($0.iso) } ?? .null
  }
}

/// One result of `nachhalt findings`.
package enum FindingAnswer {
  /// - parameter caseID: nil for what is said of a unit and not of a case.
  package static func value(_ result: RuleResult, of caseID: CaseID?, text: String) -> JSONValue {
    [
      "schema": "nachhalt/finding/1",
      "case": QueueAnswer.text(caseID?.text),
      "rule": .string(result.rule),
      "subject": QueueAnswer.text(result.subject),
      "severity": .string(result.severity.code),
      "kind": .string(result.kind.code),
      "since": QueueAnswer.day(result.since),
      "due": QueueAnswer.day(result.due),
      "dismissed": .bool(result.isDismissed),
      "facts": .object(result.facts.map { .init($0.name, .string($0.value)) }),
      "text": .string(text),
    ]
  }
}
