import Casework
import CivilTime

/// The reason of a line in words that stay true while the line stands; what depends on the day of
/// reading ("Tag 32", "seit 3 Tagen") is added where it is shown.
enum QueueReasons {
  static func lateConsent(_ days: Int) -> (String, String) {
    (
      "Einwilligung nach dem ersten Fenster: Gespräch in \(days) Tagen",
      "Consent after the first window: talk within \(days) days"
    )
  }

  static func newJob(_ window: PlanWindow) -> (String, String) {
    (
      "Neue Stelle: Gespräch zwischen Tag \(window.opensDays) und \(window.dueDays)",
      "New job: talk between day \(window.opensDays) and \(window.dueDays)"
    )
  }

  static func step(
    _ step: Step, rule: String?, _ file: CaseFile, _ facts: CaseFacts
  ) -> (String, String) {
    var (german, english) =
      switch step {
      case .m1: ("Erstgespräch", "First consultation")
      case .m2: ("2 Monate", "2 months")
      case .m5: ("5 Monate", "5 months")
      }
    if rule == "NB-05" {
      german += ", Termin liegt hinter dem Fenster"
      english += ", appointment lies after the window"
    }
    let failed = failedAttempts(file, facts)
    if failed > 0 {
      german += ", \(failed)× nicht erreicht"
      english += ", \(failed)× not reached"
    }
    return (german, english)
  }

  /// Attempts since the last talk.
  private static func failedAttempts(_ file: CaseFile, _ facts: CaseFacts) -> Int {
    let last = facts.consultations.last.map { file.contacts[$0].date }
    var count = 0
    for index in file.contacts.indices {
      let contact = file.traits(ofContact: index)
      guard !contact.wasReached, contact.partner == .client, contact.date <= facts.today,
        facts.inAftercare(contact.date), last.map({ contact.date > $0 }) ?? true
      else { continue }
      count += 1
    }
    return count
  }

  static func termination(_ rules: [String]) -> (String, String) {
    let missing = rules.map {
      $0 == "AG-01"
        ? ("kein AG-Kontakt", "no employer contact")
        : ("keine Weitervermittlung", "no onward placement")
    }
    return (
      "Kündigung droht: " + missing.map(\.0).joined(separator: ", "),
      "Termination looms: " + missing.map(\.1).joined(separator: ", ")
    )
  }

  /// - parameter count: how many results the line stands for, if all are of one rule.
  static func finding(_ german: String, _ english: String, _ count: Int) -> (String, String) {
    if count <= 1 { return (german, english) }
    return (german + " (\(count)×)", english + " (\(count)×)")
  }

  static func appointment(_ appointment: Appointment) -> (String, String) {
    switch appointment.purpose {
    case .firstConsultation: ("Erstgespräch", "First consultation")
    case .m2: ("2 Monate", "2 months")
    case .m5: ("5 Monate", "5 months")
    case .occasional: ("Gespräch", "Talk")
    case nil, .measureResult, .regular, .plan, .other, .aftercare, .offer, .measure, .closing:
      ("Termin", "Appointment")
    }
  }
}
