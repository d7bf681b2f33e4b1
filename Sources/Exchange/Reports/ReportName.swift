package import Texts

/// The reports of domain.md 4.9 that the caseload can answer.
package enum ReportName: String, CaseIterable, Sendable {
  case offers = "R-A"
  case process = "R-B"
  case terminations = "R-C"
  case dataQuality = "R-D"
  case development = "R-E"
  case placement = "R-F"
  case measures = "R-G"
  case continuity = "R-K"

  package var title: Phrase {
    switch self {
    case .offers: Phrase("Angebot", "Offers")
    case .process: Phrase("Prozess der Nachbetreuung", "The process of aftercare")
    case .terminations: Phrase("Beendigungen durch den Arbeitgeber", "Jobs ended by the employer")
    case .dataQuality: Phrase("Datenqualität", "Data quality")
    case .development: Phrase("E-Kunden ohne Termin", "E clients without an appointment")
    case .placement:
      Phrase("Integrationen außerhalb der Vermittlung", "Integrations outside placement")
    case .measures: Phrase("Maßnahmen und ihr Ergebnis", "Measures and their results")
    case .continuity: Phrase("Kontinuierliche Beschäftigung", "Continuous employment")
    }
  }

  /// Which cases the report looks at.
  package var population: Phrase {
    switch self {
    case .offers:
      Phrase(
        "Fälle mit einer versicherungspflichtigen Beschäftigung, die im Zeitraum begann",
        "cases with an insurable employment that began in the period")
    case .process, .terminations, .dataQuality:
      Phrase(
        "Fälle, deren Nachbetreuung im Zeitraum endete", "cases whose aftercare ended in the period"
      )
    case .development:
      Phrase(
        "Fälle mit Strategie Entwicklung im Leistungsbezug am letzten Tag des Zeitraums",
        "cases in benefit with the strategy Entwicklung on the last day of the period")
    case .placement:
      Phrase(
        "Fälle mit einer versicherungspflichtigen Beschäftigung, die im Zeitraum begann",
        "cases with an insurable employment that began in the period")
    case .measures:
      Phrase(
        "Fälle mit einer MAG oder MAT, die im Zeitraum endete",
        "cases with a MAG or MAT that ended in the period")
    case .continuity:
      Phrase(
        "Fälle mit einer Integration im Zeitraum, je Fall die erste",
        "cases with an integration in the period, the first of each case")
    }
  }

  /// What is missing for the reports of the list that the caseload cannot answer.
  package static func missing(_ name: String) -> Phrase? {
    switch name.uppercased() {
    case "R-H":
      Phrase(
        "R-H (Empfehlungen) braucht die Empfehlungen einer Prüfung mit Kategorie A, B oder C, "
          + "zuständiger Stelle, Frist und Erledigung. Der Bestand enthält sie nicht. Was mit Fachkräften "
          + "vereinbart ist, zeigt ‹nachhalt follow-up›.",
        "R-H (recommendations) needs an audit's recommendations with category A, B or C, the unit "
          + "responsible, due date and completion. The caseload does not hold them. What is agreed with "
          + "workers is shown by ‹nachhalt follow-up›.")
    case "R-I":
      Phrase(
        "R-I (Stichprobe) steht bei der einzelnen Stichprobe, weil Rahmen, Startwert und Intervall "
          + "zu ihr gehören: ‹nachhalt sample list›, ‹nachhalt sample result NAME›.",
        "R-I (sample) stands with the single sample, since frame, seed and interval belong to it: "
          + "‹nachhalt sample list›, ‹nachhalt sample result NAME›.")
    default: nil
    }
  }
}
