extension ReportTexts {
  /// What exactly is counted.
  package static func definition(_ figure: String) -> Phrase {
    definitions[figure] ?? Phrase("", "")
  }

  private static let definitions: [String: Phrase] = [
    "F10": Phrase(
      "kein Angebot bis zum Stichtag und kein dokumentierter Grund",
      "no offer by the key date and no reason on record"),
    "F11": Phrase("ein Angebot ist dokumentiert", "an offer is on record"),
    "F12": Phrase("Angebot vor dem Tag der Arbeitsaufnahme", "offer before the day of job start"),
    "F13": Phrase(
      "Angebot am Tag der Arbeitsaufnahme oder später", "offer on the day of job start or later"),
    "F14": Phrase("Angebot angenommen", "offer accepted"),
    "F15": Phrase("Angebot abgelehnt", "offer declined"),
    "F20": Phrase(
      "von einer Person als nicht zielführend bewertet; nicht beurteilbare Fälle zählen nicht",
      "rated not effective by a person; undecidable cases do not count"),
    "F21": Phrase("Bewertungsgrund R1", "rating reason R1"),
    "F22": Phrase("Bewertungsgrund R2", "rating reason R2"),
    "F23": Phrase("Bewertungsgrund R3", "rating reason R3"),
    "F24": Phrase("Bewertungsgrund R4", "rating reason R4"),
    "F25": Phrase("Bewertungsgrund R5", "rating reason R5"),
    "F26": Phrase(
      "alle Nennungen; ein Fall kann mehrere Gründe haben",
      "all mentions; a case can have several reasons"),
    "F27": Phrase(
      "mindestens ein Gespräch, persönlich oder am Telefon, in der Nachbetreuung",
      "at least one talk, in person or by phone, within aftercare"),
    "F28": Phrase("mindestens ein Gespräch, das kein Telefonat war", "a talk that was no call"),
    "F29": Phrase("mindestens ein Gespräch am Telefon", "at least one talk by phone"),
    "F31": Phrase("zwei Gespräche oder mehr", "two talks or more"),
    "F32": Phrase(
      "kein einziges Gespräch, gezählt an den Kontakten", "no talk, counted by contacts"),
    "F33": Phrase(
      "Arbeitsverhältnis durch den Arbeitgeber in der Nachbetreuung beendet",
      "job ended by the employer within aftercare"),
    "F34": Phrase("davon als nicht zielführend bewertet", "of these rated not effective"),
    "F35": Phrase("davon Arbeitgeber einbezogen", "of these with the employer involved"),
    "F36": Phrase("davon Weitervermittlung besprochen", "of these onward placement discussed"),
    "F37": Phrase(
      "keine Anpassung von 30 Tagen vor bis 28 Tage nach der Arbeitsaufnahme",
      "no adaptation from 30 days before to 28 days after job start"),
    "F38": Phrase(
      "Anpassung von 30 Tagen vor bis 28 Tage nach der Arbeitsaufnahme",
      "adaptation from 30 days before to 28 days after job start"),
    "F39": Phrase(
      "Vereinbarung in der Nachbetreuung beendet, keine neue", "agreement ended, none followed"),
    "F40": Phrase("Leistungen außerhalb von § 16g", "services outside § 16g"),
    "F41": Phrase("mit Klarstellung der Gültigkeit", "with the clause on validity"),
    "F42": Phrase(
      "keine Strategie ‹Beschäftigungsaufnahme aktiv stabilisieren› in der Nachbetreuung",
      "no strategy to stabilise the employment within aftercare"),
    "F43": Phrase(
      "Status am letzten Tag der Nachbetreuung", "status on the last day of aftercare"),
    "F44": Phrase(
      "davon ohne Schritt zur Weitervermittlung", "of these without a step towards another job"),
    "F51": Phrase(
      "Bereich des Falls (wie er heute ist) nicht Vermittlung, am Tag der Aufnahme keine Strategie "
        + "Integration",
      "area of the case (as it is today) not placement, no strategy Integration on the day of job start"
    ),
    "F55": Phrase("Anforderungsniveau Helfer", "skill level helper"),
    "F56": Phrase("Berufsausbildung: keine", "vocational qualification: none"),
    "F57": Phrase(
      "zwölf Monate vor der Aufnahme weder Kontakt noch Maßnahme noch Förderung",
      "twelve months before job start neither contact nor measure nor support"),
    "F58": Phrase("Fachkraft, Spezialist oder Experte", "skilled, specialist or expert"),
    "F59": Phrase("Berufsausbildung: qualifiziert", "vocational qualification: qualified"),
    "F64": Phrase(
      "am Tag der Aufnahme noch nicht 25 Jahre alt", "not yet 25 on the day of job start"),
    "F70": Phrase(
      "Strategie Entwicklung am letzten Tag des Zeitraums",
      "strategy Entwicklung on the last day of the period"),
    "F71": Phrase(
      "Strategie seit drei Monaten, sechs Monate kein Gespräch, persönlich oder am Telefon",
      "strategy for three months, no talk for six, in person or by phone"),
    "F74": Phrase("geprüft: passt nicht zum Konzept", "reviewed: does not fit the concept"),
    "F75": Phrase("geprüft: passt zum Konzept", "reviewed: fits the concept"),
    "F78": Phrase(
      "Termin der letzten sechs Monate ist vorbei und steht auf geplant",
      "an appointment of the last six months is past and left planned"),
    "F79": Phrase("keine Einladung und kein Termin", "no invitation and no appointment"),
    "F80": Phrase("Maßnahme läuft am Stichtag", "a measure runs on the key date"),
    "F81": Phrase("Maßnahme passt zum Ziel: ja", "measure fits the goal: yes"),
    "F83": Phrase("kein Gespräch seit Beginn der Maßnahme", "no talk since the measure began"),
    "F86": Phrase("in sechs Monaten nicht erschienen", "did not appear within six months"),
    "F87": Phrase("wichtiger Grund: nein", "important reason: no"),
    "EK-01": Phrase(
      "mehr als 42 Tage kein Gespräch, in keiner Maßnahme",
      "no talk for more than 42 days, in no measure"),
    "EK-05": Phrase(
      "mehr als 42 Tage kein Gespräch, in einer Maßnahme: Beratung erforderlich?",
      "no talk for more than 42 days, in a measure: is a talk needed?"),
    "EK-02": Phrase(
      "zwei Monate nach dem letzten Gespräch keine Einladung",
      "no invitation two months after the last talk"),
    "MA-01": Phrase(
      "Gespräch mit Zweck Maßnahme oder Maßnahmeergebnis, 28 Tage vor bis 28 Tage nach dem Ende",
      "talk about the measure or its result, 28 days before to 28 days after the end"),
    "MA-02": Phrase(
      "Gespräch zum Ergebnis in den 28 Tagen nach dem Ende",
      "talk about the result within 28 days after the end"),
    "MA-03": Phrase("Berichtsbogen eingegangen", "report sheet received"),
    "MA-04": Phrase("Folgeaktivitäten sind eingetragen", "follow-up activities are on record"),
    "MA-05": Phrase(
      "Strategie geprüft und Vermittlungsaktivitäten eingetragen",
      "strategy reviewed and placement activities on record"),
    "MA-06": Phrase(
      "mindestens ein Gespräch von Beginn bis Ende", "at least one talk from start to end"),
    "K1": Phrase(
      "die sechs Kalendermonate nach der Integration sind vorbei",
      "the six calendar months after the integration are over"),
    "K2": Phrase(
      "in jedem der sechs Monate versicherungspflichtig beschäftigt, auch bei anderen Arbeitgebern",
      "in insured work in each of the six months, also with other employers"),
    "K3": Phrase("dasselbe, mit Nachbetreuung", "the same, with aftercare"),
    "K4": Phrase("dasselbe, ohne Nachbetreuung", "the same, without aftercare"),
  ]
}
