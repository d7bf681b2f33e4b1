import Casework
import CivilTime
import Screen
import Texts

/// An explanation as lines: the rule, the numbers used, the condition, the quoted source, the cure.
enum WhyPage {
  static func rows(_ why: WhyState, _ state: WorkbenchState) -> [StyledLine] {
    let width = min(100, state.size.columns)
    var rows: [StyledLine] = why.asksForAbsence ? place(why, state, width) : []
    guard let sheet = why.sheet else {
      return rows + ["", StyledLine(" " + state.words(WhyTexts.loading), .muted)]
    }
    rows.append(head(sheet, state))
    if let index = why.rules.firstIndex(of: sheet.rule), why.rules.count > 1 {
      rows.append(
        StyledLine(
          "   " + state.words(WhyTexts.position(index + 1, of: why.rules.count)), .muted))
    }
    rows.append("")
    rows += facts(sheet, state, width)
    rows.append("")
    rows += labelled(WhyTexts.condition, verdict(sheet, state), state, width)
    rows += conditions(sheet, state, width)
    if let day = sheet.changesOn {
      rows += labelled(
        .empty, state.words(WhyTexts.changes(day, holds: !sheet.fires)), state, width)
    }
    rows.append("")
    rows += source(sheet, state, width)
    rows.append("")
    let keys = keys(sheet, state)
    let cure = state.words(sheet.cure)
    rows += labelled(WhyTexts.cure, cure.isEmpty ? keys : cure, state, width)
    if !cure.isEmpty, !keys.isEmpty { rows += labelled(.empty, keys, state, width) }
    return rows
  }

  /// Where the case stands in the queue and in its plan.
  private static func place(
    _ why: WhyState, _ state: WorkbenchState, _ width: Int
  ) -> [StyledLine] {
    guard let loaded = state.loaded, loaded.id == why.caseID else { return [] }
    var rows: [StyledLine] = []
    if loaded.outcome.queue.isEmpty {
      rows.append(StyledLine(" " + state.words(WhyTexts.notListed), .heading))
    } else {
      rows.append(StyledLine(" " + state.words(WhyTexts.listed), .heading))
      rows += loaded.outcome.queue.map { entry in
        let when = QueueTexts.when(entry, today: state.today, state.formats)
        return StyledLine(
          "   \(state.words(QueueTexts.state(entry))) \(when): "
            + state.words(QueueTexts.reason(entry)))
      }
    }
    rows += labelled(
      CaseTexts.plan, state.words(CaseSummary.plan(loaded, today: state.today)), state, width)
    return rows + derivation(why, loaded, state, width) + [""]
  }

  /// How the dates of the talk come about: from the job start, in months and days.
  private static func derivation(
    _ why: WhyState, _ loaded: LoadedCase, _ state: WorkbenchState, _ width: Int
  ) -> [StyledLine] {
    guard let start = loaded.facts.jobStart, let wanted = why.step ?? loaded.plan.next?.step,
      let step = loaded.plan[wanted],
      let window = state.configuration.parameters.contactPlan.first(where: { $0.step == wanted })
    else { return [] }
    var rows = labelled(WhyTexts.dates, state.words(wanted.phrase), state, width)
    for phrase in WhyTexts.derivation(
      start: start, months: window.months, opens: step.opens, last: step.overdueFrom - 1)
    {
      rows += labelled(.empty, state.words(phrase), state, width)
    }
    let proposal = loaded.plan.nextDate(on: state.today, state.calendar)
    if let proposal, proposal.step == wanted {
      rows += labelled(.empty, state.words(WhyTexts.proposed(proposal.date)), state, width)
    }
    return rows
  }

  private static func head(_ sheet: WhySheet, _ state: WorkbenchState) -> StyledLine {
    let line: StyledLine = [
      Span(" " + sheet.rule + " ", .label), Span(state.words(sheet.title) + " ", .heading),
    ]
    // How serious it would be is not how serious it is.
    guard sheet.fires else { return line }
    return line + [
      Span(sheet.severity.mark + " " + state.words(sheet.severity.phrase), sheet.severity.style),
      Span(" · " + state.words(sheet.kind.phrase), .muted),
    ]
  }

