package import Casework
import CivilTime

/// `nachhalt plan CASE`.
package enum PlanAnswer {
  package static func value(_ plan: Plan, of caseID: CaseID) -> JSONValue {
    [
      "schema": "nachhalt/plan/1",
      "case": .string(caseID.text),
      "milestones": .array(
        plan.steps.map { step in
          [
            "step": .string(step.step.code),
            "opens": .string(step.opens.iso),
            "due": .string(step.due.iso),
            "overdue_from": .string(step.overdueFrom.iso),
            "state": .string(step.state.code),
            "contact": QueueAnswer.text(step.contactID?.text),
          ]
        }),
      "limit": QueueAnswer.day(plan.limit),
    ]
  }
}
