import Casework
import Screen
import Texts

/// Heute: one line a matter, the most urgent first; below or beside it what to know before a call.
enum QueueView {
  static func draw(_ state: WorkbenchState, into frame: inout Frame) {
    let rects = Layouts.queue(state.window)
    let columns = QueueColumns(rects.list.columns, when: widestWhen(state, frame.charset))
    let charset = frame.charset
    state.queue.list.draw(
      into: &frame, rect: rects.list,
      empty: state.words(state.queue.isLoaded ? QueueTexts.empty : QueueTexts.loading)
    ) { _, id in
      state.queue.line(id).map { line($0, columns, state, charset) } ?? ""
    }
    guard !rects.detail.isEmpty else { return }
    if rects.detail.column == rects.list.column {
      frame.rule(in: Layouts.page(state.window), row: rects.list.rows)
    } else {
      let body = Layouts.page(state.window)
      frame.verticalRule(in: body, column: rects.detail.column - body.column - 1)
      if !rects.third.isEmpty {
        frame.verticalRule(in: body, column: rects.third.column - body.column - 1)
        third(state, into: &frame, rect: rects.third.inset(columns: 1))
      }
    }
    if let selected = state.queue.selected {
      QueueDetail.draw(selected, state, into: &frame, rect: rects.detail)
    }
  }

  /// "seit 130 Tagen" has its room always, "Mo 16.11. 15:30" only where somebody has an hour.
  private static func widestWhen(_ state: WorkbenchState, _ charset: Charset) -> Int {
    let planned = state.queue.lines.lazy.filter { $0.entry.time != nil }
    return planned.map {
      charset.width(QueueTexts.when($0.entry, today: state.today, state.formats))
    }.reduce(14, max)
  }

  private static func line(
    _ line: QueueLine, _ columns: QueueColumns, _ state: WorkbenchState, _ charset: Charset
  ) -> StyledLine {
    let entry = line.entry
    let word = charset.pad(state.words(QueueTexts.state(entry)), columns.state)
    let when = QueueTexts.when(entry, today: state.today, state.formats)
    let name = state.shown(line.clientName, entry.caseID)
    var spans = [
      Span(entry.severity.mark, entry.severity.style),
      Span(" " + word + " ", entry.state == .overdue ? .danger : .plain),
    ]
    if columns.when > 0 { spans.append(Span(charset.pad(when, columns.when) + " ")) }
    if columns.reason > 0 {
      spans.append(Span(charset.pad(name, columns.name) + " ", Style.plain.strong))
      spans.append(Span(state.words(QueueTexts.reason(entry))))
    } else {
      spans.append(Span(name, Style.plain.strong))
    }
    return StyledLine(spans)
  }

  /// The timeline beside list and detail, where the window is very wide.
  private static func third(_ state: WorkbenchState, into frame: inout Frame, rect: Rect) {
    guard let line = state.queue.selected, let loaded = state.loaded,
      loaded.id == line.entry.caseID
    else { return }
    QueueDetail.timeline(loaded, state, into: &frame, rect: rect, row: 0)
  }
}

/// How the columns of a queue line share the width.
struct QueueColumns {
  let state = 11
  let when: Int
  let name: Int
  let reason: Int

  init(_ width: Int, when widest: Int) {
    // Signs and state with their blanks take 15 columns.
    let room = width - 15
    if room < 45 {
      when = room < 38 ? 0 : min(widest, 14)
      name = room
      reason = 0
    } else {
      when = widest
      name = min(26, max(17, (room - when - 2) / 3))
      reason = room - when - 2 - name
    }
  }
}
