package import Casework

extension RiskLevel {
  package var phrase: Phrase {
    switch self {
    case .high: Phrase("hoch", "high")
    case .medium: Phrase("mittel", "medium")
    case .low: Phrase("niedrig", "low")
    }
  }

  /// The audit's mark, always beside the word.
  package var mark: String {
    switch self {
    case .high: Severity.high.mark
    case .medium: Severity.medium.mark
    case .low: Severity.low.mark
    }
  }
}

extension RiskStatus {
  package var phrase: Phrase {
    switch self {
    case .open: Phrase("offen", "open")
    case .mitigated: Phrase("gemindert", "mitigated")
    case .accepted: Phrase("in Kauf genommen", "accepted")
    case .occurred: Phrase("eingetreten", "occurred")
    }
  }
}

extension Adequacy {
  package var phrase: Phrase {
    switch self {
    case .sufficient: Phrase("ausreichend", "sufficient")
    case .insufficient: Phrase("nicht ausreichend", "insufficient")
    }
  }
}

extension ActivityOwner {
  package var phrase: Phrase {
    switch self {
    case .client: Phrase("Kundin/Kunde", "client")
    case .caseworker: Phrase("Integrationsfachkraft", "caseworker")
    case .employer: Phrase("Arbeitgeber", "employer")
    case .partner: Phrase("Netzwerkpartner", "network partner")
    }
  }
}

extension ActivityStatus {
  package var phrase: Phrase {
    switch self {
    case .agreed: Phrase("vereinbart", "agreed")
    case .inProgress: Phrase("läuft", "in progress")
    case .done: Phrase("erledigt", "done")
    case .dropped: Phrase("entfallen", "dropped")
    }
  }
}

extension InvolvementInitiator {
  package var phrase: Phrase {
    switch self {
    case .caseworker: Phrase("Integrationsfachkraft", "caseworker")
    case .employer: Phrase("Arbeitgeber", "employer")
    case .client: Phrase("Kundin/Kunde", "client")
    case .employerService: Phrase("Arbeitgeberservice", "employer service")
    }
  }
}

extension NonContactReason {
  package var phrase: Phrase {
    switch self {
    case .clientRefused: Phrase("Kundin/Kunde lehnt ab", "client refuses")
    case .employerMustNotKnow:
      Phrase("Arbeitgeber soll nichts erfahren", "employer must not know")
    case .notNeeded: Phrase("nicht erforderlich", "not needed")
    }
  }
}

extension PartnerKind {
  package var phrase: Phrase {
    switch self {
    case .contracted: Phrase("beauftragt", "contracted")
    case .municipal: Phrase("kommunal", "municipal")
    case .insourced: Phrase("im Haus", "in-house")
    case .informal: Phrase("formlos", "informal")
    }
  }
}

extension OnwardStepKind {
  package var phrase: Phrase {
    switch self {
    case .topicDiscussed: Phrase("Weitervermittlung besprochen", "onward placement discussed")
    case .profileUpdated: Phrase("Bewerberprofil aktualisiert", "applicant profile updated")
    case .vacancySent: Phrase("Stelle vorgeschlagen", "vacancy sent")
    case .applicationSupported: Phrase("bei Bewerbung unterstützt", "application supported")
    case .agsInvolved: Phrase("Arbeitgeberservice einbezogen", "employer service involved")
    case .handedToPlacement: Phrase("an Vermittlung übergeben", "handed to placement")
    case .jobSeekerReportAdvised:
      Phrase("auf Arbeitsuchendmeldung hingewiesen (§ 38 SGB III)", "§ 38 SGB III report advised")
    }
  }
}
