package import Texts

/// The reports of domain.md 4.9 that the caseload can answer.
package enum ReportName: String, CaseIterable, Sendable {
  case offers = "R-A"
  case process = "R-B"
  case terminations = "R-C"
  case dataQuality = "R-D"

  package var title: Phrase {
    switch self {
    case .offers: Phrase("Angebot", "Offers")
    case .process: Phrase("Prozess der Nachbetreuung", "The process of aftercare")
    case .terminations: Phrase("Beendigungen durch den Arbeitgeber", "Jobs ended by the employer")
    case .dataQuality: Phrase("Datenqualität", "Data quality")
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
    }
  }
}
