package import CivilTime

/// A job; its start is day 0 of everything.
package struct Employment: Entity, Equatable, Sendable {
  package var id: Identifier<Employment>
  package var caseID: CaseID
  package var employer: String = ""
  package var kind: EmploymentKind?
  package var jobTitle: String = ""
  package var skillLevel: SkillLevel?
  package var start: Day
  package var startKnownOn: Day?
  package var fixedTermUntil: Day?
  package var probationEnds: Day?
  package var expectedEnd: Day?
  package var endIdentifiedOn: Day?
  package var end: Day?
  package var endInitiator: EndInitiator?
  package var previousID: Identifier<Employment>?

  package static let kind = EntityKind.employment
  package static let fields: [Field] = [
    .id("employment"),
    .reference("case", .caseRecord, required: true),
    .text("employer"),
    .code("kind", EmploymentKind.codes),
    .text("job_title"),
    .code("skill_level", SkillLevel.codes),
    .day("start", required: true),
    .day("start_known_on"),
    .day("fixed_term_until"),
    .day("probation_ends"),
    .day("expected_end"),
    .day("end_identified_on"),
    .day("end"),
    .code("end_initiator", EndInitiator.codes),
    .reference("previous", .employment),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    id = cells.id()
    caseID = cells.id()
    employer = cells.text()
    kind = cells.code()
    jobTitle = cells.text()
    skillLevel = cells.code()
    start = try cells.requiredDay()
    startKnownOn = cells.day()
    fixedTermUntil = cells.day()
    probationEnds = cells.day()
    expectedEnd = cells.day()
    endIdentifiedOn = cells.day()
    end = cells.day()
    endInitiator = cells.code()
    previousID = cells.optionalID()
  }

  package var cells: [Cell] {
    [
      .text(id.text),
      .text(caseID.text),
      Cell(employer),
      Cell(kind),
      Cell(jobTitle),
      Cell(skillLevel),
      Cell(start),
      Cell(startKnownOn),
      Cell(fixedTermUntil),
      Cell(probationEnds),
      Cell(expectedEnd),
      Cell(endIdentifiedOn),
      Cell(end),
      Cell(endInitiator),
      Cell(previousID?.text),
    ]
  }
}

extension Employment {
  /// The least that makes one; everything else is filled in afterwards.
  package init(id: Identifier<Employment>, caseID: CaseID, start: Day) {
    self.id = id
    self.caseID = caseID
    self.start = start
  }
}
