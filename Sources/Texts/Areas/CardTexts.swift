package import Casework
package import CivilTime

/// Labels and sentences on the cards of a case.
package enum CardTexts {
  package static let revoked = Phrase("widerrufen – ", "revoked – ")
  package static let offerMade = Phrase("Nachbetreuung angeboten", "aftercare offered")

  package static func jobBegan(_ employer: String) -> Phrase {
    Phrase("Arbeitsaufnahme: \(employer)", "job began: \(employer)")
  }

  package static func jobEnded(_ employer: String) -> Phrase {
    Phrase("Beschäftigung beendet: \(employer)", "job ended: \(employer)")
  }

  package static let employer = Phrase("Arbeitgeber", "Employer")
  package static let contactState = Phrase("Kontakt", "Contact")
  package static let start = Phrase("Beginn", "Start")
  package static let title = Phrase("Tätigkeit", "Job")
  package static let fixedTerm = Phrase("Befristet bis", "Fixed term")
  package static let probation = Phrase("Probezeit bis", "Probation")
  package static let expectedEnd = Phrase("Ende erwartet", "End expected")
  package static let ended = Phrase("Beendet", "Ended")
  package static let basis = Phrase("Grundlage", "Basis")
  package static let limit = Phrase("Grenze", "Limit")
  package static let offer = Phrase("Angebot", "Offer")
  package static let notOffered = Phrase("nicht angeboten", "not offered")
  package static let reason = Phrase("Grund", "Reason")
  package static let phone = Phrase("Telefon", "Phone")
  package static let email = Phrase("E-Mail", "E-mail")
  package static let birth = Phrase("Geboren", "Born")
  package static let number = Phrase("Kundennr.", "Client no.")
  package static let worker = Phrase("Fachkraft", "Worker")
  package static let strategy = Phrase("Strategie", "Strategy")
  package static let status = Phrase("Status", "Status")
  package static let adapted = Phrase("angepasst", "adapted")
  package static let notAdapted = Phrase(
    "nicht an die Nachbetreuung angepasst", "not adapted for aftercare")

  /// "noch nicht · Di 17.11. (03.11.–17.11.)": the state, the day aimed at, the window.
  package static func window(opens: Day, due: Day, last: Day, state: PlanState) -> Phrase {
    state.phrase
      + Phrase { f in
        f.language == .german
          ? " · \(f.shortDay(due)) (\(f.shortDate(opens))–\(f.shortDate(last)))"
          : " · \(f.shortDay(due)) (\(f.shortDate(opens)) – \(f.shortDate(last)))"
      }
  }

  package static func given(_ consent: Consent, valid: Bool) -> Phrase {
    let form = consent.form.map { Phrase(", ", ", ") + $0.phrase } ?? .empty
    let state =
      valid
      ? Phrase("gilt seit ", "valid since ") : Phrase("gilt nicht mehr, erteilt ", "ended, given ")
    return state + Phrase { $0.date(consent.givenOn) } + form
  }
}
