package import Casework
import CivilTime

/// Samples in words.
package enum SampleTexts {
  package static let title = Phrase("Stichproben", "Samples")
  package static let sample = Phrase("Stichprobe", "Sample")
  package static let draw = Phrase("Stichprobe ziehen", "Draw a sample")
  package static let drawBody = Phrase(
    "Gezogen wird am heutigen Stichtag; die Gesamtheit wird eingefroren, jede Ziehung protokolliert.",
    "Drawn on today as key date; the population is frozen, every draw is recorded.")
  package static let question = Phrase("Frage", "Question")
  package static let population = Phrase("Gesamtheit", "Population")
  package static let populationHint = Phrase(
    "Ziffer oder ein Filter; leer: laufende Nachbetreuungen",
    "a digit or a filter; empty: aftercare running")
  package static let size = Phrase("Größe", "Size")
  package static let sizeHint = Phrase(
    "89 oder 95/10 (Sicherheit 95 %, ±10 Punkte)", "89 or 95/10 (95 % confidence, ±10 points)")
  package static let spread = Phrase("Verteilung", "Spread")
  package static let checked = Phrase("Geprüfte", "Reviewed")
  package static let checkedToo = Phrase("mit", "with them")
  package static let uncheckedOnly = Phrase(
    "ohne die der letzten zwölf Monate", "without those of the last twelve months")
  package static let seed = Phrase("Startwert", "Seed")
  package static let seedHint = Phrase("leer: zufällig", "empty: random")
  package static let populationUnknown = Phrase(
    "Die Gesamtheit verstehe ich nicht.", "I do not understand the population.")
  package static let sizeUnknown = Phrase(
    "Die Größe verstehe ich nicht; möglich sind 89 oder 95/10.",
    "I do not understand the size; possible are 89 or 95/10.")
  package static let seedUnknown = Phrase(
    "Der Startwert ist eine ganze Zahl.", "The seed is a whole number.")
  package static let none = Phrase(
    "Noch keine Stichprobe. + zieht eine.", "No sample yet. + draws one.")
  package static let loading = Phrase("Die Stichprobe wird gelesen …", "Reading the sample …")
  package static let nobody = Phrase(
    "Kein Fall gehört zur Gesamtheit; es wurde nichts gezogen.",
    "No case belongs to the population; nothing was drawn.")
  package static let same = Phrase(
    "Dieselben Fälle: Rahmen und Ziehung stimmen überein.",
    "The same cases: frame and draw agree.")
  package static let different = Phrase(
    "Andere Fälle: Rahmen oder Ziehung stimmen nicht überein.",
    "Other cases: frame or draw do not agree.")

  package static func drawn(_ id: String, _ size: Int, _ frame: Int) -> Phrase {
    Phrase("\(id): \(size) von \(frame) Fällen gezogen.", "\(id): drew \(size) of \(frame) cases.")
  }

  package static func uncleaned(_ id: String, _ count: Int) -> Phrase {
    Phrase(
      "\(id) gezogen. Erst bereinigen (DQ-04), Termine vorbei, aber noch geplant: \(count)",
      "\(id) drawn. Clean up first (DQ-04), appointments past but still planned: \(count)")
  }

  package static func allocation(_ allocation: Allocation) -> Phrase {
    switch allocation {
    case .proportional: Phrase("anteilig", "proportional")
    case .equal: Phrase("gleich viele je Fachdienst", "equal for each department")
    }
  }

  package static func reviewer(_ reviewer: ReviewSample.Reviewer) -> Phrase {
    switch reviewer {
    case .supervision: Phrase("Fachaufsicht", "supervision")
    case .teamLead: Phrase("Teamleitung", "team lead")
    }
  }

  package static func population(_ population: Population, _ formats: Formats) -> Phrase {
    func days(_ days: ClosedRange<Day>) -> String {
      "\(formats.date(days.lowerBound)) – \(formats.date(days.upperBound))"
    }
    var words: Phrase
    switch population.scope {
    case .everything: words = Phrase("alle Fälle", "all cases")
    case .running: words = Phrase("laufende Nachbetreuungen", "aftercare running")
    case .ended(let period):
      words = Phrase("Nachbetreuung beendet ", "aftercare ended ") + days(period)
    case .started(let period):
      words = Phrase("Arbeitsaufnahme ", "job started ") + days(period)
    case .filter(let text): words = Phrase("Filter ‹\(text)›", "filter ‹\(text)›")
    }
    for part in [population.rule, population.team, population.department] {
      if let part { words = words + " · " + part }
    }
    if let months = population.unreviewedMonths {
      words =
        words
        + Phrase(
          " · ohne in \(months) Monaten gezogene oder bewertete",
          " · without those drawn or rated within \(months) months")
    }
    return words
  }

  package static func progress(_ rated: Int, _ drawn: Int, _ frame: Int) -> Phrase {
    Phrase("\(rated) von \(drawn) bewertet", "\(rated) of \(drawn) rated")
  }

  package static func lookReason(_ id: String) -> Phrase {
    Phrase("Stichprobe \(id)", "sample \(id)")
  }
}
