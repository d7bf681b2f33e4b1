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
  case recommendations = "R-H"
  case samples = "R-I"
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
    case .recommendations: Phrase("Empfehlungen", "Recommendations")
    case .samples: Phrase("Stichproben", "Samples")
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
    case .recommendations:
      Phrase(
        "Empfehlungen, deren Frist im Zeitraum liegt; ohne Frist die im Zeitraum erfassten",
        "recommendations due in the period; without a due day those recorded in it")
    case .samples:
      Phrase("Stichproben, im Zeitraum gezogen", "samples drawn in the period")
    case .continuity:
      Phrase(
        "Fälle mit einer Integration im Zeitraum, je Fall die erste",
        "cases with an integration in the period, the first of each case")
    }
  }

  /// Whether it counts cases, so that it can be asked for one unit.
  package var countsCases: Bool { self != .recommendations && self != .samples }

  package static let wholeOfficeOnly = Phrase(
    "R-H und R-I gibt es nur für das ganze Haus: Empfehlungen und Stichproben gehören zu keinem Team.",
    "R-H and R-I are of the whole office only: recommendations and samples belong to no team.")
}
