import Casework
import Screen
import Texts

/// The detail pane: who it is, what was last, what threatens, whether the employer is in, and why
/// the line is here.
enum QueueDetail {
  static func draw(
    _ line: QueueLine, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let isBelow = rect.columns == frame.size.columns
    let area = rect.inset(columns: 1)
    let name = state.shown(line.clientName, line.entry.caseID)
    guard let loaded = state.loaded, loaded.id == line.entry.caseID else {
      head(line, name, state, into: &frame, rect: area)
      return
    }
    // Beside the list the head may take several rows, below it only one.
    let head = CaseSummary.head(
      loaded, shownAs: name, today: state.today, width: isBelow ? area.columns : 0, state)
    let taken = frame.paragraph(head, in: area.top(isBelow ? 1 : 4), Style.plain.strong)
    var row = max(1, taken) + (isBelow ? 0 : 1)
    let why = CaseSummary.Line(label: CaseTexts.why, text: reason(line.entry))
    let lines = CaseSummary.lines(loaded, today: state.today) + [why]
    let heights = shares(lines, state, rows: isBelow ? area.rows - row : .max, area.columns - 10)
    for (summary, height) in zip(lines, heights) where row < area.rows {
      frame.text(state.words(summary.label), in: area, row: row, .label)
      frame.paragraph(
        state.words(summary.text), in: area.droppingLeft(10).droppingTop(row).top(height))
      row += height
    }
    guard !isBelow else { return }
    row = findings(loaded, state, into: &frame, rect: area, row: row + 1)
    // Where the timeline has no pane of its own it fills the rest of this one.
    if state.window.arrangement != .triple {
      timeline(loaded, state, into: &frame, rect: area, row: row + 1)
    }
  }

  /// How many rows every line gets: the reason first as many as it needs, then what is to come, then
  /// what was, as long as there are rows to spare.
  private static func shares(
    _ lines: [CaseSummary.Line], _ state: WorkbenchState, rows: Int, _ width: Int
  ) -> [Int] {
    let wanted = lines.map { max(1, state.charset.wrap(state.words($0.text), width: width).count) }
    guard rows < wanted.reduce(0, +) else { return wanted }
    var shares = wanted.map { _ in 1 }
    var spare = max(0, rows - lines.count)
    let order = [
      CaseTexts.why, CaseTexts.plan, CaseTexts.risks, CaseTexts.last, CaseTexts.employer,
    ]
    for label in order {
      guard let index = lines.firstIndex(where: { $0.label == label }) else { continue }
      let more = min(spare, wanted[index] - 1)
      shares[index] += more
      spare -= more
    }
    return shares
  }

  private static func reason(_ entry: QueueEntry) -> Phrase {
    let text = QueueTexts.reason(entry)
    guard let rule = entry.rule else { return text }
    return Phrase(verbatim: rule + ": ") + text
  }

  private static func head(
    _ line: QueueLine, _ name: String, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    var parts = [name]
    if !line.phone.isEmpty { parts.append(line.phone) }
    if !line.employer.isEmpty { parts.append(line.employer) }
    if let start = line.jobStart {
      parts.append(state.words(CaseTexts.since(start, today: state.today)))
    }
    frame.paragraph(parts.joined(separator: " · "), in: rect.top(2), Style.plain.strong)
  }

  private static func findings(
    _ loaded: LoadedCase, _ state: WorkbenchState, into frame: inout Frame, rect: Rect, row: Int
  ) -> Int {
    guard row < rect.rows - 1, !loaded.outcome.results.isEmpty else { return row - 1 }
    frame.text(state.words(CaseTexts.findings), in: rect, row: row, .heading)
    var row = row + 1
    for result in loaded.outcome.results where row < rect.rows && !result.isDismissed {
      let text =
        state.language == .german || result.textEnglish.isEmpty
        ? result.text : result.textEnglish
      frame.text(result.severity.mark, in: rect, row: row, result.severity.style)
      frame.text(result.rule, in: rect, row: row, column: 2, .label)
      row += max(1, frame.paragraph(text, in: rect.droppingLeft(10), row: row))
    }
    return row
  }

  static func timeline(
    _ loaded: LoadedCase, _ state: WorkbenchState, into frame: inout Frame, rect: Rect, row: Int
  ) {
    guard row < rect.rows - 1 else { return }
    frame.text(state.words(CaseTexts.timeline), in: rect, row: row, .heading)
    var row = row + 1
    for event in CaseTimeline.rows(loaded, today: state.today) where row < rect.rows {
      frame.text(state.words(event.label), in: rect, row: row, .label)
      row += max(
        1, frame.paragraph(state.words(event.text), in: rect.droppingLeft(11), row: row))
    }
  }
}
