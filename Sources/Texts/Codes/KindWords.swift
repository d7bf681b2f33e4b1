package import Casework

extension EntityKind {
  package var phrase: Phrase {
    switch self {
    case .worker: Phrase("Fachkraft", "worker")
    case .client: Phrase("Kundin/Kunde", "client")
    case .caseRecord: Phrase("Fall", "case")
    case .employment: Phrase("Beschäftigung", "employment")
    case .offer: Phrase("Angebot", "offer")
    case .consent: Phrase("Einwilligung", "consent")
    case .aftercare: Phrase("Nachbetreuung", "aftercare")
    case .contact: Phrase("Kontakt", "contact")
    case .appointment: Phrase("Termin", "appointment")
    case .risk: Phrase("Risiko", "risk")
    case .activity: Phrase("Aktivität", "activity")
    case .employerInvolvement: Phrase("Einbeziehung des Arbeitgebers", "employer involvement")
    case .partnerInvolvement: Phrase("Einbeziehung von Partnern", "partner involvement")
    case .onwardStep: Phrase("Weitervermittlungsschritt", "onward placement step")
    case .agreement: Phrase("Vereinbarung", "agreement")
    case .strategy: Phrase("Handlungsstrategie", "strategy")
    case .status: Phrase("Kundenstatus", "client status")
    case .support: Phrase("Förderung", "support")
    case .measure: Phrase("Maßnahme", "measure")
    case .task: Phrase("Wiedervorlage", "follow-up task")
    case .dismissal: Phrase("Zurückstellung", "dismissal")
    case .review: Phrase("Bewertung", "review")
    }
  }
}

extension Deed {
  /// What was done, as the journal, the undo list and the message after saving say it.
  package var phrase: Phrase {
    switch self {
    case .contactLogged: Phrase("Kontakt erfasst", "contact recorded")
    case .attemptLogged: Phrase("Kontaktversuch erfasst", "contact attempt recorded")
    case .appointmentSet: Phrase("Termin gesetzt", "appointment set")
    case .riskRecorded: Phrase("Risiko erfasst", "risk recorded")
    case .activityAgreed: Phrase("Aktivität vereinbart", "activity agreed")
    case .employerInvolved: Phrase("Arbeitgeber einbezogen", "employer involved")
    case .partnerInvolved: Phrase("Netzwerkpartner einbezogen", "network partner involved")
    case .offerRecorded: Phrase("Angebot erfasst", "offer recorded")
    case .consentRecorded: Phrase("Einwilligung erfasst", "consent recorded")
    case .consentRevoked: Phrase("Einwilligung widerrufen", "consent revoked")
    case .resultDismissed: Phrase("Befund zurückgestellt", "finding dismissed")
    case .taskSet: Phrase("Wiedervorlage gesetzt", "follow-up set")
    case .terminationExpected: Phrase("drohende Beendigung erfasst", "expected end recorded")
    case .employmentChanged: Phrase("Beschäftigung geändert", "employment changed")
    case .aftercareOpened: Phrase("Nachbetreuung begonnen", "aftercare opened")
    case .aftercareEnded: Phrase("Nachbetreuung beendet", "aftercare ended")
    case .onwardStepTaken: Phrase("Weitervermittlungsschritt erfasst", "onward step recorded")
    case .agreementChanged: Phrase("Vereinbarung geändert", "agreement changed")
    case .strategyChanged: Phrase("Handlungsstrategie geändert", "strategy changed")
    case .statusChanged: Phrase("Kundenstatus geändert", "client status changed")
    case .caseEdited: Phrase("Fall bearbeitet", "case edited")
    case .bulkChange: Phrase("Sammeländerung", "bulk change")
    case .imported: Phrase("Daten importiert", "data imported")
    case .reviewRecorded: Phrase("Bewertung erfasst", "review recorded")
    case .questionAsked: Phrase("Rückfrage gestellt", "question asked")
    case .questionAnswered: Phrase("Rückfrage beantwortet", "question answered")
    case .handedOver: Phrase("Fall übergeben", "case handed over")
    case .undone: Phrase("rückgängig gemacht", "undone")
    case .redone: Phrase("wiederhergestellt", "redone")
    case .erased: Phrase("gelöscht", "erased")
    case .opened: Phrase("eingesehen", "viewed")
    case .sampleDrawn: Phrase("Stichprobe gezogen", "sample drawn")
    case .statementJudged: Phrase("Stellungnahme eingeordnet", "statement judged")
    case .recommendationRecorded: Phrase("Empfehlung erfasst", "recommendation recorded")
    case .recommendationDone: Phrase("Empfehlung erledigt", "recommendation done")
    case .measureAgreed: Phrase("Maßnahme vereinbart", "measure agreed")
    case .measureDone: Phrase("Maßnahme erledigt", "measure done")
    case .absenceRecorded: Phrase("Abwesenheit eingetragen", "absence recorded")
    case .handoverProposed: Phrase("Übergabe vorgeschlagen", "hand-over proposed")
    case .callsSpread: Phrase("Gespräche verteilt", "talks spread")
    }
  }
}
