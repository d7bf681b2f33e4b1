import Casework
import CivilTime
import Rulebook
import Texts
import Workbench

extension WhySheet {
  /// The explanation as the screen shows it.
  init(_ explanation: Explanation) {
    let info = explanation.info
    self.init(
      caseID: explanation.caseID, rule: info.rule,
      title: Phrase(info.title, info.titleEnglish.isEmpty ? info.title : info.titleEnglish),
      fires: explanation.fires)
    severity = explanation.severity
    kind = explanation.kind
    since = explanation.since
    due = explanation.due
    facts = explanation.facts.map {
      Fact(name: InputWords.noun($0.name).capitalised, value: ValueWords.phrase($0.value))
    }
    let tests = explanation.conditions.map {
      Condition(
        text: StatementWords.phrase($0.statement.asFound(holds: $0.holds)), holds: $0.holds)
    }
    // What keeps a rule from holding is what is asked for, so it comes first.
    conditions = tests.filter { $0.holds == false } + tests.filter { $0.holds != false }
    commands = info.commands
    changesOn = explanation.changesOn
    document = info.document
    section = info.section
    quote = info.quote
    cure = Phrase(info.cure, info.cureEnglish.isEmpty ? info.cure : info.cureEnglish)
  }
}

/// A sheet as plain lines for a terminal.
enum WhyText {
  static func bytes(_ sheet: WhySheet, _ today: Day, _ language: Language) -> [UInt8] {
    var lines = [
      "\(sheet.rule) \(sheet.title[language])"
        + (sheet.fires ? "  \(sheet.severity.mark) \(sheet.severity.phrase[language])" : ""),
      (sheet.fires ? WhyTexts.fires : WhyTexts.doesNotFire)[language],
    ]
    if let since = sheet.since {
      lines.append(WhyTexts.since(since, today: today)[language])
    }
    if let due = sheet.due { lines.append(WhyTexts.due(due, today: today)[language]) }
    var table = TextTable(columns: 3)
    for fact in sheet.facts {
      table.add(["  " + fact.name[language], fact.value[language], ""])
    }
    var tests: [String] = []
    for condition in sheet.conditions {
      let holds =
        condition.holds.map { $0 ? WhyTexts.holds : WhyTexts.doesNotHold } ?? WhyTexts.notLookedAt
      tests.append(
        "  \(holds[language]): \(condition.text[language])")
    }
    if let day = sheet.changesOn {
      tests.append(WhyTexts.changes(day, holds: !sheet.fires)[language])
    }
    var bytes = Array((lines.joined(separator: "\n") + "\n").utf8) + table.bytes()
    if !tests.isEmpty { bytes += Array((tests.joined(separator: "\n") + "\n").utf8) }
    let source = [sheet.document, sheet.section].filter { !$0.isEmpty }.joined(separator: ", ")
    if !source.isEmpty {
      bytes += Array("\(WhyTexts.source[language]): \(source)\n".utf8)
      if !sheet.quote.isEmpty { bytes += Array("  „\(sheet.quote)“\n".utf8) }
    }
    if !sheet.cure.isEmpty {
      bytes += Array("\(WhyTexts.cure[language]): \(sheet.cure[language])\n".utf8)
    }
    let known = sheet.commands.filter { name in CommandTable.all.contains { $0.name == name } }
    for name in known { bytes += Array("  nachhalt \(name) \(sheet.caseID.text)\n".utf8) }
    if sheet.fires {
      bytes += Array("  nachhalt dismiss \(sheet.caseID.text) \(sheet.rule)\n".utf8)
    }
    return bytes
  }
}
