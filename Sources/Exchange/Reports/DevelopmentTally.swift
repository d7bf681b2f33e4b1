package import Casework
package import CivilTime
import Texts

/// R-E: clients with the strategy Entwicklung on the last day of the period: how long without an
/// appointment, invited or not, in a measure or not.
package struct DevelopmentTally: Tally {
  /// The last day of the period, or today where that is still to come.
  private let day: Day
  private let reviewed: [CaseID: ReviewedCase]
  private let numbers: SupervisionNumbers
  private var inBenefit = Counter()
  private var all = Counter()
  private var sixWeeks = Counter()
  private var sixWeeksInMeasure = Counter()
  private var notInvitedTwoMonths = Counter()
  private var sixMonths = Counter()
  private var leftPlanned = Counter()
  private var notInvited = Counter()
  private var inMeasure = Counter()
  private var fitting = Counter()
  private var noTalk = Counter()
  private var missed = Counter()
  private var missedWithoutReason = Counter()
  private var invited = Counter()
  private var supported = Counter()
  private var elsewhere = Counter()
  private var missedConforming = Counter()
  private var spared = Counter()
  private var sparedConforming = Counter()
  private var read = Counter()
  private var unclear = Counter()
  private var judged = Counter()
  private var conforming = Counter()
  private var notConforming = Counter()

  package init(
    _ period: ClosedRange<Day>, today: Day, reviewed: [CaseID: ReviewedCase] = [:],
    _ configuration: Configuration = Configuration()
  ) {
    day = min(period.upperBound, today)
    self.reviewed = reviewed
    numbers = configuration.parameters.supervision
  }

  package mutating func count(_ file: CaseFile) {
    guard file.record.benefitFrom.map({ $0 <= day }) ?? false,
      file.record.benefitTo.map({ $0 >= day }) ?? true
    else { return }
    inBenefit.add(file, if: true)
    let open = file.strategies.first {
      $0.vocabulary == .local && $0.code == "development" && $0.from <= day
        && ($0.to ?? day) >= day
    }
    guard let strategy = open else { return }
    all.add(file, if: true)
    let last = file.lastAttended(upTo: day)
    let measure = file.measures.first { $0.start <= day && ($0.end ?? $0.plannedEnd ?? day) >= day }
    let isLong = day - (last ?? strategy.from) > numbers.daysWithoutTalk
    sixWeeks.add(file, if: isLong && measure == nil)
    sixWeeksInMeasure.add(file, if: isLong && measure != nil)
    let due = (last ?? strategy.from).adding(months: numbers.monthsToInvite)
    let isInvited = file.appointments.contains { appointment in
      appointment.invitedOn.map { $0 <= day && $0 > (last ?? strategy.from - 1) } ?? false
    }
    notInvitedTwoMonths.add(file, if: day > due && !isInvited)
    let since = day.adding(months: -numbers.monthsOfSilence)
    guard strategy.from.adding(months: numbers.monthsOfStrategy) <= day,
      last.map({ $0 < since }) ?? true
    else { return }
    countSilent(file, strategy, measure, since)
  }

  /// Those the audit of 2020 looked at: the strategy for three months, no appointment for six.
  private mutating func countSilent(
    _ file: CaseFile, _ strategy: StrategyPeriod, _ measure: Measure?, _ since: Day
  ) {
    sixMonths.add(file, if: true)
    let recent = file.appointments.filter { since <= $0.date && $0.date <= day }
    leftPlanned.add(file, if: recent.contains { $0.status == .planned && $0.date < day })
    let isInvited = file.appointments.contains { appointment in
      let asked = appointment.invitedOn ?? appointment.date
      return since <= asked && asked <= day
    }
    notInvited.add(file, if: !isInvited)
    invited.add(file, if: isInvited)
    inMeasure.add(file, if: measure != nil)
    if let measure {
      fitting.add(file, if: measure.fitsGoal == .yes)
      noTalk.add(
        file,
        if: !file.contacts.contains {
          measure.start <= $0.date && $0.date <= day && $0.isConsultation(videoCounts: false)
        })
    }
    let absent = recent.filter { $0.status == .missed }
    missed.add(file, if: !absent.isEmpty)
    missedWithoutReason.add(file, if: absent.contains { $0.importantReason == .no })
    let conforms = strategy.conformity == .conforms
    let isSpared = !absent.isEmpty && !absent.contains { $0.sanctionDecision == .pursued }
    spared.add(file, if: isSpared)
    missedConforming.add(file, if: !absent.isEmpty && conforms)
    sparedConforming.add(file, if: isSpared && conforms)
    supported.add(
      file, if: file.supports.contains { since <= $0.grantedOn && $0.grantedOn <= day })
    elsewhere.add(
      file,
      if: file.partnerInvolvements.contains {
        $0.notWanted != true && $0.from <= day && ($0.to ?? day) >= since
      })
    if let answer = reviewed[file.record.id]?.answers[.traceable], answer == .yes || answer == .no {
      read.add(file, if: true)
      unclear.add(file, if: answer == .no)
    }
    let differs = strategy.conformity == .doesNotConform
    judged.add(file, if: conforms || differs)
    conforming.add(file, if: conforms)
    notConforming.add(file, if: differs)
  }

  package var figures: [Figure] {
    let clients = Phrase("E-Kunden am Stichtag", "E clients on the key date")
    let silent = Phrase(
      "E-Kunden sechs Monate ohne Termin", "E clients six months without an appointment")
    let measure = Phrase("davon in einer Maßnahme", "of these in a measure")
    return [
      all.figure(
        "F70", clients, among: inBenefit, Phrase("im Leistungsbezug", "in benefit")),
      sixWeeks.figure(
        "EK-01", Phrase("seit sechs Wochen kein Termin", "no appointment for six weeks"),
        among: all, clients),
      sixWeeksInMeasure.figure(
        "EK-05", Phrase("dasselbe, aber in einer Maßnahme", "the same, but in a measure"),
        among: all, clients),
      notInvitedTwoMonths.figure(
        "EK-02", Phrase("länger als zwei Monate nicht eingeladen", "not invited for two months"),
        among: all, clients),
      sixMonths.figure(
        "F71", Phrase("seit sechs Monaten kein Termin", "no appointment for six months"),
        among: all, clients),
      notConforming.figure(
        "F74", Phrase("Strategie passt nicht", "strategy not conforming"), among: judged,
        Phrase("davon beurteilt", "of these judged")),
      conforming.figure(
        "F75", Phrase("Strategie passt", "strategy conforming"), among: judged,
        Phrase("davon beurteilt", "of these judged")),
      leftPlanned.figure(
        "F78", Phrase("Termin vorbei, Status noch geplant", "past, status left planned"),
        among: sixMonths, silent),
      notInvited.figure(
        "F79", Phrase("in sechs Monaten nicht eingeladen", "not invited in six months"),
        among: sixMonths, silent),
      inMeasure.figure(
        "F80", Phrase("in einer Maßnahme", "in a measure"), among: sixMonths, silent),
      fitting.figure(
        "F81", Phrase("Maßnahme passt zum Ziel", "measure fits the goal"), among: inMeasure,
        measure),
      invited.figure(
        "F82", Phrase("zu einem Gespräch eingeladen", "invited to a consultation"),
        among: sixMonths, silent),
      noTalk.figure(
        "F83", Phrase("ohne begleitendes Gespräch", "without an accompanying talk"),
        among: inMeasure, measure),
      supported.figure(
        "F84", Phrase("sonstige Förderung", "other forms of active support"), among: sixMonths,
        silent),
      elsewhere.figure(
        "F85", Phrase("Beratung durch andere", "external counselling"), among: sixMonths, silent),
      missed.figure("F86", Phrase("nicht erschienen", "did not appear"), among: sixMonths, silent),
      missedWithoutReason.figure(
        "F87", Phrase("ohne wichtigen Grund", "without an important reason"), among: sixMonths,
        silent),
      sparedConforming.figure(
        "F88",
        Phrase(
          "Strategie passt, nicht erschienen, keine Sanktion", "conforming, absent, no sanction"),
        among: missedConforming,
        Phrase("Strategie passt, nicht erschienen", "strategy conforming, did not appear")),
      spared.figure(
        "F89", Phrase("nicht erschienen, keine Sanktion", "did not appear, no sanction"),
        among: missed, Phrase("nicht erschienen", "did not appear")),
      unclear.figure(
        "F90", Phrase("Akte nicht nachvollziehbar", "documentation not traceable"), among: read,
        Phrase("davon geprüft", "of these reviewed")),
    ]
  }
}
