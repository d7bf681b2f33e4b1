package import CivilTime

/// What cases a list shows, as a value: the workbench types it, the command line passes it, the
/// store turns it into its own language.
package indirect enum CaseFilter: Hashable, Sendable {
  case all
  /// Part of a name, a case number, a customer number or an employer, without regard to case.
  case word(String)
  case text(TextField, is: TextMatch, String)
  case day(DayField, Comparison, Day)
  /// No day is recorded.
  case noDay(DayField)
  case number(NumberField, Comparison, Int)
  case severity(Comparison, Severity)
  /// A matter of the queue stands in this state.
  case state(QueueEntry.State)
  /// A rule holds today and is not dismissed.
  case rule(String)
  case and([CaseFilter])
  case or([CaseFilter])
  case not(CaseFilter)

  package enum TextField: UInt8, Code {
    case name, caseID, worker, team, department, employer

    package static let codes = words("name case worker team department employer")
  }

  package enum TextMatch: UInt8, Code {
    case contains, equals

    package static let codes = words("contains equals")
  }

  package enum DayField: UInt8, Code {
    case jobStart, lastContact, limit, nextDue

    package static let codes = words("jobStart lastContact limit nextDue")
  }

  package enum NumberField: UInt8, Code {
    /// Days since the job start, which is day 0.
    case dayNumber
    /// Overdue matters of the case.
    case overdue
    case openRisks
    case consultations

    package static let codes = words("dayNumber overdue openRisks consultations")
  }

  /// Severities compare by weight: `stufe>=mittel` means medium and high.
  package enum Comparison: UInt8, Code {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

    package static let codes = words("= != < <= > >=")
  }
}

/// How a list of cases is ordered.
package enum CaseOrder: UInt8, Code {
  case urgency, name, jobStart, lastContact

  package static let codes = words("urgency name jobStart lastContact")
}
