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
      items.append(FollowUp(one))
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

extension FollowUp {
  init(_ recommendation: Recommendation) {
    let words = [recommendation.text, recommendation.measure].filter { !$0.isEmpty }
    self.init(
      kind: .recommendation, id: recommendation.id, caseID: nil,
      text: words.joined(separator: ": "), by: recommendation.unit, due: recommendation.dueOn)
    doneOn = recommendation.doneOn
    outcome = recommendation.evidence
    category = recommendation.category
  }
}
