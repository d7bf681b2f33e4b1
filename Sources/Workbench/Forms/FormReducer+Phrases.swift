import Casework
import Screen
import Texts

/// Text blocks of a person's own: a short word in a note, and one key.
extension FormReducer {
  static func expand(_ state: inout WorkbenchState) -> [Effect] {
    guard case .form(var form) = state.stack.last, case .note(var area)? = form.focusedField?.input
    else { return [] }
    guard let phrase = state.phraseAtHand else {
      state.say(.info, FormTexts.shortWords(state.surroundings.phrases.map(\.shortcut)))
      return []
    }
    area.replaceWord(with: phrase.text)
    form.fields[form.focus].input = .note(area)
    return changed(&form, advances: false, &state)
  }
}

extension WorkbenchState {
  /// The text block whose short word stands before the cursor; its beginning is enough where it
  /// can be no other.
  var phraseAtHand: TextPhrase? {
    guard case .note(let area)? = form?.focusedField?.input else { return nil }
    let word = area.wordBeforeCursor.lowercased()
    guard !word.isEmpty else { return nil }
    let phrases = surroundings.phrases
    if let whole = phrases.first(where: { $0.shortcut.lowercased() == word }) { return whole }
    let fitting = phrases.filter { $0.shortcut.lowercased().hasPrefix(word) }
    return word.count >= 2 && fitting.count == 1 ? fitting[0] : nil
  }
}
