package import Casework

extension OfferDecision {
  package var phrase: Phrase {
    switch self {
    case .pending: Phrase("noch offen", "pending")
    case .accepted: Phrase("angenommen", "accepted")
    case .declined: Phrase("abgelehnt", "declined")
    }
  }
}

extension ConsentScope {
  package var phrase: Phrase {
    switch self {
    case .aftercare: Phrase("Nachbetreuung", "aftercare")
    case .employerContact: Phrase("Kontakt mit dem Arbeitgeber", "contact with the employer")
    case .partnerContact: Phrase("Kontakt mit Netzwerkpartnern", "contact with network partners")
    case .dataExchange: Phrase("Datenaustausch", "exchange of data")
    }
  }
}

extension ConsentForm {
  package var phrase: Phrase {
    switch self {
    case .written: Phrase("schriftlich", "written")
    case .electronic: Phrase("elektronisch", "electronic")
    case .oral: Phrase("mündlich", "oral")
    }
  }
}

extension AftercareBasis {
  package var phrase: Phrase {
    switch self {
    case .paragraph16g2: Phrase("§ 16g Abs. 2 SGB II", "§ 16g (2) SGB II")
    case .paragraph16k: Phrase("§ 16k SGB II", "§ 16k SGB II")
    case .paragraph16e4: Phrase("§ 16e Abs. 4 SGB II", "§ 16e (4) SGB II")
    case .paragraph16i4: Phrase("§ 16i Abs. 4 SGB II", "§ 16i (4) SGB II")
    case .inNeed: Phrase("weiter hilfebedürftig", "still in need")
    }
  }
}

extension AftercareEndReason {
  package var phrase: Phrase {
    switch self {
    case .limitReached: Phrase("sechs Monate erreicht", "six months reached")
    case .clientEnded: Phrase("von Kundin/Kunde beendet", "ended by client")
    case .consentRevoked: Phrase("Einwilligung widerrufen", "consent revoked")
    case .jobEnded: Phrase("Beschäftigung beendet", "job ended")
    case .movedAway: Phrase("verzogen", "moved away")
    case .unreachable: Phrase("nicht mehr erreichbar", "no longer reachable")
    case .onwardPlaced: Phrase("weitervermittelt", "placed in another job")
    case .other: Phrase("sonstiger Grund", "other reason")
    }
  }
}

extension DeliveredBy {
  package var phrase: Phrase {
    switch self {
    case .own: Phrase("eigenes Personal", "own staff")
    case .thirdParty: Phrase("Dritte", "third party")
    case .both: Phrase("eigenes Personal und Dritte", "own staff and third party")
    }
  }
}

extension Step {
  package var phrase: Phrase {
    switch self {
    case .m1: Phrase("Erstgespräch", "First consultation")
    case .m2: Phrase("2-Monats-Gespräch", "2-month consultation")
    case .m5: Phrase("5-Monats-Gespräch", "5-month consultation")
    }
  }
}

extension EmploymentKind {
  package var phrase: Phrase {
    switch self {
    case .insurable: Phrase("sozialversicherungspflichtig", "insurable")
    case .marginal: Phrase("geringfügig", "marginal")
    case .selfEmployed: Phrase("selbstständig", "self-employed")
    case .training: Phrase("Ausbildung", "apprenticeship")
    case .publiclyFunded: Phrase("gefördert", "publicly funded")
    }
  }
}

extension SkillLevel {
  package var phrase: Phrase {
    switch self {
    case .helper: Phrase("Helfertätigkeit", "unskilled")
    case .skilled: Phrase("Fachkraft", "skilled")
    case .specialist: Phrase("Spezialist/in", "specialist")
    case .expert: Phrase("Experte/Expertin", "expert")
    }
  }
}

extension EndInitiator {
  package var phrase: Phrase {
    switch self {
    case .employer: Phrase("Kündigung durch den Arbeitgeber", "dismissal by the employer")
    case .employee: Phrase("Eigenkündigung", "resignation")
    case .mutual: Phrase("Aufhebungsvertrag", "mutual agreement")
    case .fixedTermExpired: Phrase("Befristung abgelaufen", "fixed term expired")
    case .employerInsolvency: Phrase("Insolvenz des Arbeitgebers", "employer insolvent")
    case .unknown: Phrase("nicht bekannt", "not known")
    }
  }
}
