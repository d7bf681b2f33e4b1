package import Casework
import CivilTime
package import Screen

/// The checklist while it is gone through: proposals, answers, and last the rating.
package struct ChecklistState: Equatable, Sendable {
  package enum Row: Hashable, Sendable {
    case item(Checklist.Item)
    case lookBack
    case dispute
    case rating
    case reason(String)
    /// What was asked and agreed before, for reading.
    case question(String)
    case measure(String)
  }

  package let sheet: ChecklistSheet
  package var answers: [Checklist.Item: ChecklistAnswer] = [:]
  package var rating: Rating?
  package var remarks: [Checklist.Item: String] = [:]
  /// What is disputed.
  package var dispute = ""
  package var reasons: Set<String> = []
  package var lookBack = LookBack.twelveMonths
  /// Undecided, and by whom where it is decided now.
  package var isDisputed = false
  package var isDecided = false
  package var list = ListView<Row>()

  package init(_ sheet: ChecklistSheet) {
    self.sheet = sheet
    for proposal in sheet.proposals { answers[proposal.item] = proposal.answer }
    for answer in sheet.answers {
      guard let item = Checklist.Item(code: answer.item) else { continue }
      answers[item] = answer.answer
      if !answer.remark.isEmpty { remarks[item] = answer.remark }
    }
    rating = sheet.review?.rating
    reasons = Set(sheet.review?.reasons ?? sheet.proposedReasons)
    dispute = sheet.details.dispute
    isDisputed = sheet.details.isDisputed
    isDecided = sheet.details.decidedBy != nil
    if sheet.details.isExtended {
      lookBack = .extended
    } else if let from = sheet.details.lookedBackFrom, let on = sheet.review?.on,
      from > LookBack.twelveMonths.from(on)
    {
      lookBack = .sixMonths
    }
    let rows =
      sheet.proposals.map { Row.item($0.item) } + [.lookBack, .dispute, .rating]
      + Checklist.reasonRules.map { Row.reason($0.reason) }
      + sheet.questions.map { Row.question($0.id) } + sheet.measures.map { Row.measure($0.id) }
    list.load(total: rows.count, offset: 0, ids: rows)
  }

  /// The next answer, rating or choice on the selected row.
  mutating func turn() {
    switch list.selectedID {
    case .item(let item):
      let now = answers[item] ?? .open
      answers[item] = ChecklistAnswer(rawValue: (now.rawValue + 1) % 4)
    case .lookBack: lookBack = LookBack(rawValue: (lookBack.rawValue + 1) % 3) ?? .twelveMonths
    case .dispute:
      // No, disputed, disputed and decided.
      if isDisputed, !isDecided {
        isDecided = true
      } else {
        isDisputed.toggle()
        isDecided = false
      }
    case .rating:
      rating = rating.map { Rating(rawValue: ($0.rawValue + 1) % 3) ?? .effective } ?? .effective
    case .reason(let code):
      reasons.formSymmetricDifference([code])
    case .question, .measure, nil: break
    }
  }

  /// The rows in order, each with what the facts had proposed.
  var given: [ReviewAnswer] {
    sheet.proposals.map {
      ReviewAnswer(
        item: $0.item.code, proposed: $0.answer, answer: answers[$0.item] ?? $0.answer,
        remark: remarks[$0.item] ?? "")
    }
  }

  /// How far back, and whether disputed; who decides is written down with the day.
  func details(by reviewer: String, on day: Day) -> ReviewDetails {
    var details = ReviewDetails()
    details.lookedBackFrom = lookBack.from(day)
    details.isExtended = lookBack == .extended
    details.isDisputed = isDisputed
    details.dispute = isDisputed ? dispute : ""
    if isDisputed, isDecided {
      details.decidedBy = sheet.details.decidedBy ?? reviewer
      details.decidedOn = sheet.details.decidedOn ?? day
    }
    return details
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
