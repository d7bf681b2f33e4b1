package import CivilTime

/// Words of the reports, and what each figure counts exactly.
package enum ReportTexts {
  package static let title = Phrase("Berichte", "Reports")
  package static let loading = Phrase("Die Kennzahlen werden gezählt …", "Counting the figures …")
  package static let noFigures = Phrase("Keine Kennzahlen.", "No figures.")
  package static let office = Phrase("ganzes Haus", "whole office")
  package static let definition = Phrase("Gezählt", "Counted")
  package static let base = Phrase("Basis", "Base")
  package static let before = Phrase("Vorzeitraum", "Period before")
  package static let audit = Phrase("Revision 2019", "Audit 2019")
  package static let state = Phrase("Stand", "As of")
  package static let none = Phrase("keine Angabe", "not stated")

  /// "Stand Sa 21.11.2026 · Regelwerk 3f2a9c01"
  package static func asOf(_ day: Day, rules: String, _ formats: Formats) -> Phrase {
    Phrase(
      "\(formats.day(day)) · Regelwerk \(rules.prefix(12))",
      "\(formats.day(day)) · rule book \(rules.prefix(12))")
  }

  package static let personFiguresOff = Phrase(
    "Kennzahlen einzelner Fachkräfte sind abgeschaltet: Sie brauchen eine Vereinbarung mit der "
      + "Personalvertretung und den Schalter ‹personenbezogen› in der gesperrten Konfiguration.",
    "Figures of single workers are switched off: they need an agreement with the staff council and "
      + "the switch ‹personenbezogen› in the locked configuration.")

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
  ]
}
