package import CivilTime

/// The human rating of a case.
package struct Review: Entity, Equatable, Sendable {
  package var caseID: CaseID
  package var rating: Rating
  package var reasons: [String] = []
  package var reviewer: String = ""
  package var on: Day?

  package static let kind = EntityKind.review
  package static let fields: [Field] = [
    .reference("case", .caseRecord, required: true, key: true),
    .code("rating", Rating.codes, required: true),
    .list("reasons"),
    .text("reviewer"),
    .day("on"),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    caseID = cells.id()
    rating = try cells.required(Rating.self)
    reasons = cells.list()
    reviewer = cells.text()
    on = cells.day()
  }

  package var cells: [Cell] {
    [
      .text(caseID.text),
      Cell(rating),
      Cell(list: reasons),
      Cell(reviewer),
      Cell(on),
    ]
  }
}

extension Review {
  /// The least that makes one; everything else is filled in afterwards.
  package init(caseID: CaseID, rating: Rating) {
    self.caseID = caseID
    self.rating = rating
  }
}
