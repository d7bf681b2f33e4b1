package import CivilTime

/// A strategy with the time it held; two vocabularies exist side by side.
package struct StrategyPeriod: Entity, Equatable, Sendable {
  package var caseID: CaseID
  package var vocabulary: StrategyVocabulary
  package var code: String
  package var from: Day
  package var to: Day?
  package var reason: String = ""
  package var nextAppointment: String = ""
  package var reviewedOn: Day?
  package var conformity: Conformity?

  package static let kind = EntityKind.strategy
  package static let fields: [Field] = [
    .reference("case", .caseRecord, required: true, key: true),
    .code("vocabulary", StrategyVocabulary.codes, required: true, key: true),
    .text("code", required: true),
    .day("from", required: true, key: true),
    .day("to"),
    .text("reason"),
    .text("next_appointment"),
    .day("reviewed_on"),
    .code("conformity", Conformity.codes),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    caseID = cells.id()
    vocabulary = try cells.required(StrategyVocabulary.self)
    code = cells.text()
    from = try cells.requiredDay()
    to = cells.day()
    reason = cells.text()
    nextAppointment = cells.text()
    reviewedOn = cells.day()
    conformity = cells.code()
  }

  package var cells: [Cell] {
    [
      .text(caseID.text),
      Cell(vocabulary),
      Cell(code),
      Cell(from),
      Cell(to),
      Cell(reason),
      Cell(nextAppointment),
      Cell(reviewedOn),
      Cell(conformity),
    ]
  }
}

extension StrategyPeriod {
  /// The least that makes one; everything else is filled in afterwards.
  package init(caseID: CaseID, vocabulary: StrategyVocabulary, code: String, from: Day) {
    self.caseID = caseID
    self.vocabulary = vocabulary
    self.code = code
    self.from = from
  }
}
