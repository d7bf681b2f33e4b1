import CaseStore
import Casework
import CivilTime
import Rulebook
import Texts
import Workbench

extension ComparisonSummary {
  /// What would change over the whole caseload.
  init(_ comparison: RuleComparison, _ store: Store) throws(StoreFailure) {
    self.init()
    var summary = ComparisonSummary()
    try store.forEachCaseFile(.all, .rules) { file in
      summary.add(comparison.difference(file))
      return true
    }
    self = summary
  }

  var sentence: Phrase {
    let appears = counts.reduce(0) { $0 + $1.appears }
    let vanishes = counts.reduce(0) { $0 + $1.vanishes }
    let changes = counts.reduce(0) { $0 + $1.changes }
    guard touchedCases > 0 else {
      return Phrase(
        "Beide Regelwerke sagen über alle \(cases) Fälle dasselbe.",
        "Both rule books say the same of all \(cases) cases.")
    }
    return Phrase(
      "In \(touchedCases) von \(cases) Fällen: \(appears) Befunde kämen hinzu, \(vanishes) fielen weg, "
        + "\(changes) änderten Schwere, Art oder Frist.",
      "In \(touchedCases) of \(cases) cases: \(appears) findings would appear, \(vanishes) would vanish, "
        + "\(changes) would change severity, kind or day.")
  }

  static func sign(_ change: Change) -> String {
    switch change {
    case .appears: "+"
    case .vanishes: "-"
    case .changes: "~"
    }
  }

  /// How a result would differ, in words.
  static func remark(_ line: Line, _ language: Language) -> String {
    guard let former = line.former else { return line.result.subject ?? "" }
    let formats = Formats(language)
    func words(_ result: RuleResult) -> String {
      var parts = [result.severity.phrase[language], result.kind.phrase[language]]
      if let due = result.due { parts.append(formats.date(due)) }
      return parts.joined(separator: " ")
    }
    return "\(words(former)) → \(words(line.result))"
  }

  func page(_ name: String) -> TextPageState {
    var lines: [TextPageState.Line] = [.init(.plain, sentence), .init(.plain, .empty)]
    for count in counts {
      lines.append(
        .init(
          .heading,
          Phrase("\(count.rule) \(count.title)", "\(count.rule) \(count.titleEnglish)")
            + Phrase(verbatim: "  +\(count.appears)  -\(count.vanishes)  ~\(count.changes)")))
      for line in self.lines where line.result.rule == count.rule {
        let head = "\(ComparisonSummary.sign(line.change)) \(line.caseID.text)  "
        lines.append(
          .init(
            .plain,
            Phrase(
              head + ComparisonSummary.remark(line, .german),
              head + ComparisonSummary.remark(line, .english))))
      }
      lines.append(.init(.plain, .empty))
    }
    return TextPageState(
      title: Phrase("Vergleich mit ", "Comparison with ") + Phrase(verbatim: name), lines: lines)
  }
}

extension EffectRunner {
  func compareRules(_ path: String, _ office: Office) throws(StoreFailure) -> Outcome? {
    let other: Rules
    do throws(CommandFailure) {
      other = try Rules.file(PathProposals.expanded(path, program))
    } catch {
      return .rulesNotUsable(error.message)
    }
    guard let old = try? office.rules.ruleBook(), let new = try? other.ruleBook() else {
      return nil
    }
    let summary = try ComparisonSummary(
      RuleComparison(old: old, new: new, on: office.today), office.store)
    return .rulesTried(summary.page(other.origin))
  }
}
