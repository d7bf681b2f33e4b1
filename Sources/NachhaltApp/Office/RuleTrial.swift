import Casework
import CivilTime
import Rulebook
import Texts
import Workbench

/// All rules on one case: those that hold, and of the others what keeps them from it.
struct RuleTrial {
  struct Line {
    var info: RuleInfo
    var explanation: Explanation
  }

  let caseID: CaseID
  let lines: [Line]
  /// The first later day on which anything can change with the same facts.
  let horizon: Day?

  init(_ file: CaseFile, _ engine: RuleEngine) {
    caseID = file.record.id
    horizon = engine.evaluate(file, withFacts: false).horizon
    lines = engine.book.rules.compactMap { info in
      engine.explain(file, rule: info.rule, looksAhead: false).map {
        Line(info: info, explanation: $0)
      }
    }
  }

  var holding: [Line] { lines.filter(\.explanation.fires) }
  var others: [Line] { lines.filter { !$0.explanation.fires } }

  static func title(_ info: RuleInfo) -> Phrase {
    Phrase("\(info.rule) \(info.title)", "\(info.rule) \(info.titleEnglish)")
  }

  /// What stands in the way of a rule, as one line: what is so instead of the test that failed.
  static func hindrance(_ explanation: Explanation) -> Phrase? {
    explanation.firstFailed.map { StatementWords.phrase($0.statement.asFound(holds: false)) }
  }

  func page(_ today: Day) -> TextPageState {
    var lines: [TextPageState.Line] = []
    lines.append(.init(.heading, RuleTrialTexts.holding(holding.count)))
    for line in holding {
      let found = line.explanation
      lines.append(
        .init(
          .plain,
          Phrase(verbatim: found.severity.mark + " ") + RuleTrial.title(line.info)
            + Phrase(verbatim: " · ") + found.kind.phrase))
      if !found.facts.isEmpty {
        lines.append(.init(.muted, Phrase(verbatim: "  ") + RuleTrial.facts(found)))
      }
    }
    lines.append(.init(.plain, .empty))
    lines.append(.init(.heading, RuleTrialTexts.others))
    for line in others {
      lines.append(.init(.plain, RuleTrial.title(line.info)))
      if let hindrance = RuleTrial.hindrance(line.explanation) {
        lines.append(.init(.muted, Phrase(verbatim: "  ") + hindrance))
      }
    }
    return TextPageState(
      title: RuleTrialTexts.title + Phrase(verbatim: " " + caseID.text), lines: lines)
  }

  static func facts(_ explanation: Explanation) -> Phrase {
    explanation.facts.filter { $0.value != "–" }
      .map {
        InputWords.noun($0.name).capitalised + Phrase(verbatim: ": ")
          + ValueWords.phrase($0.value)
      }
      .joined(separator: " · ")
  }
}

enum RuleTrialTexts {
  static let title = Phrase("Alle Regeln an", "All rules on")
  static let others = Phrase("Trifft nicht zu, weil", "Does not hold, because")

  static func holding(_ count: Int) -> Phrase {
    switch count {
    case 0: Phrase("Keine Regel trifft zu", "No rule holds")
    case 1: Phrase("Eine Regel trifft zu", "One rule holds")
    default: Phrase("\(count) Regeln treffen zu", "\(count) rules hold")
    }
  }
}
