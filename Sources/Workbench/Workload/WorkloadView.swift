import Casework
import CivilTime
import Screen
import Texts

enum WorkloadView {
  static func draw(
    _ screen: WorkloadScreen, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    switch screen {
    case .forecast(let page):
      guard state.window.arrangement == .double || state.window.arrangement == .triple else {
        return forecast(page, state, into: &frame, rect: rect)
      }
      let parts = rect.splitColumns([.share(47), .share(53)], gap: 1)
      forecast(page, state, into: &frame, rect: parts[0])
      frame.verticalRule(in: rect, column: parts[1].column - rect.column - 1)
      beside(page, state, into: &frame, rect: parts[1].inset(columns: 1))
    case .calls(let page): calls(page, state, into: &frame, rect: rect)
    case .spread(let page): SpreadView.draw(page, state, into: &frame, rect: rect)
    }
  }

  private static func forecast(
    _ page: ForecastState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let charset = frame.charset
    let label = page.unit == .weeks ? 22 : 18
    let head =
      charset.pad(state.words(page.unit == .weeks ? WorkloadTexts.week : WorkloadTexts.day), label)
      + charset.padLeft(state.words(WorkloadTexts.due), 7)
      + charset.padLeft(state.words(WorkloadTexts.planned), 9)
      + charset.padLeft(state.words(WorkloadTexts.room), 7)
    frame.text(head, in: rect, column: 1, .label)
    let slots = state.forecast(page.unit).slots
    let largest = slots.map { max($0.total, $0.capacity) }.max() ?? 1
    let list = rect.droppingTop(1).droppingBottom(3)
    page.list.draw(
      into: &frame, rect: list,
      empty: state.words(state.workload == nil ? QueueTexts.loading : WorkloadTexts.none)
    ) { index, _ in
      guard slots.indices.contains(index) else { return "" }
      return line(slots[index], page.unit, largest, label, rect.columns, state, charset)
    }
    let notes = rect.bottom(2)
    frame.text(
      state.words(WorkloadTexts.summary(state.workload?.demands ?? [], today: state.today)),
      in: notes, column: 1)
    frame.text(
      state.words(WorkloadTexts.legend(charset == .ascii)), in: notes, row: 1, column: 1, .muted)
  }

  private static func line(
    _ slot: LoadForecast.Slot, _ unit: LoadForecast.Unit, _ largest: Int, _ label: Int,
    _ columns: Int, _ state: WorkbenchState, _ charset: Charset
  ) -> StyledLine {
    let formats = state.formats
    let name =
      unit == .weeks
      ? "\(formats.week(slot.first))  \(formats.shortDate(slot.first))–\(formats.shortDate(slot.last))"
      : "\(formats.shortDay(slot.first))  \(formats.week(slot.first))"
    var line: StyledLine = [
      Span(charset.pad(name, label)),
      Span(charset.padLeft("\(slot.due + slot.overdue)", 6), Style.plain.strong),
      Span(charset.padLeft("\(slot.planned)", 9)), Span(charset.padLeft("\(slot.capacity)", 7)),
    ]
    let word = slot.isTooMuch ? " " + state.words(WorkloadTexts.tooMuch) : ""
    let room = columns - label - 26 - charset.width(word)
    if room >= 8, largest > 0 {
      func cells(_ count: Int) -> Int { (count * room + largest - 1) / largest }
      let open = cells(slot.due + slot.overdue)
      let planned = max(0, cells(slot.total) - open)
      let free = max(0, cells(slot.capacity) - open - planned)
      line.append(" ")
      line.append(String(repeating: "█", count: open), slot.isTooMuch ? .warning : .chart)
      line.append(String(repeating: "▒", count: planned), .chart)
      line.append(String(repeating: "·", count: free), .muted)
    }
    if !word.isEmpty { line.append(word, .warning) }
    return line
  }

  /// The talks of the chosen week, where there is room beside it.
  private static func beside(
    _ page: ForecastState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let slots = state.forecast(page.unit).slots
    guard slots.indices.contains(page.list.selectedIndex) else { return }
    let slot = slots[page.list.selectedIndex]
    let calls = state.calls(from: slot.first, to: slot.last)
    let name = "\(state.formats.shortDay(slot.first)) – \(state.formats.shortDay(slot.last))"
    frame.text(
      (slot.first == slot.last ? state.formats.shortDay(slot.first) : name)
        + " · " + state.words(WorkloadTexts.talks(calls.count)),
      in: rect, .heading)
    let charset = frame.charset
    for (row, call) in calls.prefix(max(0, rect.rows - 1)).enumerated() {
      frame.line(CallLine.line(call, rect.columns, state, charset), in: rect, row: row + 1)
    }
  }

  private static func calls(
    _ page: CallsState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let calls = state.calls(from: page.first, to: page.last)
    let charset = frame.charset
    page.list.draw(
      into: &frame, rect: rect, empty: state.words(WorkloadTexts.none)
    ) { index, _ in
      guard calls.indices.contains(index) else { return "" }
      return CallLine.line(calls[index], rect.columns - 2, state, charset)
    }
  }
}

/// One talk in a list: its day, whether it has a date, whom and what for.
enum CallLine {
  static func line(
    _ call: CallDemand, _ columns: Int, _ state: WorkbenchState, _ charset: Charset
  ) -> StyledLine {
    let day = call.plannedOn ?? call.due
    let word: Phrase =
      call.isOverdue
      ? WorkloadTexts.overdue
      : call.plannedOn != nil ? PlanState.planned.phrase : PlanState.due.phrase
    let name = state.shown(state.workload?.names[call.caseID] ?? "", call.caseID)
    let first = [
      Span(charset.pad(state.formats.shortDay(day), 12)),
      Span(charset.pad(state.words(word), 12), call.isOverdue ? .danger : .plain),
    ]
    return StyledLine(first + rest(name, call, columns - 24, state, charset))
  }

  /// Whom and what for, and the window where it fits whole.
  static func rest(
    _ name: String, _ call: CallDemand, _ room: Int, _ state: WorkbenchState, _ charset: Charset
  ) -> [Span] {
    let formats = state.formats
    let span = "\(formats.shortDate(call.opens))–\(formats.shortDate(call.last))"
    let hasWindow = room >= 52
    let width = min(28, max(12, room - (hasWindow ? 37 : 20)))
    var spans = [
      Span(charset.pad(name, width) + " ", Style.plain.strong),
      Span(charset.pad(state.words(call.step.phrase), 19)),
    ]
    if hasWindow { spans.append(Span(span, .muted)) }
    return spans
  }
}
