package import CivilTime

/// A window of the contact plan that falls into an absence, shown before the absence begins.
package struct AbsenceWindow: Equatable, Sendable {
  package var caseID: CaseID
  package var step: Step
  package var opens: Day
  /// The last day on which the talk is in time.
  package var until: Day
  /// Nothing of the window lies outside the absence.
  package var isSwallowed: Bool

  package init(caseID: CaseID, step: Step, opens: Day, until: Day, isSwallowed: Bool) {
    self.caseID = caseID
    self.step = step
    self.opens = opens
    self.until = until
    self.isSwallowed = isSwallowed
  }

  /// The windows of a case that an absence touches and that still want a talk.
  package static func windows(
    of file: CaseFile, during absence: ClosedRange<Day>, on today: Day,
    _ configuration: Configuration = Configuration()
  ) -> [AbsenceWindow] {
    Plan(file, on: today, configuration).steps.compactMap { step in
      let until = step.overdueFrom - 1
      switch step.state {
      case .upcoming, .due, .planned, .overdue: break
      case .doneInTime, .doneLate, .notApplicable, .missed: return nil
      }
      guard step.opens <= absence.upperBound, absence.lowerBound <= until else { return nil }
      return AbsenceWindow(
        caseID: file.record.id, step: step.step, opens: step.opens, until: until,
        isSwallowed: absence.contains(step.opens) && absence.contains(until))
    }
  }
}
