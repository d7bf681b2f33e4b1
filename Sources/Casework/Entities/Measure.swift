package import CivilTime

/// A labour-market measure.
package struct Measure: Entity, Equatable, Sendable {
  package var id: Identifier<Measure>
  package var caseID: CaseID
  package var kind: MeasureKind
  package var provider: String = ""
  package var start: Day
  package var plannedEnd: Day?
  package var end: Day?
  package var takenOn: TakenOn?
  package var goal: String = ""
  package var fitsGoal: FitsGoal?
  package var accompanimentNeeded: Bool?
  package var reportRequired: Bool?
  package var reportIssuedOn: Day?
  package var reportReceivedOn: Day?
  package var progress: String = ""
  package var followUps: String = ""
  package var strategyReviewedOn: Day?
  package var placementActivities: String = ""
  package var longTerm: Bool?

  package static let kind = EntityKind.measure
  package static let fields: [Field] = [
    .id("measure"),
    .reference("case", .caseRecord, required: true),
    .code("kind", MeasureKind.codes, required: true),
    .text("provider"),
    .day("start", required: true),
    .day("planned_end"),
    .day("end"),
    .code("taken_on", TakenOn.codes),
    .text("goal"),
    .code("fits_goal", FitsGoal.codes),
    .flag("accompaniment_needed"),
    .flag("report_required"),
    .day("report_issued_on"),
    .day("report_received_on"),
    .text("progress"),
    .text("follow_ups"),
    .day("strategy_reviewed_on"),
    .text("placement_activities"),
    .flag("long_term"),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    id = cells.id()
    caseID = cells.id()
    kind = try cells.required(MeasureKind.self)
    provider = cells.text()
    start = try cells.requiredDay()
    plannedEnd = cells.day()
    end = cells.day()
    takenOn = cells.code()
    goal = cells.text()
    fitsGoal = cells.code()
    accompanimentNeeded = cells.flag()
    reportRequired = cells.flag()
    reportIssuedOn = cells.day()
    reportReceivedOn = cells.day()
    progress = cells.text()
    followUps = cells.text()
    strategyReviewedOn = cells.day()
    placementActivities = cells.text()
    longTerm = cells.flag()
  }

  package var cells: [Cell] {
    [
      .text(id.text),
      .text(caseID.text),
      Cell(kind),
      Cell(provider),
      Cell(start),
      Cell(plannedEnd),
      Cell(end),
      Cell(takenOn),
      Cell(goal),
      Cell(fitsGoal),
      Cell(accompanimentNeeded),
      Cell(reportRequired),
      Cell(reportIssuedOn),
      Cell(reportReceivedOn),
      Cell(progress),
      Cell(followUps),
      Cell(strategyReviewedOn),
      Cell(placementActivities),
      Cell(longTerm),
    ]
  }
}

extension Measure {
  /// The least that makes one; everything else is filled in afterwards.
  package init(id: Identifier<Measure>, caseID: CaseID, kind: MeasureKind, start: Day) {
    self.id = id
    self.caseID = caseID
    self.kind = kind
    self.start = start
  }
}