  private static func verdict(_ sheet: WhySheet, _ state: WorkbenchState) -> String {
    var parts = [state.words(sheet.fires ? WhyTexts.fires : WhyTexts.doesNotFire)]
    if let since = sheet.since, sheet.fires {
      parts[0] += " " + state.words(WhyTexts.since(since, today: state.today))
    }
    if let due = sheet.due { parts.append(state.words(WhyTexts.due(due, today: state.today))) }
    return parts.joined(separator: ", ")
  }

  private static func facts(
    _ sheet: WhySheet, _ state: WorkbenchState, _ width: Int
  ) -> [StyledLine] {
    let charset = state.charset
    let name = min(42, (sheet.facts.map { charset.width(state.words($0.name)) }.max() ?? 0) + 2)
    return sheet.facts.map { fact in
      [
        Span("   " + charset.pad(state.words(fact.name), name) + " ", .label),
        Span(charset.pad(state.words(fact.value), 18) + " "),
        Span(state.words(fact.remark), .muted),
      ]
    }
  }

  private static func conditions(
    _ sheet: WhySheet, _ state: WorkbenchState, _ width: Int
  ) -> [StyledLine] {
    sheet.conditions.flatMap { condition -> [StyledLine] in
      let word: Phrase =
        switch condition.holds {
        case true?: WhyTexts.holds
        case false?: WhyTexts.doesNotHold
        case nil: WhyTexts.notLookedAt
        }
      let style: Style = condition.holds == false ? .warning : .plain
      return labelled(
        .empty, "\(state.words(condition.text)) – \(state.words(word))", state, width,
        style: style)
    }
  }

  /// The keys of the commands that lead to the cure, and the one that sets the matter aside.
  private static func keys(_ sheet: WhySheet, _ state: WorkbenchState) -> String {
    var commands = sheet.commands.compactMap(WhyPage.command)
    if sheet.fires { commands.append(.dismiss) }
    return commands.compactMap { command -> String? in
      guard let binding = state.keymap.binding(of: command, in: state.scopes),
        let key = state.keymap.keys(of: binding).first
      else { return nil }
      return "\(key.name(state.keyLanguage)) \(state.words(binding.name.long))"
    }.joined(separator: " · ")
  }

  /// The command of the workbench for a command of the shell.
  private static func command(_ name: String) -> Command? {
    switch name {
    case "log": .contact
    case "appointment": .appointment
    case "risk": .risk
    case "activity": .activity
    case "employer": .employer
    case "partner": .partner
    case "offer": .offer
    case "consent": .consent
    case "termination": .termination
    case "onward": .onward
    case "end": .endAftercare
    case "agreement": .agreement
    case "status": .status
    case "strategy": .strategy
    default: nil
    }
  }

  private static func source(
    _ sheet: WhySheet, _ state: WorkbenchState, _ width: Int
  ) -> [StyledLine] {
    guard !sheet.document.isEmpty else { return [] }
    let place = [sheet.document, sheet.section].filter { !$0.isEmpty }.joined(separator: ", ")
    var rows = labelled(
      WhyTexts.source, place + (sheet.quote.isEmpty ? "" : ":"), state, width)
    if !sheet.quote.isEmpty {
      rows += labelled(.empty, "„\(sheet.quote)“", state, width, style: .quote)
    }
    return rows
  }

  private static func labelled(
    _ label: Phrase, _ text: String, _ state: WorkbenchState, _ width: Int, style: Style = .plain
  ) -> [StyledLine] {
    let charset = state.charset
    let lines = charset.wrap(text, width: max(10, width - 16))
    return lines.enumerated().map { index, line in
      [
        Span("   " + charset.pad(index == 0 ? state.words(label) : "", 12), .label),
        Span(line, style),
      ]
    }
  }
}
