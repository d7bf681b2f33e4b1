package import Casework
package import CivilTime
import Texts

/// The cases whose aftercare ended in the period; what R-B, R-C and R-D have in common.
struct Cohort {
  static let name = Phrase("Nachbetreuung im Zeitraum beendet", "aftercare ended in the period")

  let period: ClosedRange<Day>
  let today: Day
  private(set) var all = Counter()

  /// The numbers of the rules in force.
  let configuration: Configuration

  init(_ period: ClosedRange<Day>, today: Day, _ configuration: Configuration) {
    self.period = period
    self.today = today
    self.configuration = configuration
  }

  /// The case's facts if it belongs to the cohort.
  mutating func facts(_ file: CaseFile) -> CaseFacts? {
    guard let ended = file.aftercare?.endedOn, period.contains(ended), ended <= today else {
      return nil
    }
    all.add(file, if: true)
    return CaseFacts(file, on: today, configuration)
  }
}

/// R-B: consultations, channels, first day, relevance, risks, and the human rating with its reasons.
package struct ProcessTally: Tally {
  private var cohort: Cohort
  private var rated = Counter()
  private var notEffective = Counter()
  private var reasons = [Counter](repeating: Counter(), count: 5)
  private var withTalks = Counter()
  private var personal = Counter()
  private var phone = Counter()
  private var several = Counter()
  private var none = Counter()
  private var inTime = Counter()
  private var applicable = [Counter](repeating: Counter(), count: 2)
  private var held = [Counter](repeating: Counter(), count: 2)
  private var onTopic = Counter()
  private var atRisk = Counter()
  private var answered = Counter()
  private var fewest: Int?
  private var most: Int?

  package init(
    _ period: ClosedRange<Day>, today: Day, _ configuration: Configuration = Configuration()
  ) {
    cohort = Cohort(period, today: today, configuration)
  }

  package mutating func count(_ file: CaseFile) {
    guard let facts = cohort.facts(file) else { return }
    let rating = file.review?.rating
    rated.add(file, if: rating == .effective || rating == .notEffective)
    notEffective.add(file, if: rating == .notEffective)
    if rating == .notEffective, let named = file.review?.reasons {
      for index in reasons.indices { reasons[index].add(file, if: named.contains("R\(index + 1)")) }
    }
    let talks = facts.consultations.map { file.contacts[$0] }
    none.add(file, if: talks.isEmpty)
    withTalks.add(file, if: !talks.isEmpty)
    several.add(file, if: talks.count > 1)
    personal.add(file, if: talks.contains { $0.channel != .phone })
    phone.add(file, if: talks.contains { $0.channel == .phone })
    countDetails(file, facts, talks)
    guard !talks.isEmpty else { return }
    fewest = min(fewest ?? talks.count, talks.count)
    most = max(most ?? talks.count, talks.count)
  }

  /// First day, later milestones, relation to aftercare, risks.
  private mutating func countDetails(_ file: CaseFile, _ facts: CaseFacts, _ talks: [Contact]) {
    if let start = facts.jobStart, let first = talks.map(\.date).min() {
      inTime.add(file, if: first - start <= cohort.configuration.parameters.firstTalkDays)
    }
    let plan = Plan(file, facts, cohort.configuration)
    for (index, step) in [Step.m2, .m5].enumerated() {
      guard let state = plan[step]?.state, state != .notApplicable else { continue }
      applicable[index].add(file, if: true)
      held[index].add(file, if: state.isSatisfied)
    }
    let topics = Configuration().topics
    onTopic.add(file, if: !talks.isEmpty && talks.allSatisfy { $0.isOnTopic(topics) })
    let risks = file.risks.filter { $0.identifiedOn <= cohort.today }
    atRisk.add(file, if: !risks.isEmpty)
    answered.add(
      file,
      if: !risks.isEmpty
        && risks.allSatisfy { risk in file.activities.contains { $0.risks.contains(risk.id.text) } }
    )
  }

  package var figures: [Figure] {
    [
      notEffective.figure(
        "F20", Phrase("Aktivitäten nicht zielführend", "activities not effective"), among: rated,
        Cohort.name)
    ] + reasonFigures + talkFigures + details.map(\.asDetail)
  }

  private var details: [Figure] {
    let talks = Phrase("mit Beratungsgespräch", "with consultations")
    return [
      inTime.figure(
        "B1", Phrase("Erstgespräch bis Tag 28", "first consultation by day 28"), among: withTalks,
        talks),
      held[0].figure(
        "B2", Phrase("2-Monats-Gespräch geführt", "talk after two months held"),
        among: applicable[0], Phrase("2-Monats-Gespräch möglich", "talk after two months possible")),
      held[1].figure(
        "B3", Phrase("5-Monats-Gespräch geführt", "talk after five months held"),
        among: applicable[1], Phrase("5-Monats-Gespräch möglich", "talk after five months possible")
      ),
      onTopic.figure(
        "B4", Phrase("alle Gespräche mit Bezug", "all consultations related to aftercare"),
        among: withTalks, talks),
      atRisk.figure(
        "B5", Phrase("Risiken erkannt", "risks identified"), among: cohort.all, Cohort.name),
      answered.figure(
        "B6", Phrase("davon alle mit Aktivität", "of these all with an activity"), among: atRisk,
        Phrase("Risiken erkannt", "risks identified")),
    ]
  }

  private var reasonFigures: [Figure] {
    let labels = [
      Phrase("R1 kein Beratungsgespräch", "R1 no consultation"),
      Phrase("R2 nur ein Beratungsgespräch", "R2 only one consultation"),
      Phrase(
        "R3 Erstgespräch später als 28 Tage", "R3 first consultation later than 28 days"),
      Phrase(
        "R4 kein erkennbarer Bezug zur Nachbetreuung", "R4 no recognisable relation to aftercare"),
      Phrase(
        "R5 keine ausreichenden Aktivitäten gegen erkannte Risiken",
        "R5 no adequate activities against identified risks"),
    ]
    let base = Phrase("nicht zielführend", "not effective")
    var figures = zip(reasons, labels).enumerated().map { index, pair in
      var figure = pair.0.figure("F\(21 + index)", pair.1, among: notEffective, base)
      figure.wholeCohort = cohort.all.count
      figure.wholeCases = cohort.all.cases
      return figure
    }
    var sum = Figure("F26", Phrase("Summe der Nennungen R1–R5", "sum of mentions R1–R5"), of: base)
    sum.numerator = reasons.reduce(0) { $0 + $1.count }
    sum.denominator = notEffective.count
    sum.baseCases = notEffective.cases
    sum.hasPercent = false
    figures.append(sum)
    return figures
  }

  private var talkFigures: [Figure] {
    let base = Phrase("mit Beratungsgespräch", "with consultations")
    var range = Figure(
      "F30",
      Phrase(
        "wenigste und meiste Gespräche je Kundin oder Kunde",
        "fewest and most consultations per client"), of: base)
    range.minimum = fewest
    range.maximum = most
    return [
      withTalks.figure(
        "F27", Phrase("mit Beratungsgesprächen", "with consultations"), among: cohort.all,
        Cohort.name),
      personal.figure(
        "F28", Phrase("mit persönlichen Gesprächen", "with personal consultations"),
        among: withTalks, base),
      phone.figure(
        "F29", Phrase("mit Gesprächen am Telefon", "with consultations by phone"),
        among: withTalks, base),
      range,
      several.figure(
        "F31", Phrase("mehr als ein Gespräch", "more than one consultation"), among: cohort.all,
        Cohort.name),
      none.figure(
        "F32", Phrase("ohne Beratungsgespräch", "without consultation"), among: cohort.all,
        Cohort.name),
    ]
  }
}
