package import Casework
package import CivilTime
import Feel

/// What a unit did in a quarter, as far as the plausibility of its consents is concerned (AN-08).
package struct UnitFigures: Equatable, Sendable {
  package var name: String
  /// Insurable jobs begun in the quarter.
  package var jobStarts = 0
  /// Cases whose first aftercare consent was given in the quarter.
  package var consents = 0
  /// Cases in benefit at any time of the quarter.
  package var inBenefit = 0

  package init(name: String) {
    self.name = name
  }

  /// Counts a case of this unit; days after today have not come yet.
  package mutating func add(_ file: CaseFile, in quarter: ClosedRange<Day>, on today: Day) {
    let days = quarter.lowerBound...max(quarter.lowerBound, min(quarter.upperBound, today))
    for job in file.employments where job.kind == .insurable && days.contains(job.start) {
      jobStarts += 1
    }
    let first = file.consents.filter { $0.scope == .aftercare }.map(\.givenOn).min()
    if let first, days.contains(first) { consents += 1 }
    if let from = file.record.benefitFrom, from <= days.upperBound,
      file.record.benefitTo.map({ $0 >= days.lowerBound }) ?? true
    {
      inBenefit += 1
    }
  }

  /// The last quarter that is over: of the running one nothing final can be said.
  package static func quarter(before today: Day) -> ClosedRange<Day> {
    let intoQuarter = (today.month - 1) % 3
    let first = (today - (today.dayOfMonth - 1)).adding(months: -intoQuarter)
    return first.adding(months: -3)...(first - 1)
  }

  func value(_ number: Int, _ shape: Shape) -> Value {
    let known: [String: Value] = [
      "Nr": .integer(Int64(number)), "Name": .text(name),
      "Arbeitsaufnahmen": .integer(Int64(jobStarts)),
      "Einwilligungen": .integer(Int64(consents)),
      "Leistungsberechtigte": .integer(Int64(inBenefit)),
    ]
    return .context(Feel.Record(shape, shape.names.map { known[$0] ?? .null(.plain) }))
  }

  var facts: [RuleResult.Fact] {
    [
      RuleResult.Fact(name: "Arbeitsaufnahmen", value: String(jobStarts)),
      RuleResult.Fact(name: "Einwilligungen", value: String(consents)),
      RuleResult.Fact(name: "Leistungsberechtigte", value: String(inBenefit)),
    ]
  }

  static let names = [
    "Nr", "Name", "Arbeitsaufnahmen", "Einwilligungen", "Leistungsberechtigte",
  ]
}

/// A rule about a unit that holds, with the figures it rests on.
package struct UnitResult: Equatable, Sendable {
  package var unit: UnitFigures
  package var result: RuleResult
}
