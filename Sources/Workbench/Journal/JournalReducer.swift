import Casework
import Screen
import Texts

enum JournalReducer {
  static func open(_ state: inout WorkbenchState) -> [Effect] {
    state.stack = [.journal(JournalState())]
    Layouts.fit(&state)
    return [request(JournalState(), state)]
  }

  static func request(_ page: JournalState, _ state: WorkbenchState) -> Effect {
    let rows = max(10, max(page.list.visibleRows, state.size.rows - 4))
    let range = page.list.missing ?? page.list.offset..<(page.list.offset + page.list.ids.count)
    return .loadJournal(
      JournalRequest(
        offset: range.isEmpty ? 0 : range.lowerBound, limit: max(3 * rows, range.count)))
  }

  static func take(
    _ request: JournalRequest, _ answer: Page<JournalEntry>, _ state: inout WorkbenchState
  ) {
    for index in state.stack.indices {
      guard case .journal(var page) = state.stack[index] else { continue }
      page.lines = answer.lines
      page.isLoaded = true
      page.list.load(
        total: answer.total, offset: answer.offset, ids: answer.lines.map(\.sequence))
      state.stack[index] = .journal(page)
    }
  }

  static func undo(_ state: inout WorkbenchState) -> [Effect] {
    guard case .journal(let page) = state.stack.last, let entry = page.selected else { return [] }
    guard entry.isUndoable else {
      state.say(.warning, ListTexts.notUndoable)
      return []
    }
    return [.undo(sequence: entry.sequence)]
  }

  /// The changes of an entry as a page to read.
  static func take(_ sequence: Int64, _ changes: [Change], _ state: inout WorkbenchState) {
    guard case .journal? = state.stack.last else { return }
    let title = ListTexts.change + Phrase(verbatim: " \(sequence)")
    state.stack.append(
      .text(TextPageState(title: title, lines: changes.flatMap(ChangeLines.of))))
  }
}

/// A stored change in words: the row, then every field that is another than before.
enum ChangeLines {
  /// Everything recorded in one row; what is empty is left out.
  static func fields(of record: Record) -> [TextPageState.Line] {
    record.kind.fields.enumerated().compactMap { index, field in
      let cell = record.cells[index]
      guard cell != .empty, field.name != "case" else { return nil }
      let label = FieldTexts.label(field.name)
      return TextPageState.Line(
        .plain, Phrase(label.german + ": ", label.english + ": ") + CellWords.text(cell, field))
    }
  }

  static func of(_ change: Change) -> [TextPageState.Line] {
    let verb: Phrase =
      switch (change.before, change.after) {
      case (nil, _): ListTexts.added
      case (_, nil): ListTexts.removed
      default: ListTexts.changed
      }
    let key = change.key.map { cell in
      if case .text(let text) = cell { text } else { "" }
    }.filter { !$0.isEmpty }.joined(separator: ", ")
    var lines = [
      TextPageState.Line(
        .heading, change.kind.phrase + Phrase(verbatim: " \(key): ") + verb)
    ]
    for (index, field) in change.kind.fields.enumerated() {
      let before = change.before?.cells[index]
      let after = change.after?.cells[index]
      guard before != after, (before ?? .empty) != (after ?? .empty) else { continue }
      let label = Phrase(FieldTexts.label(field.name).german, FieldTexts.label(field.name).english)
      let old = before.map { CellWords.text($0, field) }
      let new = after.map { CellWords.text($0, field) }
      let text = [old, new].compactMap(\.self).joined(separator: " → ")
      lines.append(
        TextPageState.Line(.plain, Phrase(verbatim: "  ") + label + Phrase(": ", ": ") + text))
    }
    return lines + [TextPageState.Line(.plain, .empty)]
  }
}
