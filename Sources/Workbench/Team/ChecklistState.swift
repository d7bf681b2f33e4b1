package import Casework
import CivilTime
package import Screen

/// The checklist while it is gone through: proposals, answers, and last the rating.
package struct ChecklistState: Equatable, Sendable {
  package enum Row: Hashable, Sendable {
    case item(Checklist.Item)
    case rating
    case reason(String)
  }

  package let sheet: ChecklistSheet
  package var answers: [Checklist.Item: ChecklistAnswer] = [:]
  package var rating: Rating?
  package var reasons: Set<String> = []
  package var list = ListView<Row>()

  package init(_ sheet: ChecklistSheet) {
    self.sheet = sheet
    for proposal in sheet.proposals { answers[proposal.item] = proposal.answer }
    for answer in sheet.answers {
      if let item = Checklist.Item(code: answer.item) { answers[item] = answer.answer }
    }
    rating = sheet.review?.rating
    reasons = Set(sheet.review?.reasons ?? sheet.proposedReasons)
    let rows =
      sheet.proposals.map { Row.item($0.item) } + [.rating]
      + Checklist.reasonRules.map { Row.reason($0.reason) }
    list.load(total: rows.count, offset: 0, ids: rows)
  }

  /// The next answer, rating or choice on the selected row.
  mutating func turn() {
    switch list.selectedID {
    case .item(let item):
      let now = answers[item] ?? .open
      answers[item] = ChecklistAnswer(rawValue: (now.rawValue + 1) % 4)
    case .rating:
      rating = rating.map { Rating(rawValue: ($0.rawValue + 1) % 3) ?? .effective } ?? .effective
    case .reason(let code):
      reasons.formSymmetricDifference([code])
    case nil: break
    }
  }

  /// The rows in order, each with what the facts had proposed.
  var given: [ReviewAnswer] {
    sheet.proposals.map {
      ReviewAnswer(
        item: $0.item.code, proposed: $0.answer, answer: answers[$0.item] ?? $0.answer)
    }
  }

  /// The contract's row. Reasons belong to the rating not effective alone.
  func review(by reviewer: String, on day: Day) -> Review? {
    guard let rating else { return nil }
    var review = Review(caseID: sheet.caseID, rating: rating)
    review.reasons = rating == .notEffective ? reasons.sorted() : []
    review.reviewer = reviewer
    review.on = day
    return review
  }
}
