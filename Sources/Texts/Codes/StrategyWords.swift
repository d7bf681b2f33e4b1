package import Casework

extension AgreementKind {
  package var phrase: Phrase {
    switch self {
    case .integrationAgreement: Phrase("Eingliederungsvereinbarung", "integration agreement")
    case .cooperationPlan: Phrase("Kooperationsplan", "cooperation plan")
    case .administrativeAct: Phrase("Verwaltungsakt", "administrative act")
    }
  }
}

extension StrategyVocabulary {
  package var phrase: Phrase {
    switch self {
    case .ba: Phrase("Bundesagentur", "federal agency")
    case .local: Phrase("örtlich", "local")
    }
  }
}

/// The codes of strategies are configuration; these are the words of the codes delivered with it.
package enum StrategyWords {
  package static func phrase(_ code: String) -> Phrase {
    switch code {
    case "stabilizeEmployment":
      Phrase("Beschäftigungsaufnahme aktiv stabilisieren", "stabilise employment actively")
    case "integration": Phrase("Integration", "integration")
    case "development": Phrase("Entwicklung", "development")
    case "basicActivatable": Phrase("Grundbetreuung, aktivierbar", "basic care, activatable")
    case "basicPassive": Phrase("Grundbetreuung, passiv", "basic care, passive")
    default: Phrase(verbatim: code)
    }
  }
}

extension Conformity {
  package var phrase: Phrase {
    switch self {
    case .notReviewed: Phrase("nicht geprüft", "not reviewed")
    case .conforms: Phrase("entspricht dem Konzept", "conforms")
    case .doesNotConform: Phrase("entspricht nicht dem Konzept", "does not conform")
    case .undecidable: Phrase("nicht beurteilbar", "undecidable")
    }
  }
}

extension ClientStatus {
  package var phrase: Phrase {
    switch self {
    case .seekingAdvice: Phrase("ratsuchend", "seeking advice")
    case .seekingWork: Phrase("arbeitsuchend", "seeking work")
    case .unemployed: Phrase("arbeitslos", "unemployed")
    case .notRegistered: Phrase("nicht gemeldet", "not registered")
    }
  }
}

extension SupportKind {
  package var phrase: Phrase {
    switch self {
    case .entryAllowance: Phrase("Einstiegsgeld", "entry allowance")
    case .mobility: Phrase("Mobilitätshilfe", "mobility grant")
    case .application: Phrase("Bewerbungskosten", "application costs")
    case .coaching: Phrase("Coaching", "coaching")
    case .wageSubsidy: Phrase("Eingliederungszuschuss", "wage subsidy")
    case .other: Phrase("sonstige Förderung", "other support")
    }
  }
}

extension MeasureKind {
  package var phrase: Phrase {
    switch self {
    case .employerMeasure: Phrase("Maßnahme beim Arbeitgeber (MAG)", "measure at an employer")
    case .providerMeasure: Phrase("Maßnahme beim Träger (MAT)", "measure at a provider")
    case .lowThreshold: Phrase("niedrigschwellige Maßnahme", "low-threshold measure")
    case .language: Phrase("Sprachkurs", "language course")
    case .training: Phrase("berufliche Weiterbildung", "vocational training")
    case .approach: Phrase("Heranführung", "preparatory measure")
    case .external: Phrase("externes Angebot", "external offer")
    case .other: Phrase("sonstige Maßnahme", "other measure")
    }
  }
}

extension TakenOn {
  package var phrase: Phrase {
    switch self {
    case .yes: Phrase("übernommen", "taken on")
    case .no: Phrase("nicht übernommen", "not taken on")
    case .open: Phrase("noch offen", "still open")
    }
  }
}

extension FitsGoal {
  package var phrase: Phrase {
    switch self {
    case .yes: Phrase("passgenau", "fits the goal")
    case .no: Phrase("nicht passgenau", "does not fit")
    case .notAssessed: Phrase("nicht beurteilt", "not assessed")
    }
  }
}
