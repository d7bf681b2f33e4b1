package import Casework
package import CivilTime
import Texts

/// R-G: what followed the measures at an employer (MAG) or a provider (MAT) that ended in the period. A
/// case counts once, with the one that ended last.
package struct MeasureTally: Tally {
  private let period: ClosedRange<Day>
  private let today: Day
  private let numbers: SupervisionNumbers
  private var all = Counter()
  private var accompanied = Counter()
  private var over = Counter()
  private var discussed = Counter()
  private var followed = Counter()
  private var notTakenOn = Counter()
  private var evaluated = Counter()
  private var withSheet = Counter()
  private var sheetBack = Counter()
  private var atProvider = Counter()
  private var strategyReviewed = Counter()

  package init(
    _ period: ClosedRange<Day>, today: Day, _ configuration: Configuration = Configuration()
  ) {
    self.period = period
    self.today = today
    numbers = configuration.parameters.supervision
  }

  package mutating func count(_ file: CaseFile) {
    let ended = file.measures.filter { measure in
      guard measure.kind == .employerMeasure || measure.kind == .providerMeasure,
        let end = measure.end
      else { return false }
      return period.contains(end) && end <= today
    }
    guard let measure = ended.max(by: { ($0.end ?? $0.start) < ($1.end ?? $1.start) }),
      let end = measure.end
    else { return }
    all.add(file, if: true)
    func talked(_ days: ClosedRange<Day>, _ purposes: [ContactPurpose] = []) -> Bool {
      file.contacts.contains {
        days.contains($0.date) && $0.date <= today && $0.isConsultation(videoCounts: false)
          && (purposes.isEmpty || $0.purpose.map { purposes.contains($0) } ?? false)
      }
    }
    accompanied.add(
      file, if: measure.start <= end && talked(measure.start...max(measure.start, end)))
    if measure.kind == .employerMeasure {
      withSheet.add(file, if: measure.reportRequired != false)
      sheetBack.add(file, if: measure.reportRequired != false && measure.reportReceivedOn != nil)
    }
    // Only where the four weeks are over can something be missing.
    guard end + numbers.measureDaysAfter < today else { return }
    over.add(file, if: true)
    let isDiscussed = talked(
      (end - numbers.measureDaysBefore)...(end + numbers.measureDaysAfter),
      [.measure, .measureResult])
    discussed.add(file, if: isDiscussed)
    followed.add(file, if: isDiscussed && !measure.followUps.isEmpty)
    if measure.kind == .employerMeasure, measure.takenOn != .yes {
      notTakenOn.add(file, if: true)
      evaluated.add(
        file, if: talked((end + 1)...(end + numbers.evaluationDays), [.measure, .measureResult]))
    }
    if measure.kind == .providerMeasure {
      atProvider.add(file, if: true)
      strategyReviewed.add(
        file, if: measure.strategyReviewedOn != nil && !measure.placementActivities.isEmpty)
    }
  }

  package var figures: [Figure] {
    let ended = Phrase("im Zeitraum beendet", "ended in the period")
    let weeks = Phrase("davon vier Wochen vorbei", "of these four weeks over")
    return [
      accompanied.figure(
        "MA-06", Phrase("Gespräch während der Maßnahme", "a talk during the measure"), among: all,
        ended),
      discussed.figure(
        "MA-01",
        Phrase(
          "Gespräch zum Ergebnis, vier Wochen davor bis danach",
          "talk about the result, four weeks before to after"), among: over, weeks),
      followed.figure(
        "MA-04", Phrase("davon mit Folgeaktivitäten", "of these with follow-up activities"),
        among: discussed, Phrase("Ergebnis besprochen", "result discussed")),
      evaluated.figure(
        "MA-02",
        Phrase(
          "MAG ohne Übernahme in vier Wochen ausgewertet",
          "MAG not taken on, evaluated within four weeks"), among: notTakenOn,
        Phrase("MAG ohne Übernahme", "MAG not taken on")),
      sheetBack.figure(
        "MA-03", Phrase("Berichtsbogen liegt vor", "report sheet received"), among: withSheet,
        Phrase("MAG mit Berichtsbogen", "MAG with a report sheet")),
      strategyReviewed.figure(
        "MA-05",
        Phrase(
          "MAT: Strategie geprüft und Vermittlung begonnen",
          "MAT: strategy reviewed and placement begun"), among: atProvider,
        Phrase("MAT, vier Wochen vorbei", "MAT, four weeks over")),
    ]
  }
}
