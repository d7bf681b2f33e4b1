package import Casework
package import CivilTime

/// A report's figures as they were counted: of the unit asked for and, so that a file for others gives nothing
/// away, of all its sisters.
package struct ReportCounts: Sendable {
  package var figures: [Figure]
  package var before: [Figure]
  package var units: [CountedUnit] = []
  /// This unit's place among them.
  package var own = 0

  package init(figures: [Figure], before: [Figure] = []) {
    self.figures = figures
    self.before = before
  }
}

/// Counts a report and the period before it in one pass, unit by unit.
package struct ReportCounter {
  private struct Pair {
    var now: any Tally
    var before: any Tally
  }

  private let make: () -> Pair?
  private let unit: (CaseFile) -> String
  private let own: String?
  private var whole: Pair?
  private var units: [String: Pair] = [:]

  /// - parameter own: the unit asked for; nil for the whole office.
  /// - parameter unit: which unit a case belongs to.
  package init?(
    _ report: ReportName, _ period: ClosedRange<Day>, today: Day,
    reviewed: [CaseID: ReviewedCase],
    _ configuration: Configuration, own: String?, unit: @escaping (CaseFile) -> String
  ) {
    let former = ReportName.period(before: period)
    make = {
      guard let now = report.tally(period, today: today, reviewed: reviewed, configuration),
        let before = report.tally(former, today: today, reviewed: reviewed, configuration)
      else { return nil }
      return Pair(now: now, before: before)
    }
    self.unit = unit
    self.own = own
    whole = make()
    if whole == nil { return nil }
  }

  package mutating func count(_ file: CaseFile) {
    guard let own else {
      whole?.now.count(file)
      whole?.before.count(file)
      return
    }
    let name = unit(file)
    var pair = units[name] ?? make()
    pair?.now.count(file)
    pair?.before.count(file)
    units[name] = pair
    if units[own] == nil { units[own] = make() }
  }

  package var counts: ReportCounts {
    guard let own else {
      return ReportCounts(figures: whole?.now.figures ?? [], before: whole?.before.figures ?? [])
    }
    let names = Set(units.keys).union([own]).sorted()
    let pair = units[own] ?? whole
    var counts = ReportCounts(
      figures: pair?.now.figures ?? [], before: pair?.before.figures ?? [])
    counts.units = names.map { name in
      CountedUnit(
        figures: units[name]?.now.figures ?? [], before: units[name]?.before.figures ?? [])
    }
    counts.own = names.firstIndex(of: own) ?? 0
    return counts
  }
}
