import Casework
import Screen
import Texts

/// A form: label directly left of its field, what is wrong below it, hints and buttons at the end.
enum FormView {
  static func draw(
    _ form: FormState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let layout = FormPlan(form, state, rect)
    for (row, line) in layout.banner.enumerated() {
      frame.text(line, in: rect, row: row, column: 1, row == 0 ? .heading : .warning)
    }
    for (index, field) in form.fields.enumerated() {
      draw(field, index, form, layout.rows[index], state, into: &frame)
    }
    let buttonRow = layout.rows[form.fields.count]
    draw(buttons: form, state, into: &frame, rect: buttonRow.field)
    var row = buttonRow.field.endRow - rect.row + 1
    for hint in layout.hints where row < rect.rows {
      frame.text(hint, in: rect, row: row, column: 1, .hint)
      row += 1
    }
    proposals(form, layout, state, into: &frame, rect: rect)
  }

  private static func draw(
    _ field: FormField, _ index: Int, _ form: FormState, _ row: FormLayout.Row,
    _ state: WorkbenchState, into frame: inout Frame
  ) {
    let isFocused = form.focus == index
    let label = FormPlan.label(field, state)
    frame.text((isFocused ? ">" : " ") + label, in: row.label, isFocused ? .heading : .label)
    let rect = row.field
    switch field.input {
    case .choice(let choice): choice.draw(into: &frame, rect: rect, focused: isFocused)
    case .tokens(let tokens), .token(let tokens):
      tokens.draw(into: &frame, rect: rect, focused: isFocused)
    case .text(let text): text.draw(into: &frame, rect: rect, focused: isFocused)
    case .note(let area): area.draw(into: &frame, rect: rect, focused: isFocused)
    case .day(let text, _):
      let width = min(20, rect.columns)
      text.draw(into: &frame, rect: rect.left(width), focused: isFocused)
      let beside = rect.droppingLeft(width + 1)
      if let echo = form.echoes[field.id] {
        frame.text(
          FormPlan.fitting(echo.map(state.words), beside, state.charset), in: beside, .info)
      } else if isFocused, text.isEmpty {
        frame.text(state.words(FormTexts.datesHelp), in: beside, .muted)
      }
    }
    if let problem = FormPlan.problem(field.id, form) {
      frame.text(
        "! " + state.words(FormTexts.error) + ": " + state.words(problem), in: row.message, .error)
    } else if isFocused, let phrase = state.phraseAtHand {
      frame.text(state.keyed(FormTexts.phrase(phrase.text)), in: row.message, .info)
    } else if field.id == .topics, !form.reading.topics.isEmpty {
      frame.text(FormPlan.recognised(form, state, row.message), in: row.message, .info)
    }
  }

  private static func draw(
    buttons form: FormState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    var column = 0
    for button in form.buttons {
      let phrase: Phrase =
        switch button {
        case .save: FormTexts.save
        case .adopt: FormTexts.adopt
        case .editor: FormTexts.editor
        case .cancel: FormTexts.cancel
        }
      let isFocused = form.focusedButton == button
      if isFocused { frame.placeCursor(in: rect, column: column + 2) }
      column += frame.text(
        "< \(state.words(phrase)) >", in: rect, column: column, isFocused ? .buttonFocused : .button
      )
      column += 2
    }
  }

  /// The proposals of the focused field, over what lies below it.
  private static func proposals(
    _ form: FormState, _ layout: FormPlan, _ state: WorkbenchState, into frame: inout Frame,
    rect: Rect
  ) {
    guard let field = form.focusedField else { return }
    let list: Proposals
    switch field.input {
    case .tokens(let tokens), .token(let tokens): list = tokens.proposals
    default: return
    }
    guard !list.isEmpty else { return }
    let row = layout.rows[form.focus].field
    let rows = min(6, list.labels.count, rect.endRow - row.endRow)
    let area = Rect(
      row: row.endRow, column: row.column + 1, rows: rows, columns: min(36, row.columns - 1))
    frame.fill(area, " ", .plain)
    list.draw(into: &frame, rect: area)
  }
}

