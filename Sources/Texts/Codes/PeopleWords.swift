package import Casework

extension WorkerRole {
  package var phrase: Phrase {
    switch self {
    case .caseworker: Phrase("Integrationsfachkraft", "caseworker")
    case .teamLead: Phrase("Teamleitung", "team lead")
    case .supervision: Phrase("Fachaufsicht", "supervision")
    }
  }
}

extension WorkWish {
  package var phrase: Phrase {
    switch self {
    case .clear: Phrase("Arbeitswunsch klar", "clear wish to work")
    case .unclear: Phrase("Arbeitswunsch unklar", "wish to work unclear")
    case .no: Phrase("kein Arbeitswunsch", "no wish to work")
    case .notAsked: Phrase("nicht erfragt", "not asked")
    }
  }
}

extension VocationalQualification {
  package var phrase: Phrase {
    switch self {
    case .none: Phrase("ohne Berufsabschluss", "no vocational qualification")
    case .qualified: Phrase("mit Berufsabschluss", "vocationally qualified")
    }
  }
}

extension Area {
  package var phrase: Phrase {
    switch self {
    case .placement: Phrase("Vermittlung", "placement")
    case .caseManagement: Phrase("Fallmanagement", "case management")
    case .basic: Phrase("Grundbetreuung", "basic care")
    }
  }
}

extension NeedEndedCause {
  package var phrase: Phrase {
    switch self {
    case .incomeFromWork: Phrase("Einkommen aus Arbeit", "income from work")
    case .other: Phrase("anderer Grund", "other cause")
    }
  }
}
