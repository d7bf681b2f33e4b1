package import CivilTime

/// Labels and sentences of the case screen and of the detail pane.
package enum CaseTexts {
  package static let cards = Phrase("Karten", "Cards")
  package static let timeline = Phrase("Verlauf", "Timeline")
  package static let loading = Phrase("Der Fall wird gelesen …", "Reading the case …")

  package static let last = Phrase("Zuletzt", "Last")
  package static let plan = Phrase("Plan", "Plan")
  package static let risks = Phrase("Risiken", "Risks")
  package static let employer = Phrase("AG", "Empl.")
  package static let why = Phrase("Warum", "Why")
  package static let activities = Phrase("Aktivitäten", "Activities")

  package static let job = Phrase("Beschäftigung", "Employment")
  package static let aftercare = Phrase("Nachbetreuung", "Aftercare")
  package static let consents = Phrase("Angebot und Einwilligungen", "Offer and consents")
  package static let risksAndActivities = Phrase("Risiken und Aktivitäten", "Risks and activities")
  package static let employerCard = Phrase("Arbeitgeber und Partner", "Employer and partners")
  package static let appointments = Phrase("Termine", "Appointments")
  package static let agreement = Phrase("Vereinbarung und Status", "Agreement and status")
  package static let findings = Phrase("Befunde", "Findings")
  package static let person = Phrase("Person", "Person")
  package static let tasks = Phrase("Wiedervorlagen", "Follow-ups")

  package static let nothing = Phrase("nichts erfasst", "nothing recorded")
  package static let noFindings = Phrase("keine", "none")
  package static let noContact = Phrase("noch kein Kontakt", "no contact yet")
  package static let noRisk = Phrase("keine offenen", "none open")
  package static let noActivity = Phrase("keine Aktivität", "no activity")
  package static let protected = Phrase("geschützter Fall", "protected case")
  package static let dismissed = Phrase("zurückgestellt", "dismissed")

  /// "seit 22.05.2026 (Tag 183)"
  package static func since(_ start: Day, today: Day) -> Phrase {
    let day = today - start
    if day < 0 {
      return Phrase { f in
        f.language == .german
          ? "ab \(f.date(start)) (\(f.relative(start, to: today)))"
          : "from \(f.date(start)) (\(f.relative(start, to: today)))"
      }
    }
    return Phrase { f in
      f.language == .german
        ? "seit \(f.date(start)) (Tag \(day))" : "since \(f.date(start)) (day \(day))"
    }
  }

  package static func consultations(_ count: Int) -> Phrase {
    Phrase(
      count == 1 ? "1 Beratung" : "\(count) Beratungen",
      count == 1 ? "1 consultation" : "\(count) consultations")
  }

  package static func employerInvolved(_ day: Day, withConsent: Bool) -> Phrase {
    Phrase { f in
      f.language == .german
        ? "einbezogen \(f.shortDate(day)) "
          + (withConsent ? "mit Einwilligung" : "ohne Einwilligung")
        : "involved \(f.shortDate(day)) " + (withConsent ? "with consent" : "without consent")
    }
  }

  package static let employerAllowed = Phrase(
    "noch nicht einbezogen, Einwilligung liegt vor", "not involved yet, consent given")
  package static let employerForbidden = Phrase(
    "keine Einwilligung für den Arbeitgeberkontakt", "no consent for contact with the employer")

  package static func limit(_ day: Day, today: Day) -> Phrase {
    Phrase { f in
      f.language == .german
        ? "Grenze \(f.date(day)), \(f.relative(day, to: today))"
        : "limit \(f.date(day)), \(f.relative(day, to: today))"
    }
  }

  package static let noAftercare = Phrase("keine Nachbetreuung", "no aftercare")
  package static let reached = Phrase("erreicht", "reached")
  package static let notReached = Phrase("nicht erreicht", "not reached")
  package static let openOnly = Phrase("offen", "open")
}
