extension ReportTexts {
  /// What exactly is counted.
  package static func definition(_ figure: String) -> Phrase {
    // The same figure on another base, and reasons named in reviews.
    let others = ["P1": "F55", "P2": "F56", "P3": "F57", "P4": "F58", "P5": "F59"]
    if let known = definitions[others[figure] ?? figure] { return known }
    switch figure.first {
    case "A": return Phrase("Grund dokumentiert", "the reason is on record")
    case "I": return Phrase("Nennungen; mehrere je Fall sind möglich", "mentions; several per case")
    case "S":
      return Phrase("Fälle des Fachdienstes im Rahmen", "cases of the department in the frame")
    default: return Phrase("", "")
    }
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
    "F30": Phrase(
      "die kleinste und die größte Zahl von Gesprächen",
      "the smallest and the largest number of talks"),
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
    "F50": Phrase(
      "Fälle, in denen im Zeitraum eine versicherungspflichtige Beschäftigung begann",
      "cases in which an insurable employment began in the period"),
    "F53": Phrase(
      "Prüfung: ‹Integration in 3–6 Monaten war zu erwarten› mit nein beantwortet",
      "review: ‹integration within 3–6 months was likely› answered no"),
    "F54": Phrase(
      "Prüfung: war zu erwarten, und kein Grund gegen die Abgabe ist dokumentiert",
      "review: was likely, and no reason against handing over is on record"),
    "F60": Phrase(
      "von den Fällen in F54: Rückfrage gestellt, Antwort da",
      "of the cases in F54: a question was asked and is answered"),
    "F61": Phrase("Antwort so eingeordnet", "the answer was judged so"),
    "F62": Phrase("Antwort so eingeordnet", "the answer was judged so"),
    "F63": Phrase("Antwort so eingeordnet", "the answer was judged so"),
    "F82": Phrase(
      "in sechs Monaten mindestens eine Einladung oder ein Termin",
      "at least one invitation or appointment within six months"),
    "F84": Phrase("Förderung in sechs Monaten bewilligt", "a support granted within six months"),
    "F85": Phrase(
      "Netzwerkpartner in diesen sechs Monaten beteiligt",
      "a network partner involved within these six months"),
    "F88": Phrase("Sanktion: nicht verfolgt oder entfällt", "sanction: not pursued or n/a"),
    "F89": Phrase("Sanktion: nicht verfolgt oder entfällt", "sanction: not pursued or n/a"),
    "F90": Phrase(
      "Prüfung: ‹Akte nachvollziehbar› mit nein beantwortet",
      "review: ‹record traceable› answered no"),
    "A1": Phrase("angeboten, Entscheidung steht aus", "offered, decision pending"),
    "B1": Phrase(
      "erstes Gespräch spätestens am Tag 28 nach der Arbeitsaufnahme",
      "first consultation on day 28 after job start at the latest"),
    "B2": Phrase(
      "Gespräch im Fenster von zwei Monaten oder später",
      "a talk in the window of two months or later"
    ),
    "B3": Phrase(
      "Gespräch im Fenster von fünf Monaten oder später",
      "a talk in the window of five months or later"),
    "B4": Phrase(
      "kein Gespräch ohne erkennbaren Bezug zur Nachbetreuung",
      "no consultation without a recognisable relation to aftercare"),
    "B5": Phrase("mindestens ein Risiko erfasst", "at least one risk on record"),
    "B6": Phrase(
      "zu jedem Risiko eine vereinbarte Aktivität", "an agreed activity for every risk"),
    "F52": Phrase(
      "gezogene Fälle, vom Rahmen am Stichtag", "cases drawn, of the frame on the key date"),
    "F73": Phrase(
      "zielführend oder nicht zielführend bewertet", "rated effective or not effective"),
    "F76": Phrase(
      "Zahl der Fälle im Rahmen, die nicht zielführend sein können",
      "number of cases of the frame that may be not effective"),
    "I1": Phrase("verlassen die Basis, bleiben aufgeführt", "leave the base, stay listed"),
    "I2": Phrase("noch ohne Bewertung", "without a rating yet"),
    "I3": Phrase("von einer Person so bewertet", "rated so by a person"),
    "H1": Phrase("sofort zu erledigen", "to be done at once"),
    "H2": Phrase("Handlungserfordernis", "action needed"),
    "H3": Phrase("wünschenswert, wird nicht nachgehalten", "desirable, not followed up"),
    "H4": Phrase("nicht als erledigt vermerkt", "not noted as done"),
    "H5": Phrase("als erledigt vermerkt", "noted as done"),
    "H6": Phrase(
      "Frist vorbei, nicht erledigt; C zählt nie", "due day passed, not done; C never counts"),
    "H7": Phrase(
      "die zuständige Stelle sieht keinen Bedarf", "the responsible unit sees no need"),
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
