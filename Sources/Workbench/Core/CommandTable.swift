import Screen
import Texts

/// All bindings there are. Letters and arrows, the keys of vi and of office programs side by side;
/// nothing essential needs AltGr, a dead key, Strg or a function key.
package enum CommandTable {
  package static let all: [Binding] =
    movement + leaving + caseAtHand + screens + general + cases + journalAndImport + ruleBook
    + mapping
    + form
    + supervision

  package static let movement: [Binding] = [
    Binding(.up, [.up, .character("k")], CommandTexts.up, .movement),
    Binding(.down, [.down, .character("j")], CommandTexts.down, .movement),
    Binding(.pageUp, [.pageUp, .control("u")], CommandTexts.pageUp, .movement),
    Binding(.pageDown, [.pageDown, .control("d")], CommandTexts.pageDown, .movement),
    Binding(.first, [.home, .character("<")], CommandTexts.first, .movement),
    Binding(.last, [.end, .character("G"), .character(">")], CommandTexts.last, .movement),
    Binding(
      .open, [.enter, .character("l"), .right], CommandTexts.open, .movement, footer: 68),
    Binding(.switchPane, [.tab], CommandTexts.switchPane, .movement),
  ]

  package static let leaving: [Binding] = [
    Binding(
      .back, [.escape, .character("h"), .left, .character("q"), .control("c")],
      CommandTexts.back, .leaving, footer: 90),
    Binding(.quit, [.character("q")], CommandTexts.quit, .home, footer: 90),
    Binding(.quit, [.control("q"), .function(10)], CommandTexts.quit, .everywhere),
  ]

  package static let caseAtHand: [Binding] = [
    acting(.contact, "a", CommandTexts.contact, footer: 10),
    acting(.attempt, "n", CommandTexts.attempt, footer: 20),
    acting(.appointment, "t", CommandTexts.appointment, footer: 30),
    acting(.risk, "r", CommandTexts.risk, footer: 40),
    acting(.employer, "g", CommandTexts.employer, footer: 50),
    Binding(
      .why, [.character("w")], CommandTexts.why, .caseAtHand, footer: 60,
      hindrance: CommandTable.needsCase),
    acting(.activity, "v", CommandTexts.activity, footer: 65),
    acting(.task, "f", CommandTexts.task, footer: 66),
    acting(.offer, "o", CommandTexts.offer),
    acting(.consent, "e", CommandTexts.consent),
    acting(.termination, "b", CommandTexts.termination),
    acting(.onward, "m", CommandTexts.onward),
    acting(.endAftercare, "E", CommandTexts.endAftercare),
    acting(.partner, "i", CommandTexts.partner),
    acting(.agreement, "z", CommandTexts.agreement),
    acting(.status, "c", CommandTexts.status),
    acting(.strategy, "y", CommandTexts.strategy),
    Binding(
      .whyNot, [.character("W")], CommandTexts.whyNot, .caseAtHand,
      hindrance: CommandTable.needsCase),
    Binding(
      .dismiss, [.character("d")], CommandTexts.dismiss, .matter, danger: .writes, footer: 67,
      hindrance: { $0.ruleAtHand == nil ? CommandTexts.noRule : nil }),
    Binding(
      .outcome, [.character("x")], CommandTexts.outcome, .matter, danger: .writes,
      hindrance: { $0.hasOutcomeAtHand ? nil : CommandTexts.notHere }),
  ]

  package static let screens: [Binding] = [
    Binding(.today, [.character("H"), .function(3)], CommandTexts.today, .everywhere),
    Binding(.cases, [.character("A"), .function(4)], CommandTexts.cases, .everywhere),
    Binding(.findings, [.character("B"), .function(5)], CommandTexts.findings, .everywhere),
    Binding(.workload, [.character("K")], CommandTexts.workload, .everywhere),
    Binding(
      .spread, [.character("+")], CommandTexts.spread, .workload, danger: .writes, footer: 2),
    Binding(
      .applySpread, [.character("+")], CommandTexts.applySpread, .spreading, danger: .writes,
      footer: 1),
    Binding(
      .team, [.character("T"), .function(6)], CommandTexts.team, .everywhere,
      hindrance: { $0.mayReview ? nil : TeamTexts.noRole }),
    Binding(.reports, [.character("S"), .function(7)], CommandTexts.reports, .everywhere),
    Binding(.rules, [.character("R"), .function(8)], CommandTexts.rules, .everywhere),
    Binding(.journal, [.character("P")], CommandTexts.journal, .everywhere),
    Binding(
      .importing, [.character("I")], CommandTexts.importing, .everywhere, danger: .writes,
      hindrance: { $0.lesson == nil ? nil : LessonTexts.notHere }),
    Binding(.messages, [.character("M"), .function(12)], CommandTexts.messages, .everywhere),
    Binding(
      .tutorial, [.character("Z")], CommandTexts.tutorial, .everywhere,
      hindrance: { $0.review == nil || $0.lesson != nil ? nil : LessonTexts.notInReview }),
    Binding(.nextStep, [.character("J")], CommandTexts.nextStep, .lesson),
    Binding(.previousStep, [.character("V")], CommandTexts.previousStep, .lesson),
  ]

  package static let general: [Binding] = [
    Binding(.help, [.character("?"), .function(1)], CommandTexts.help, .everywhere, footer: 80),
    Binding(
      .palette, [.character(":"), .function(2), .function(9)], CommandTexts.palette, .everywhere,
      footer: 70),
    Binding(.search, [.character("/"), .control("f")], CommandTexts.search, .searching),
    Binding(
      .undo, [.character("u")], CommandTexts.undo, .everywhere, danger: .writes, footer: 75,
      hindrance: { $0.hasSomethingToUndo ? nil : CommandTexts.nothingToUndo }),
    Binding(
      .redo, [.character("U"), .control("r")], CommandTexts.redo, .everywhere, danger: .writes),
    Binding(
      .resume, [.character("D")], CommandTexts.resume, .everywhere, danger: .writes,
      hindrance: { $0.drafts.isEmpty ? CommandTexts.noDrafts : nil }),
    Binding(.names, [.character("p")], CommandTexts.names, .everywhere),
    Binding(.language, [.character("L")], CommandTexts.language, .everywhere),
    Binding(.settings, [.character("O")], CommandTexts.settings, .everywhere),
    Binding(.changeSetting, [.space], CommandTexts.changeSetting, .settings, footer: 1),
    Binding(.suspend, [.control("z")], CommandTexts.suspend, .everywhere),
    Binding(.redraw, [.control("l")], CommandTexts.redraw, .everywhere),
  ]

  static let needsCase: @Sendable (WorkbenchState) -> Phrase? = {
    $0.caseAtHand == nil ? CommandTexts.noCase : nil
  }

  private static func acting(
    _ command: Command, _ letter: Character, _ name: CommandTexts.Name, footer: Int? = nil
  ) -> Binding {
    Binding(
      command, [.character(letter)], name, .caseAtHand, danger: .writes, footer: footer,
      hindrance: needsCase)
  }
}
