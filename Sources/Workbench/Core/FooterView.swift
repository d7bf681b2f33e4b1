import Screen
import Texts

/// Last row: the keys that matter most here, read from the key table; it never wraps.
enum FooterView {
  static func draw(_ state: WorkbenchState, into frame: inout Frame, rect: Rect) {
    var column = 1
    for hint in hints(state, width: rect.columns, charset: frame.charset) {
      column += frame.text(hint.key, in: rect, column: column, .key)
      column += frame.text(" " + hint.text, in: rect, column: column, .muted)
      column += 2
    }
  }

  struct Hint: Equatable {
    var key: String
    var text: String
    var place: Int
  }

  /// Which hints fit: the most important ones, shown in the order of their places, and always the
  /// way to the rest.
  static func hints(_ state: WorkbenchState, width: Int, charset: Charset) -> [Hint] {
    let all = state.footerHints
    let needed = all.filter { $0.place >= 80 }
    var room = width - 1
    func cost(_ hint: Hint) -> Int { charset.width(hint.key) + 1 + charset.width(hint.text) + 2 }
    for hint in needed { room -= cost(hint) }
    var chosen: [Hint] = []
    for hint in all.filter({ $0.place < 80 }) {
      guard cost(hint) <= room + 2 else { break }
      room -= cost(hint)
      chosen.append(hint)
    }
    return chosen + needed
  }
}

extension WorkbenchState {
  var footerHints: [FooterView.Hint] {
    switch stack.last {
    case .palette, .dialog, .welcome: return promptHints
    case .conflict: return conflictHints
    case .cases(let page) where page.isTyping: return promptHints
    case .importing(let page) where page.isAsking: return promptHints
    case .mapping(let page) where page.question != nil: return promptHints
    default: break
    }
    let scopes = scopes
    return CommandTable.all.compactMap { binding -> FooterView.Hint? in
      guard let place = binding.footer, scopes.contains(binding.scope),
        let key = keymap.keys(of: binding).first, binding.reasonDisabled(in: self) == nil,
        binding.command != .open || hasSomethingToOpen
      else { return nil }
      let name = binding.command == .view ? "1–9" : key.name(keyLanguage)
      return FooterView.Hint(key: name, text: words(binding.name.short), place: place)
    }.sorted { $0.place < $1.place }
  }

  /// Whether Enter leads further down; on pages to read it does nothing.
  private var hasSomethingToOpen: Bool {
    switch stack.last {
    case .team(.samples(let page)): !page.lines.isEmpty
    case .team(.followUps(let page)): !page.items.isEmpty
    // On the checklist Enter changes the answer as Space does; notices are for reading.
    case .team(.checklist), .team(.notices): false
    case .settings, .help, .messages, .text, .why, .importing: false
    default: true
    }
  }

  private var conflictHints: [FooterView.Hint] {
    func hint(_ key: String, _ phrase: Phrase, _ place: Int) -> FooterView.Hint {
      FooterView.Hint(key: key, text: words(phrase), place: place)
    }
    return [
      hint("m", WelcomeTexts.takeMine, 1), hint("t", WelcomeTexts.takeTheirs, 2),
      hint("↑ ↓", WelcomeTexts.scroll, 3),
      hint(Key.escape.name(keyLanguage), CommandTexts.back.short, 90),
    ]
  }

  /// Prompts take letters as text or answers; only these keys lead out of them.
  private var promptHints: [FooterView.Hint] {
    func hint(_ key: Key, _ phrase: Phrase, _ place: Int) -> FooterView.Hint {
      FooterView.Hint(key: key.name(keyLanguage), text: words(phrase), place: place)
    }
    // On the first screen there is nothing to go back to.
    let out =
      if case .welcome(let page)? = stack.last, !page.isTyping {
        hint(.character("q"), WelcomeTexts.leave, 90)
      } else {
        hint(.escape, CommandTexts.back.short, 90)
      }
    return [
      FooterView.Hint(key: "↑ ↓", text: words(ScreenTexts.choose), place: 1),
      hint(.enter, ScreenTexts.take, 80), out,
    ]
  }
}
