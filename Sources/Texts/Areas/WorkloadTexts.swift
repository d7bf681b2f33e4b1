package import Casework
package import CivilTime

/// Auslastung: what is coming, and spreading it.
package enum WorkloadTexts {
  package static let perWorker = Phrase(
    "Bei so vielen Fällen gibt es die Auslastung je Fachkraft: ‹nachhalt load --worker NUMMER›.",
    "With so many cases there is a workload per worker: ‹nachhalt load --worker NUMBER›.")
  package static let title = Phrase("Auslastung", "Workload")
  package static let calls = Phrase("Gespräche", "Talks")
  package static let preview = Phrase("Gespräche verteilen – Vorschau", "Spread talks – preview")

  package static let week = Phrase("Woche", "Week")
  package static let day = Phrase("Tag", "Day")
  package static let due = Phrase("fällig", "due")
  package static let planned = Phrase("geplant", "planned")
  package static let room = Phrase("Platz", "room")
  package static let tooMuch = Phrase("zu viel", "too much")
  package static let overdue = Phrase("überfällig", "overdue")
  package static let none = Phrase(
    "In diesen Tagen steht kein Gespräch an.", "No talk comes up in these days.")

  package static func legend(_ isASCII: Bool) -> Phrase {
    isASCII
      ? Phrase("# fällig  = geplant  . noch Platz", "# due  = planned  . room left")
      : Phrase("█ fällig  ▒ geplant  · noch Platz", "█ due  ▒ planned  · room left")
  }

  package static func talks(_ count: Int) -> Phrase {
    Phrase(
      count == 1 ? "1 Gespräch" : "\(count) Gespräche", count == 1 ? "1 talk" : "\(count) talks")
  }

  package static func summary(_ demands: [CallDemand], today: Day) -> Phrase {
    let overdue = demands.count { $0.isOverdue }
    let planned = demands.count { $0.plannedOn != nil }
    let open = demands.count - overdue - planned
    return Phrase(
      "\(open) ohne Datum · \(planned) geplant · \(overdue) überfällig, sie gehen vor",
      "\(open) without a date · \(planned) planned · \(overdue) overdue, they come first")
  }

  package static func spread(talks: Int, days: Int, maximum: Int, left: Int) -> Phrase {
    let german =
      "\(talks) Gespräche auf \(days) Tage, höchstens \(maximum) am Tag, jedes in seinem Fenster."
    let english = "\(talks) talks on \(days) days, at most \(maximum) a day, each in its window."
    guard left > 0 else { return Phrase(german, english) }
    return Phrase(
      german + " \(left) ohne Tag, am Ende der Liste.",
      english + " \(left) without a day, at the end of the list.")
  }

  package static func filled(_ count: Int, _ maximum: Int) -> Phrase {
    Phrase("\(count) von \(maximum)", "\(count) of \(maximum)")
  }

  package static func reason(_ reason: CallSpread.Reason) -> Phrase {
    switch reason {
    case .overdue: Phrase("überfällig: gleich", "overdue: at once")
    case .noDay: Phrase("kein Arbeitstag frei", "no working day")
    case .full: Phrase("alle Tage voll", "all days full")
    }
  }

  package static let nothingToSpread = Phrase(
    "Alle Gespräche haben ein Datum oder sind überfällig; es gibt nichts zu verteilen.",
    "All talks have a date or are overdue; there is nothing to spread.")
}
