package import Casework

/// The checklist in words. The original checklist of the authority is not public; these items follow
/// from the rules.
package enum ChecklistTexts {
  package static let title = Phrase("Prüfung", "Review")
  package static let rating = Phrase("Bewertung", "Rating")
  package static let reasons = Phrase("Gründe", "Reasons")
  package static let corrected = Phrase("berichtigt", "corrected")
  package static let proposedByFacts = Phrase("laut Akte", "per record")
  package static let hint = Phrase(
    "Leertaste ändert, b: Bemerkung. Die Akte schlägt vor, Sie entscheiden.",
    "Space changes, b: remark. The record proposes, you decide.")
  package static let needsRating = Phrase(
    "Bitte zuerst die Bewertung wählen (Leertaste auf der Zeile Bewertung).",
    "Please choose the rating first (Space on the line Rating).")
  package static let needsReason = Phrase(
    "Nicht zielführend braucht mindestens einen Grund R1–R5.",
    "Not effective needs at least one reason R1–R5.")
  package static let remark = Phrase("Bemerkung", "Remark")
  package static let remarkHint = Phrase(
    "leer nimmt die Bemerkung weg", "nothing takes the remark away")
  package static let noRemark = Phrase(
    "Bemerkungen gehören zu den Fragen und zu ‹Strittig›.",
    "Remarks belong to the questions and to ‹Disputed›.")
  package static let saved = Phrase("Prüfung gespeichert.", "Review saved.")
  package static let unrated = Phrase("noch nicht bewertet", "not rated yet")
  package static let proposedRating = Phrase(
    "offen; NB-18 schlägt vor: nicht zielführend", "open; NB-18 proposes: not effective")
  package static let lookBackRow = Phrase("Betrachtungszeitraum", "Looked back over")
  package static let disputeRow = Phrase("Strittig", "Disputed")
  package static let undisputed = Phrase("nein", "no")
  package static let disputed = Phrase(
    "ja, unentschieden (FA-05)", "yes, undecided (FA-05)")
  package static let decidedNow = Phrase("ja, hiermit entschieden", "yes, decided herewith")
  package static func decided(_ user: String) -> Phrase {
    Phrase("ja, entschieden von \(user)", "yes, decided by \(user)")
  }
  package static func lookBack(_ period: LookBack) -> Phrase {
    switch period {
    case .twelveMonths: Phrase("zwölf Monate", "twelve months")
    case .sixMonths: Phrase("sechs Monate", "six months")
    case .extended: Phrase("sechs, erweitert auf zwölf Monate", "six, extended to twelve months")
    }
  }
  package static let human = Phrase(
    "Regeln schlagen Gründe vor; die Bewertung trifft ein Mensch.",
    "Rules propose reasons; the rating is a person's.")

  package static func block(_ block: Checklist.Block) -> Phrase {
    switch block {
    case .offer: Phrase("A Angebot", "A Offer")
    case .process: Phrase("B Prozess", "B Process")
    case .dataQuality: Phrase("C Datenqualität", "C Data quality")
    case .placement: Phrase("D Abgabe an die Vermittlung", "D Hand-over to placement")
    }
  }

  package static func item(_ item: Checklist.Item) -> Phrase {
    switch item {
    case .offered: Phrase("Nachbetreuung angeboten", "aftercare offered")
    case .offeredBefore:
      Phrase("Angebot vor der Arbeitsaufnahme", "offered before the job start")
    case .noOfferReason:
      Phrase("sonst: Grund dokumentiert", "otherwise: reason on record")
    case .consented: Phrase("Einwilligung liegt vor", "consent on record")
    case .firstTalk: Phrase("Erstgespräch bis Tag 28", "first talk by day 28")
    case .threeTalks: Phrase("mindestens drei Gespräche", "at least three talks")
    case .twoMonths: Phrase("Gespräch nach zwei Monaten", "talk after two months")
    case .fiveMonths: Phrase("Gespräch nach fünf Monaten", "talk after five months")
    case .onTopic: Phrase("Gespräche zur Nachbetreuung", "talks about aftercare")
    case .risksAnswered: Phrase("Risiken mit Aktivitäten", "risks answered by activities")
    case .employer: Phrase("Arbeitgeber einbezogen", "employer involved")
    case .partners: Phrase("Netzwerkpartner einbezogen", "partners involved")
    case .onward: Phrase("Weitervermittlung begonnen", "onward placement begun")
    case .strategy: Phrase("Handlungsstrategie aktiviert", "strategy activated")
    case .status: Phrase("Kundenstatus richtig", "client status right")
    case .agreement: Phrase("Vereinbarung angepasst", "agreement adapted")
    case .services: Phrase("nur Leistungen nach § 16g", "only services under § 16g")
    case .validity: Phrase("Gültigkeit klargestellt", "validity made clear")
    case .appointments: Phrase("Termine nachgehalten", "appointments followed up")
    case .traceable: Phrase("Akte nachvollziehbar", "record traceable")
    case .likely:
      Phrase("war in 3–6 Monaten zu erwarten", "was likely within 3–6 months")
    case .againstHandover:
      Phrase("Grund gegen Abgabe dokumentiert", "reason against handing over")
    }
  }

  package static func answer(_ answer: ChecklistAnswer) -> Phrase {
    switch answer {
    case .yes: Phrase("ja", "yes")
    case .no: Phrase("nein", "no")
    case .notApplicable: Phrase("entfällt", "n/a")
    case .open: Phrase("offen", "open")
    }
  }

  package static func evidence(_ evidence: Checklist.Evidence, _ formats: Formats) -> Phrase {
    switch evidence {
    case .rules(let rules): Phrase(verbatim: rules.joined(separator: ", "))
    case .on(let day): Phrase(verbatim: formats.date(day))
    case .dayNumber(let number, let day):
      Phrase("Tag \(number), \(formats.date(day))", "day \(number), \(formats.date(day))")
    case .count(let count):
      Phrase(
        count == 1 ? "1 Gespräch" : "\(count) Gespräche", count == 1 ? "1 talk" : "\(count) talks")
    case .quote(let words): Phrase("«\(words)»", "“\(words)”")
    case .text(let text): ReasonWords.noOfferPhrase(text)
    case .until(let day): Phrase("bis \(formats.date(day))", "by \(formats.date(day))")
    case .nothing: Phrase("", "")
    }
  }

  package static func rating(_ rating: Rating) -> Phrase {
    switch rating {
    case .effective: Phrase("zielführend", "effective")
    case .notEffective: Phrase("nicht zielführend", "not effective")
    case .undecidable: Phrase("nicht beurteilbar", "undecidable")
    }
  }

  package static func reason(_ code: String) -> Phrase {
    switch code {
    case "R1": Phrase("kein Beratungsgespräch", "no consultation")
    case "R2": Phrase("nur ein Beratungsgespräch", "only one consultation")
    case "R3": Phrase("Erstgespräch später als 28 Tage", "first talk later than 28 days")
    case "R4": Phrase("kein erkennbarer Bezug", "no recognisable relation")
    case "R5": Phrase("keine ausreichenden Aktivitäten", "no adequate activities")
    default: Phrase(verbatim: code)
    }
  }
}
