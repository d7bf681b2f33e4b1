import CaseStore
import Casework
import CivilTime

/// What supervision has to see through, from three tables in one order.
struct FollowUpReader {
  let office: Office

  init(_ office: Office) {
    self.office = office
  }

  /// Open ones first; of the done ones those of the last twelve months.
  func items() throws(StoreFailure) -> [FollowUp] {
    let store = office.store
    let limit = office.today.adding(months: -12)
    var items: [FollowUp] = []
    for measure in try store.measures() where measure.doneOn.map({ $0 >= limit }) ?? true {
      var item = FollowUp(
        kind: .measure, id: measure.id, caseID: measure.caseID, text: measure.text,
        by: measure.agreedBy, due: measure.dueOn)
      item.doneOn = measure.doneOn
      item.outcome = measure.outcome
      items.append(item)
    }
    for question in try store.questions(answeredSince: limit) {
      var item = FollowUp(
        kind: .question, id: question.id, caseID: question.caseID, text: question.text,
        by: question.askedBy, due: question.dueOn)
      item.doneOn = question.answeredOn
      item.outcome = question.answer ?? ""
      item.statement = question.category
      items.append(item)
    }
    for (id, details) in try store.disputedCases() {
      items.append(
        FollowUp(kind: .dispute, id: id.text, caseID: id, text: details.dispute, by: ""))
    }
    for one in try store.recommendations() where one.doneOn.map({ $0 >= limit }) ?? true {
      var item = FollowUp(
        kind: .recommendation, id: one.id, caseID: nil,
        text: one.measure.isEmpty ? one.text : one.text + ": " + one.measure, by: one.unit,
        due: one.dueOn)
      item.doneOn = one.doneOn
      item.outcome = one.evidence
      item.category = one.category
      items.append(item)
    }
    let names = Dictionary(
      try store.caseLines(of: items.compactMap(\.caseID)).map { ($0.caseID, $0.clientName) },
      uniquingKeysWith: { first, _ in first })
    for index in items.indices {
      guard let id = items[index].caseID else { continue }
      items[index].clientName = names[id] ?? id.text
    }
    return items.sorted { $0.precedes($1) }
  }
}
