import Casework
import Screen
import Texts

/// Typing into a form and moving in it.
enum FormReducer {
  static func reduce(_ state: inout WorkbenchState, _ key: Key) -> [Effect] {
    guard case .form(var form) = state.stack.last, !form.isSaving else { return [] }
    if form.focusedField != nil {
      switch type(key, &form) {
      case .ignored: break
      case .moved: return settle(&form, &state)
      case .changed(let advances):
        return changed(&form, advances: advances, &state)
      case .finished(let isChanged):
        if isChanged { return changed(&form, advances: true, &state) }
        move(1, &form)
        return settle(&form, &state)
      }
    } else if key == .enter || key == .space {
      return press(form.focusedButton ?? .save, &state)
    }
    return command(key, form, &state)
  }

  private enum Typed {
    case ignored, moved
    case changed(advances: Bool)
    case finished(isChanged: Bool)
  }

  private static func type(_ key: Key, _ form: inout FormState) -> Typed {
    guard var field = form.focusedField else { return .ignored }
    let before = field.value
    let change: FieldChange
    var advances = false
    switch field.input {
    case .choice(var choice):
      change = choice.reduce(key)
      if case .character(let letter) = key, letter != " " { advances = change == .changed }
      field.input = .choice(choice)
    case .tokens(var tokens):
      change = tokens.reduce(key)
      field.input = .tokens(tokens)
    case .token(var tokens):
      change = tokens.reduce(key)
      // The last word stays: this field holds one.
      if tokens.chosen.count > 1 { tokens.chosen.removeFirst(tokens.chosen.count - 1) }
      advances = change == .changed && key == .enter
      field.input = .token(tokens)
    case .text(var text):
      change = text.reduce(key)
      field.input = .text(text)
    case .day(var text, let past):
      change = text.reduce(key)
      field.input = .day(text, past: past)
    case .note(var area):
      change = area.reduce(key)
      field.input = .note(area)
    }
    form.fields[form.focus] = field
    switch change {
    case .ignored: return key == .enter ? .finished(isChanged: false) : .ignored
    case .moved: return .moved
    case .changed: return .changed(advances: advances)
    case .finished: return .finished(isChanged: field.value != before)
    }
  }

  private static func command(
    _ key: Key, _ form: FormState, _ state: inout WorkbenchState
  ) -> [Effect] {
    guard let binding = state.keymap.binding(for: key, in: [.form]) else {
      if case .paste = key { return [] }
      let isLetter = if case .character = key { true } else { false }
      let isChoice = if case .choice? = form.focusedField?.input { true } else { false }
      state.say(
        .warning,
        isLetter && isChoice
          ? FormTexts.chooseByLetter : CommandTexts.unbound(key.name(state.keyLanguage), help: "F1")
      )
      return []
    }
    return perform(binding, &state)
  }

  static func perform(_ binding: Binding, _ state: inout WorkbenchState) -> [Effect] {
    guard case .form(var form) = state.stack.last else { return [] }
    if let reason = binding.reasonDisabled(in: state) {
      state.say(.warning, reason)
      return []
    }
    switch binding.command {
    case .nextField, .previousField:
      let left = form.focusedField
      move(binding.command == .nextField ? 1 : -1, &form)
      return settle(&form, &state) + (left.map { recognition(of: $0, in: form) } ?? [])
    case .save: return FormReducer.save(&state)
    case .cancel: return cancel(&state)
    case .editor: return press(.editor, &state)
    case .adopt: return press(.adopt, &state)
    case .phrase: return expand(&state)
    case .help:
      state.stack.append(.help(HelpState(scopes: [.form])))
      return []
    default: return []
    }
  }

  static func press(_ button: FormState.Button, _ state: inout WorkbenchState) -> [Effect] {
    guard case .form(var form) = state.stack.last else { return [] }
    switch button {
    case .save: return FormReducer.save(&state)
    case .cancel: return cancel(&state)
    case .editor:
      for field in form.fields {
        if case .note(let area) = field.input { return [.openEditor(text: area.text)] }
      }
      return []
    case .adopt:
      guard let index = form.fields.firstIndex(where: { $0.id == .topics }),
        case .tokens(var tokens) = form.fields[index].input
      else { return [] }
      for topic in form.reading.topics where !tokens.chosen.contains(topic) {
        tokens.chosen.append(topic)
      }
      form.fields[index].input = .tokens(tokens)
      form.reading.topics = []
      return changed(&form, advances: false, &state)
    }
  }

  static func move(_ step: Int, _ form: inout FormState) {
    if let field = form.focusedField { form.touched.insert(field.id) }
    let count = form.fields.count + form.buttons.count
    form.focus = (form.focus + step + count) % max(1, count)
  }

  /// After a change: judge anew, keep the draft, let the note be read.
  static func changed(
    _ form: inout FormState, advances: Bool, _ state: inout WorkbenchState
  ) -> [Effect] {
    form.isChanged = true
    let field = form.focusedField
    if advances { move(1, &form) }
    if form.kind == .contact, field?.id == .result { proposeAgain(&form, state) }
    if form.field(.note)?.value.isEmpty ?? true { form.reading = NoteReading() }
    var effects = settle(&form, &state)
    effects.append(.saveFormDraft(FormDraft(key: form.draftKey, bytes: form.encoded)))
    // Half a word says nothing yet; the rest follows with the next blank or on leaving the note.
    if let field, field.value.last.map({ !$0.isLetter && !$0.isNumber }) ?? false {
      effects += recognition(of: field, in: form)
    }
    return effects
  }

  static func recognition(of field: FormField, in form: FormState) -> [Effect] {
    guard case .note = field.input, form.field(.topics) != nil, !field.value.isEmpty else {
      return []
    }
    return [.recognise(NoteRequest(text: field.value))]
  }

  private static func settle(_ form: inout FormState, _ state: inout WorkbenchState) -> [Effect] {
    form.validate(state)
    state.replaceTop(.form(form))
    Layouts.fit(&state)
    return []
  }
}
