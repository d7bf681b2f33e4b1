package import Casework
package import CivilTime
import Texts

/// Goes through the caseload once, case by case, and counts for a report.
package protocol Tally {
  mutating func count(_ file: CaseFile)
  var figures: [Figure] { get }
}

/// The cases of one figure while they are being counted.
struct Counter {
  private(set) var cases: [CaseID] = []

  var count: Int { cases.count }

  mutating func add(_ file: CaseFile, if condition: Bool) {
    if condition { cases.append(file.record.id) }
  }

  /// A plain count, a base of others.
  func figure(_ id: String, _ label: Phrase) -> Figure {
    var figure = Figure(id, label, of: Phrase("", ""))
    figure.numerator = count
    figure.hasPercent = false
    figure.cases = cases
    return figure
  }

  func figure(_ id: String, _ label: Phrase, among base: Counter, _ name: Phrase) -> Figure {
    var figure = Figure(id, label, of: name)
    figure.numerator = count
    figure.denominator = base.count
    figure.cases = cases
    figure.baseCases = base.cases
    return figure
  }
}

/// R-A: was aftercare offered, when, and what came of it.
package struct OfferTally: Tally {
  private let period: ClosedRange<Day>
  private let today: Day
  private var all = Counter()
  private var unexplained = Counter()
  private var offered = Counter()
  private var before = Counter()
  private var after = Counter()
  private var accepted = Counter()
  private var declined = Counter()
  private var pending = Counter()
  private var notOffered = Counter()
  private var explained: [String: Counter] = [:]

  package init(_ period: ClosedRange<Day>, today: Day) {
    self.period = period
    self.today = today
  }

  package mutating func count(_ file: CaseFile) {
    let starts = file.employments.filter { $0.kind == .insurable && period.contains($0.start) }
      .map(\.start)
    guard let start = starts.min() else { return }
    all.add(file, if: true)
    let offeredOn = file.offer?.offeredOn.flatMap { $0 <= today ? $0 : nil }
    guard let offeredOn else {
      let reason = file.offer.flatMap {
        ($0.noOfferReasonOn ?? today) <= today ? $0.noOfferReason : ""
      }
      notOffered.add(file, if: true)
      unexplained.add(file, if: (reason ?? "").isEmpty)
      if let reason, !reason.isEmpty { explained[reason, default: Counter()].add(file, if: true) }
      return
    }
    offered.add(file, if: true)
    before.add(file, if: offeredOn < start)
    after.add(file, if: offeredOn >= start)
    let isDecided = file.offer?.decidedOn.map { $0 <= today } ?? true
    accepted.add(file, if: isDecided && file.offer?.decision == .accepted)
    declined.add(file, if: isDecided && file.offer?.decision == .declined)
    let decision = file.offer?.decision ?? .pending
    pending.add(file, if: !isDecided || decision == .pending)
  }

  package var figures: [Figure] {
    let integrations = Phrase("Integrationen im Zeitraum", "integrations in the period")
    let offers = Phrase("angeboten", "offered")
    return [
      unexplained.figure(
        "F10",
        Phrase(
          "nicht angeboten, kein Grund dokumentiert", "not offered, no reason documented"),
        among: all, integrations),
      offered.figure("F11", Phrase("angeboten", "offered"), among: all, integrations),
      before.figure(
        "F12",
        Phrase("vor der Arbeitsaufnahme angeboten", "offered before the integration"),
        among: offered, offers),
      after.figure(
        "F13",
        Phrase(
          "am Tag der Arbeitsaufnahme oder danach angeboten",
          "offered on or after the day of the integration"), among: offered, offers),
      accepted.figure("F14", Phrase("angenommen", "accepted"), among: offered, offers),
      declined.figure("F15", Phrase("abgelehnt", "declined"), among: offered, offers),
    ] + details(offers)
  }

  /// Beyond the audit's figures: what is still open, and why nothing was offered.
  private func details(_ offers: Phrase) -> [Figure] {
    let open = pending.figure(
      "A1", Phrase("noch ohne Entscheidung", "not decided yet"), among: offered, offers)
    let reasons = explained.keys.sorted().enumerated().map { index, code in
      (explained[code] ?? Counter()).figure(
        "A\(index + 2)",
        Phrase("nicht angeboten: ", "not offered: ") + ReasonWords.noOfferPhrase(code),
        among: notOffered, Phrase("nicht angeboten", "not offered"))
    }
    return ([open] + reasons).map(\.asDetail)
  }
}
