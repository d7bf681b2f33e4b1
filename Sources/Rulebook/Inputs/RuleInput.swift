/// The inputs the program can give to a rule model, in the order of `names`.
///
/// A model takes those it declares, by their German names; it may leave out any.
package enum RuleInput: Int, CaseIterable, Sendable {
  case today, jobStart, startKnown, offerOccasion, employmentKnown, occasionKnown
  case offeredOn, decision, noOfferReason, takenOnAfterMeasure, lastSupport
  case aftercare, periodEnd, lastConsultationDay, consent
  case basis, limit, sixMonthLimit, nineMonthLimit, enteredLimit, successorLimits
  case extensionUntil, extensionReasoned, endedOn, needEndedOn, needEndedCause, inBenefit
  case lastAftercareContact, firstContactAfterLimit
  case consultationCount, firstConsultation, onTopicCount, firstLetter, failedDays, thirdFailed
  case nextAppointment, m1, m2, m5
  case firstJobEnd, endedBy, terminationLooms, terminationSeen, terminationProved, expectedEnd
  case employerInvolved, nonContactDocumented, partnerInvolved, onwardSteps, placementSteps
  case probationEnds, probationDiscussed, fixedTermUntil, fixedTermDiscussed
  case adaptations, strategyActive, strategyMissingSince, seekingWorkSince, seekingAdviceSince
  case workerAwaySince, hasDeputy
  case talksWithoutNote, talksWithoutResult, strategiesWithoutReason, measuresWithoutGoal,
    risksWithoutLevel
  case talks, uncoveredContacts, futureContacts, risks, activities, employerContacts, agreements,
    appointments, measures, spans

  package var name: String { RuleInput.names[rawValue] }

  package static let names = [
    "heute", "Arbeitsaufnahme", "Mitteilung", "Angebotsanlass", "Beschäftigung bekannt seit",
    "Anlass bekannt seit",
    "Angebot am", "Entscheidung", "kein Angebot weil", "MAG übernommen", "letzte Förderung",
    "Nachbetreuung", "Ende der Nachbetreuung", "letzter Beratungstag", "Einwilligung",
    "Rechtsgrundlage", "Grenze", "Sechsmonatsgrenze", "Neunmonatsgrenze", "eingetragene Grenze",
    "Grenzen der Folgestellen",
    "Verlängerung bis", "Verlängerung begründet", "Beendet am", "Ende der Hilfebedürftigkeit",
    "Wegfallgrund", "Leistungsbezug",
    "letzter Nachbetreuungskontakt", "erster Kontakt nach der Grenze",
    "Anzahl Beratungen", "erste Beratung", "Beratungen mit Bezug", "erstes Schreiben",
    "Tage mit Fehlversuch", "dritter Fehlversuch am",
    "nächster Termin", "M1", "M2", "M5",
    "Ende der ersten Stelle", "beendet durch", "Beendigung droht", "Beendigung erkannt am",
    "Beendigung belegt am", "voraussichtliches Ende",
    "Arbeitgeber einbezogen am", "Verzicht dokumentiert", "Netzwerkpartner einbezogen",
    "Weitervermittlung am", "Vermittlungsschritte am",
    "Probezeit bis", "Probezeit besprochen", "Befristung bis", "Befristung besprochen",
    "Anpassungen", "Strategie aktiv", "Strategie fehlt seit", "arbeitsuchend seit",
    "ratsuchend seit",
    "Fachkraft abwesend seit", "Vertretung bestimmt",
    "Gespräche ohne Notiz oder Thema", "Gespräche ohne Ergebnis", "Strategien ohne Grund",
    "Maßnahmen ohne Ziel", "Risiken ohne Stufe",
    "Gespräche", "Kontakte ohne Einwilligung", "künftige Kontakte", "Risiken", "Aktivitäten",
    "Arbeitgeberkontakte", "Vereinbarungen", "Termine", "Maßnahmen",
    "Zeiträume",
  ]
}