extension FormState {
  /// Tells the note how much room it has, for moving up and down in it.
  mutating func fit(_ state: WorkbenchState, _ rect: Rect) {
    let plan = FormPlan(self, state, rect)
    for index in fields.indices {
      guard case .note(var area) = fields[index].input, !plan.rows[index].field.isEmpty else {
        continue
      }
      area.columns = max(1, plan.rows[index].field.columns - 2)
      area.visibleRows = plan.rows[index].field.rows
      fields[index].input = .note(area)
    }
  }
}

/// How the rows of a form lie in a rectangle.
struct FormPlan {
  let rows: [FormLayout.Row]
  let banner: [String]
  let hints: [String]

  init(_ form: FormState, _ state: WorkbenchState, _ rect: Rect) {
    let charset = state.charset
    banner = form.banner.prefix(rect.rows > 14 ? 3 : 1).flatMap {
      charset.wrap(state.words($0), width: max(10, rect.columns - 2))
    }
    let general = form.problems.filter { $0.field == nil && form.shows($0) }
    hints =
      general.map { "! " + state.words(FormTexts.error) + ": " + state.words($0.sentence) }
      + form.hints.map { state.words(FormTexts.hint) + ": " + state.words($0) }
    let label =
      (state.isLinear ? 4 : 3)
      + (form.fields.map { charset.width(state.words($0.label)) }.max() ?? 10)
    let body = rect.droppingTop(banner.isEmpty ? 0 : banner.count + 1)
    let fieldColumns = body.columns - label
    var heights = form.fields.map { field -> (rows: Int, messageRows: Int) in
      let rows: Int
      switch field.input {
      case .choice(let choice): rows = choice.rows(columns: fieldColumns, charset: charset)
      case .note: rows = body.rows > 14 ? 3 : 2
      default: rows = 1
      }
      // Below the note stands the text block that one key would put in.
      let hasPhrase = field.id == form.focusedField?.id && state.phraseAtHand != nil
      let hasMessage =
        hasPhrase || FormPlan.problem(field.id, form) != nil
        || (field.id == .topics && !form.reading.topics.isEmpty)
      return (rows, hasMessage ? 1 : 0)
    }
    heights.append((rows: 1, messageRows: 0))
    rows =
      FormLayout(
        heights, focused: min(form.focus, form.fields.count), in: body, labelColumns: label
      ).rows
  }

  /// Read aloud, a label ends with a colon: where columns are given up for ears, it has one.
  static func label(_ field: FormField, _ state: WorkbenchState) -> String {
    state.words(field.label) + (field.isRequired ? "*" : "") + (state.isLinear ? ":" : "")
  }

  /// As many parts of an echo as fit whole.
  static func fitting(_ parts: [String], _ rect: Rect, _ charset: Charset) -> String {
    var text = ""
    for part in parts {
      let longer = text.isEmpty ? part : text + " · " + part
      if charset.width(longer) > rect.columns { break }
      text = longer
    }
    return text
  }

  /// The topics recognised, the first ones with the words that show them where there is room; else as many
  /// topics as fit before the key that adopts them.
  static func recognised(_ form: FormState, _ state: WorkbenchState, _ rect: Rect) -> String {
    let topics = form.reading.topics.map { state.words(TopicWords.phrase($0)) }
    let explained = zip(topics, form.reading.topics).map { topic, code in
      form.reading.words[code].map { "\(topic) (‹\($0)›)" } ?? topic
    }
    for count in stride(from: topics.count, through: 1, by: -1) {
      let told = explained.prefix(count) + topics.dropFirst(count)
      let text =
        state.words(FormTexts.recognised) + told.joined(separator: ", ")
        + state.words(FormTexts.adopts)
      if state.charset.width(text) <= rect.columns { return text }
    }
    for count in stride(from: topics.count, through: 1, by: -1) {
      let rest = count < topics.count ? ", …" : ""
      let text =
        state.words(FormTexts.recognised) + topics.prefix(count).joined(separator: ", ") + rest
        + state.words(FormTexts.adopts)
      if state.charset.width(text) <= rect.columns { return text }
    }
    return state.words(FormTexts.recognised) + (topics.first ?? "")
  }

  /// The first problem of a field that may be shown.
  static func problem(_ id: FormFieldID, _ form: FormState) -> Phrase? {
    form.problems.first { $0.field == id && form.shows($0) }?.sentence
  }
}
