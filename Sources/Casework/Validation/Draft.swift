package import CivilTime

/// Something a person is about to record: what the form holds, what is wrong with it, and all the
/// rows that follow from saving it.
///
/// Nothing is stored from a draft but through `saving`, and that refuses what breaks an invariant;
/// so no form needs rules of its own.
package protocol Draft: Equatable, Sendable {
  func problems(in context: DraftContext) -> [DraftProblem]
  /// Only called without blocking problems.
  func effects(in context: DraftContext) -> Saving
}

extension Draft {
  package func saving(in context: DraftContext) throws(DraftRejection) -> Saving {
    let problems = problems(in: context).filter(\.blocks)
    guard problems.isEmpty else { throw DraftRejection(problems: problems) }
    return effects(in: context)
  }
}

/// The surroundings a draft is judged in.
package struct DraftContext: Equatable, Sendable {
  package var file: CaseFile
  package var today: Day
  /// Minutes since midnight, where the clock of the office is known.
  package var now: Int?
  package var author: String
  package var configuration: Configuration
  package var calendar: WorkingCalendar

  package init(
    file: CaseFile, today: Day, now: Int? = nil, author: String = "",
    configuration: Configuration = Configuration(), calendar: WorkingCalendar = WorkingCalendar()
  ) {
    self.file = file
    self.today = today
    self.now = now
    self.author = author
    self.configuration = configuration
    self.calendar = calendar
  }
}

/// What saving a draft writes, and the name of the deed in the journal.
package struct Saving: Equatable, Sendable {
  package var deed: Deed
  package var changes: [Change]

  package init(_ deed: Deed, _ changes: [Change]) {
    self.deed = deed
    self.changes = changes
  }
}

/// A draft that was not saved, and why.
package struct DraftRejection: Error, Equatable, Sendable {
  package let problems: [DraftProblem]

  package init(problems: [DraftProblem]) {
    self.problems = problems
  }
}
