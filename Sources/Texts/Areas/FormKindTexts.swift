/// Titles of forms.
package enum FormKindTexts {
  package static let contact = Phrase("Kontakt", "Contact")
  package static let attempt = Phrase("Nicht erreicht", "Not reached")
  package static let appointment = Phrase("Termin", "Appointment")
  package static let noShow = Phrase("Nicht erschienen", "Missed appointment")
  package static let risk = Phrase("Beschäftigungsrisiko", "Risk to the job")
  package static let activity = Phrase("Aktivität", "Activity")
  package static let employer = Phrase("Arbeitgeber einbeziehen", "Involve the employer")
  package static let offer = Phrase("Angebot der Nachbetreuung", "Offer of aftercare")
  package static let consent = Phrase("Einwilligung", "Consent")
  package static let task = Phrase("Wiedervorlage", "Follow-up")
  package static let dismissal = Phrase("Befund zurückstellen", "Dismiss a finding")
  package static let termination = Phrase("Drohende Beendigung", "Job at risk")
  package static let onward = Phrase("Weitervermittlung", "Onward placement")
  package static let partner = Phrase("Netzwerkpartner einbeziehen", "Involve a network partner")
  package static let agreement = Phrase("Vereinbarung anpassen", "Adapt the agreement")
  package static let status = Phrase("Kundenstatus", "Client status")
  package static let strategy = Phrase("Handlungsstrategie", "Strategy")
  package static let endAftercare = Phrase("Nachbetreuung beenden", "End the aftercare")

  /// Shown above the fields of an employer contact: what a call must not give away.
  package static let callSheet = Phrase(
    "Anrufzettel: Anlass und Wunsch der Kundin/des Kunden nennen, mehr nicht.",
    "Call sheet: name the occasion and the client's wish, no more.")
  package static let mustNotMention = Phrase(
    "Nicht erwähnen: Leistungsbezug, Gesundheit, Sucht, Schulden, Familie, Vorgeschichte.",
    "Do not mention: benefits, health, addiction, debt, family, history.")
  package static let noEmployerConsent = Phrase(
    "Für den Arbeitgeberkontakt liegt keine Einwilligung vor.",
    "There is no consent for contact with the employer.")
  package static let askFirst = Phrase(
    "Einwilligung zuerst einholen: wozu, mit wem, freiwillig und widerruflich.",
    "Obtain the consent first: what for, with whom, voluntary and revocable.")
  package static func consentFrom(_ day: String) -> Phrase {
    Phrase("Einwilligung vom \(day) liegt vor.", "Consent of \(day) is on file.")
  }
  package static let dismissalStays = Phrase(
    "Die Begründung bleibt in Berichten sichtbar.", "The reason stays visible in reports.")
  package static let voluntary = Phrase(
    "Die Nachbetreuung ist freiwillig: keine Sanktion.", "Aftercare is voluntary: no sanction.")
}
