package import Casework
import CivilTime
package import Rulebook

/// `nachhalt explain CASE RULE`.
package enum ExplanationAnswer {
  package static func value(_ explanation: Explanation) -> JSONValue {
    [
      "schema": "nachhalt/explanation/1",
      "case": .string(explanation.caseID.text),
      "rule": .string(explanation.info.rule),
      "subject": QueueAnswer.text(explanation.subject),
      "fires": .bool(explanation.fires),
      "dismissed": .bool(explanation.isDismissed),
      "severity": .string(explanation.severity.code),
      "kind": .string(explanation.kind.code),
      "since": QueueAnswer.day(explanation.since),
      "due": QueueAnswer.day(explanation.due),
      "row": explanation.row.map { .string("\($0.decision), \($0.number)") } ?? .null,
      "conditions": .array(
        explanation.conditions.map { condition in
          [
            "text": .string(condition.text), "value": .string(condition.value),
            "holds": .bool(condition.holds),
          ]
        }),
      "facts": .object(explanation.facts.map { .init($0.name, .string($0.value)) }),
      "source": [
        "document": .string(explanation.info.document),
        "section": .string(explanation.info.section), "quote": .string(explanation.info.quote),
      ],
      "cure": .string(explanation.info.cure),
      "changes_on": QueueAnswer.day(explanation.changesOn),
    ]
  }
}

/// `nachhalt why-not CASE`.
package enum AbsenceAnswer {
  package static func value(_ absence: QueueAbsence, of caseID: CaseID) -> JSONValue {
    [
      "schema": "nachhalt/absence/1",
      "case": .string(caseID.text),
      "listed": .number(Int64(absence.entries.count)),
      "aftercare": .string(absence.aftercare),
      "milestones": .array(
        absence.steps.map { step in
          [
            "step": .string(step.step.code), "state": .string(step.state.code),
            "opens": .string(step.opens.iso),
          ]
        }),
      "silent": .array(
        absence.silent.map { silent in
          ["rule": .string(silent.result.rule), "reason": .string("\(silent.reason)")]
        }),
      "changes_on": QueueAnswer.day(absence.changesOn),
    ]
  }
}
