package import Casework

extension Channel {
  package var phrase: Phrase {
    switch self {
    case .personal: Phrase("persönlich", "in person")
    case .phone: Phrase("Telefon", "phone")
    case .video: Phrase("Video", "video")
    case .letter: Phrase("Brief", "letter")
    case .email: Phrase("E-Mail", "e-mail")
    case .sms: Phrase("SMS", "text message")
    case .portal: Phrase("Onlineportal", "online portal")
    case .homeVisit: Phrase("Hausbesuch", "home visit")
    case .workplaceVisit: Phrase("Besuch im Betrieb", "workplace visit")
    }
  }
}

extension Direction {
  package var phrase: Phrase {
    switch self {
    case .incoming: Phrase("eingehend", "incoming")
    case .outgoing: Phrase("ausgehend", "outgoing")
    }
  }
}

extension Counterpart {
  package var phrase: Phrase {
    switch self {
    case .client: Phrase("Kundin/Kunde", "client")
    case .employer: Phrase("Arbeitgeber", "employer")
    case .networkPartner: Phrase("Netzwerkpartner", "network partner")
    case .provider: Phrase("Träger", "provider")
    case .internal: Phrase("intern", "internal")
    }
  }
}

extension ContactPurpose {
  package var phrase: Phrase {
    switch self {
    case .aftercare: Phrase("Nachbetreuung", "aftercare")
    case .offer: Phrase("Angebot", "offer")
    case .regular: Phrase("reguläres Gespräch", "regular talk")
    case .measure: Phrase("Maßnahme", "measure")
    case .measureResult: Phrase("Auswertung der Maßnahme", "measure result")
    case .plan: Phrase("Kooperationsplan", "cooperation plan")
    case .closing: Phrase("Abschluss", "closing")
    case .other: Phrase("Sonstiges", "other")
    }
  }
}

extension RelevanceOverride {
  package var phrase: Phrase {
    switch self {
    case .onTopic: Phrase("mit Bezug zur Nachbetreuung", "on topic")
    case .offTopic: Phrase("ohne Bezug zur Nachbetreuung", "off topic")
    }
  }
}

extension AppointmentPurpose {
  package var phrase: Phrase {
    switch self {
    case .firstConsultation: Phrase("Erstgespräch", "first consultation")
    case .m2: Phrase("2-Monats-Gespräch", "2-month consultation")
    case .m5: Phrase("5-Monats-Gespräch", "5-month consultation")
    case .occasional: Phrase("anlassbezogenes Gespräch", "consultation for cause")
    case .measureResult: Phrase("Auswertungsgespräch", "result consultation")
    case .regular: Phrase("reguläres Gespräch", "regular talk")
    case .plan: Phrase("Kooperationsplan", "cooperation plan")
    case .other: Phrase("Sonstiges", "other")
    case .aftercare: Phrase("Nachbetreuung", "aftercare")
    case .offer: Phrase("Angebot der Nachbetreuung", "offer of aftercare")
    case .measure: Phrase("Maßnahme", "measure")
    case .closing: Phrase("Abschlussgespräch", "closing talk")
    }
  }
}

extension AppointmentStatus {
  package var phrase: Phrase {
    switch self {
    case .planned: Phrase("geplant", "planned")
    case .attended: Phrase("erschienen", "attended")
    case .missed: Phrase("nicht erschienen", "missed")
    case .cancelledByClient: Phrase("von Kundin/Kunde abgesagt", "cancelled by client")
    case .cancelledByJobcenter: Phrase("vom Jobcenter abgesagt", "cancelled by jobcentre")
    case .moved: Phrase("verlegt", "moved")
    }
  }
}

extension ImportantReason {
  package var phrase: Phrase {
    switch self {
    case .yes: Phrase("wichtiger Grund liegt vor", "important reason given")
    case .no: Phrase("kein wichtiger Grund", "no important reason")
    case .unclear: Phrase("wichtiger Grund ungeklärt", "important reason unclear")
    }
  }
}

extension NoShowFollowUp {
  package var phrase: Phrase {
    switch self {
    case .rescheduled: Phrase("neuer Termin", "rescheduled")
    case .phoneAttempt: Phrase("Anrufversuch", "phone attempt")
    case .hearing: Phrase("Anhörung", "hearing")
    case .none: Phrase("keine Folge", "no follow-up")
    }
  }
}

extension SanctionDecision {
  package var phrase: Phrase {
    switch self {
    case .notApplicable: Phrase("entfällt", "not applicable")
    case .notPursued: Phrase("nicht verfolgt", "not pursued")
    case .pursued: Phrase("verfolgt", "pursued")
    }
  }
}
