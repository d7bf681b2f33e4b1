package import Casework
package import CivilTime

/// What supervision sees through, in words.
package enum FollowUpTexts {
  package static let title = Phrase("Nachhalten", "Follow up")
  package static let none = Phrase(
    "Nichts offen: keine Maßnahme, keine Rückfrage, kein strittiger Fall.",
    "Nothing open: no measure, no question, no disputed case.")
  package static let loading = Phrase("Wird gelesen …", "Reading …")
  package static let done = Phrase("Maßnahme erledigt", "Measure done")
  package static let outcome = Phrase("Ergebnis", "Outcome")
  package static let saved = Phrase("Als erledigt vermerkt.", "Noted as done.")
  package static let onlyMeasures = Phrase(
    "Nur Maßnahmen werden hier erledigt; Rückfragen beantwortet die Fachkraft.",
    "Only measures are done here; questions are answered by the worker.")
  package static let overdue = Phrase("überfällig", "overdue")
  package static let undecided = Phrase("unentschieden", "undecided")

  package static func kind(_ kind: FollowUp.Kind) -> Phrase {
    switch kind {
    case .measure: Phrase("Maßnahme", "measure")
    case .question: Phrase("Rückfrage", "question")
    case .dispute: Phrase("strittig", "disputed")
    }
  }

  /// When it is due, or that it was, or that it is done.
  package static func when(_ item: FollowUp, on today: Day, _ formats: Formats) -> Phrase {
    if let done = item.doneOn { return Phrase("erledigt ", "done ") + formats.date(done) }
    guard let due = item.due else { return undecided }
    return (item.isOverdue(on: today) ? overdue : TeamTexts.due) + " " + formats.date(due)
  }
}
