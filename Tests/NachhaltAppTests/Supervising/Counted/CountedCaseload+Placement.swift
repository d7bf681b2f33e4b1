import Casework
import CivilTime

extension CountedCaseload {
  /// What supervision put down about an integration outside placement, to be entered as people enter it.
  struct Opinion {
    var file: String
    var likely: ChecklistAnswer
    var againstHandover: ChecklistAnswer
    /// nil: nothing was asked back.
    var statement: Statement?

    struct Statement {
      var category: StatementCategory?
    }
  }

  /// R-F: integrations from April to June 2025.
  mutating func addIntegrations(_ count: Int) -> [Opinion] {
    var opinions: [Opinion] = []
    for _ in 0..<count {
      let start = civil("2025-04-01") + number(0...90)
      // Twenty-five on the very day is no longer under twenty-five.
      let isYoung = one(in: 2)
      let birth =
        isYoung
        ? Day(year: start.year - 25, month: start.parts.month, day: start.parts.day).map { $0 + 1 }
        : Day(year: start.year - 25, month: start.parts.month, day: start.parts.day)
      let isUntrained = one(in: 2)
      let area = any(["placement", "caseManagement", "basic", ""])
      let file = newCase(
        "P", ["area": area],
        client: [
          "birth_date": (birth ?? start).iso,
          "vocational_qualification": isUntrained ? "none" : "qualified",
        ])
      let level = any(["helper", "helper", "skilled", "specialist", "expert", ""])
      add(
        "employments",
        [
          "employment": id("B"), "case": file, "kind": "insurable", "start": start.iso,
          "skill_level": level,
        ])
      let strategy = number(0...2)
      if strategy > 0 {
        add(
          "strategies",
          [
            "case": file, "vocabulary": "local", "code": "integration",
            "from": (start - 90).iso, "to": strategy == 1 ? (start - 1).iso : start.iso,
          ])
      }
      let isLeftAlone = addFormerCare(file, start)
      let isOutside = area != "placement" && strategy != 2
      expect("F51", isOutside)
      guard isOutside else { continue }
      expect("F64", isYoung && level == "helper")
      let opinion = opinion(file)
      countOpinion(opinion)
      opinions.append(opinion)
      let isUnlikely = opinion.likely == .no
      let isSkilled = ["skilled", "specialist", "expert"].contains(level)
      expect("F55", level == "helper", of: isUnlikely)
      expect("F56", isUntrained, of: isUnlikely && level == "helper")
      expect("F57", isLeftAlone, of: isUnlikely && level == "helper")
      expect("F58", isSkilled, of: isUnlikely)
      expect("F59", !isUntrained, of: isUnlikely && isSkilled)
    }
    return opinions
  }

  /// Whether nothing at all happened in the year before the job.
  private mutating func addFormerCare(_ file: String, _ start: Day) -> Bool {
    let year = start.adding(months: -12)
    switch number(0...5) {
    case 0:
      contact(file, year, purpose: "regular")
      return false
    case 1:
      contact(file, year - 1, purpose: "regular")
      return true
    case 2:
      contact(file, start - 10, purpose: "regular", reached: "nein")
      return true
    case 3:
      add(
        "supports",
        ["support": id("F"), "case": file, "kind": "mobility", "granted_on": (start - 1).iso])
      return false
    case 4:
      let isOver = one(in: 2)
      add(
        "measures",
        [
          "measure": id("X"), "case": file, "kind": "language", "start": (year - 90).iso,
          "end": (isOver ? year - 1 : year).iso,
        ])
      return isOver
    default: return true
    }
  }

  private mutating func opinion(_ file: String) -> Opinion {
    let likely = any([ChecklistAnswer.yes, .yes, .no, .no, .open, .notApplicable])
    var opinion = Opinion(
      file: file, likely: likely, againstHandover: any([.yes, .no, .no, .open]))
    if !one(in: 3) {
      opinion.statement = Opinion.Statement()
      if !one(in: 4) {
        opinion.statement?.category = any([
          .furtherMissingResources, .handoverNotPossibleInTime, .noRecognisableReason,
        ])
      }
    }
    return opinion
  }

  private mutating func countOpinion(_ opinion: Opinion) {
    let isJudged = opinion.likely == .yes || opinion.likely == .no
    let isMissing = opinion.likely == .yes && opinion.againstHandover == .no
    expect("F53", opinion.likely == .no, of: isJudged)
    expect("F54", isMissing, of: isJudged)
    let category = opinion.statement?.category
    expect("F60", category != nil, of: isMissing && opinion.statement != nil)
    for (figure, code) in [
      ("F61", StatementCategory.furtherMissingResources), ("F62", .handoverNotPossibleInTime),
      ("F63", .noRecognisableReason),
    ] {
      expect(figure, category == code, of: isMissing && category != nil)
    }
  }
}
