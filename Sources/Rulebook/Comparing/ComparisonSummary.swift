package import Casework

/// What another rule book would change over a whole caseload, rule by rule and case by case.
package struct ComparisonSummary: Equatable, Sendable {
  /// One result that would appear, vanish, or stand there with another weight or day.
  package struct Line: Equatable, Sendable {
    package var caseID: CaseID
    package var change: Change
    package var result: RuleResult
    /// The result as it stands today, where it would only change.
    package var former: RuleResult?
  }

  package enum Change: Int, Equatable, Sendable {
    case appears, vanishes, changes
  }

  package struct Count: Equatable, Sendable {
    package var rule: String
    package var title: String
    package var titleEnglish: String
    package var appears = 0
    package var vanishes = 0
    package var changes = 0
  }

  package private(set) var cases = 0
  package private(set) var touchedCases = 0
  package private(set) var lines: [Line] = []
  private var positions: [String: Int] = [:]
  private var unsorted: [Count] = []

  package init() {}

  /// Rules whose results would differ, in their order.
  package var counts: [Count] { unsorted.sorted { $0.rule < $1.rule } }

  package mutating func add(_ difference: RuleComparison.Difference?) {
    cases += 1
    guard let difference else { return }
    touchedCases += 1
    var vanished = difference.vanished
    for result in difference.appeared {
      let same = vanished.firstIndex {
        $0.rule == result.rule && $0.subject == result.subject
      }
      let former = same.map { vanished.remove(at: $0) }
      add(
        Line(
          caseID: difference.caseID, change: former == nil ? .appears : .changes, result: result,
          former: former))
    }
    for result in vanished {
      add(Line(caseID: difference.caseID, change: .vanishes, result: result, former: nil))
    }
  }

  private mutating func add(_ line: Line) {
    lines.append(line)
    let result = line.result
    let position = positions[result.rule] ?? unsorted.count
    if position == unsorted.count {
      positions[result.rule] = position
      unsorted.append(
        Count(rule: result.rule, title: result.text, titleEnglish: result.textEnglish))
    }
    switch line.change {
    case .appears: unsorted[position].appears += 1
    case .vanishes: unsorted[position].vanishes += 1
    case .changes: unsorted[position].changes += 1
    }
  }
}
