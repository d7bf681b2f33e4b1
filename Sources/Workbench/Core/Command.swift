/// What a key, or a name in the palette, can ask for.
package enum Command: UInt8, Hashable, Sendable, CaseIterable {
  // Moving about
  case up, down, pageUp, pageDown, first, last, open, back, switchPane
  // The case at hand
  case contact, attempt, appointment, risk, activity, employer, offer, consent, task, outcome
  case dismiss, termination, onward, endAftercare, partner, agreement, status, strategy, why, whyNot
  // Screens
  case today, cases, findings, workload, spread, applySpread, team, reports, rules, journal,
    importing, messages
  // The tutorial
  case tutorial, nextStep, previousStep
  // In general
  case help, palette, search, undo, redo, resume, names, language, settings, changeSetting
  case suspend, redraw, quit
  // Lists of cases
  case filter, sort, mark, markAll, unmarkAll, bulk, saveView, view
  // Journal and import
  case undoEntry, verify, choosePath, runImport, importRest, chooseMapping, editMapping
  case tryRules, compareRules
  case leaveOut, chooseKind, addSection, toggleRepeats, saveMapping
  // Supervision
  case notices, checklist, turnAnswer, saveReview, askBack, agreeMeasure, samples
  case followUps, completeMeasure, judgeStatement, recordRecommendation, transfer, absence
  case nextMark, remark
  case drawSample, nextHalf, nextLevel, redrawSample
  case earlier, later, nextReport, nextUnit, reportPeriod, exportReport
  // Forms
  case save, cancel, nextField, previousField, editor, adopt, phrase
}

/// Where a key has its meaning. A screen listens to several scopes at once.
package enum Scope: UInt8, Hashable, Sendable, CaseIterable {
  case everywhere, movement, leaving, home, searching
  case caseAtHand, matter, cases, journal, importing, mapping, form
  case choosing, supervising, checklist, reports, settings, samples, sample
  case followUps, caseload
  case workload, spreading, ruleBook
  case lesson
}

/// What a command does to the caseload; read-only mode lets only `reads` through, a review also what
/// supervision itself puts down.
package enum Danger: Hashable, Sendable {
  case reads, writes, supervises
}
