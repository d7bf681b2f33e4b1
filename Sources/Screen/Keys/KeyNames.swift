/// The words printed on keyboards.
package enum KeyLanguage: Hashable, Sendable {
  case german
  case english
}

extension Key {
  /// As footer, help and manual print it: `Strg-S`, `Umschalt-Tab`, `F2`, `Bild↓`.
  package func name(_ language: KeyLanguage = .german) -> String {
    let german = language == .german
    switch self {
    case .character(" "): return german ? "Leertaste" : "Space"
    case .character(let character): return String(character)
    case .control(let character): return (german ? "Strg-" : "Ctrl-") + character.uppercased()
    case .alt(let character): return "Alt-" + character.uppercased()
    case .function(let number): return "F\(number)"
    case .paste: return german ? "Einfügen" : "Paste"
    case .unknown: return german ? "unbekannte Taste" : "unknown key"
    default:
      let entry = Key.named.first { $0.key == self }
      return (german ? entry?.german : entry?.english) ?? ""
    }
  }

  /// The reverse of `name`, in either language and whatever the case: `strg-s`, `Ctrl-S`, `Esc`.
  package init?(named text: String) {
    let lower = text.lowercased()
    if let entry = Key.named.first(where: {
      $0.german.lowercased() == lower || $0.english.lowercased() == lower
        || $0.other.contains(lower)
    }) {
      self = entry.key
      return
    }
    if text.count == 1, let character = text.first {
      self = .character(character)
      return
    }
    if lower == "leertaste" || lower == "space" {
      self = .space
      return
    }
    if lower.first == "f", let number = Int(lower.dropFirst()), (1...24).contains(number) {
      self = .function(number)
      return
    }
    for prefix in ["strg-", "strg+", "ctrl-", "ctrl+", "alt-", "alt+"] where lower.hasPrefix(prefix)
    {
      let rest = lower.dropFirst(prefix.count)
      guard rest.count == 1, let character = rest.first else { return nil }
      self = prefix.hasPrefix("alt") ? .alt(character) : .control(character)
      return
    }
    return nil
  }

  private struct Named {
    let key: Key
    let german: String
    let english: String
    var other: [String] = []
  }

  private static let named: [Named] = [
    Named(key: .up, german: "↑", english: "Up", other: ["auf", "hoch", "pfeil auf"]),
    Named(key: .down, german: "↓", english: "Down", other: ["ab", "runter", "pfeil ab"]),
    Named(key: .left, german: "←", english: "Left", other: ["links"]),
    Named(key: .right, german: "→", english: "Right", other: ["rechts"]),
    Named(key: .home, german: "Pos1", english: "Home"),
    Named(key: .end, german: "Ende", english: "End"),
    Named(key: .pageUp, german: "Bild↑", english: "PgUp", other: ["bild auf", "pageup"]),
    Named(key: .pageDown, german: "Bild↓", english: "PgDn", other: ["bild ab", "pagedown"]),
    Named(key: .insert, german: "Einfg", english: "Ins", other: ["insert"]),
    Named(key: .delete, german: "Entf", english: "Del", other: ["delete"]),
    Named(
      key: .backspace, german: "Rücktaste", english: "Backspace", other: ["bspace", "ruecktaste"]),
    Named(key: .enter, german: "Enter", english: "Enter", other: ["eingabe", "return"]),
    Named(key: .tab, german: "Tab", english: "Tab"),
    Named(
      key: .backTab, german: "Umschalt-Tab", english: "Shift-Tab",
      other: ["backtab", "btab", "umschalt+tab", "shift+tab"]),
    Named(key: .escape, german: "Esc", english: "Esc", other: ["escape"]),
    Named(key: .controlUp, german: "Strg-↑", english: "Ctrl-Up"),
    Named(key: .controlDown, german: "Strg-↓", english: "Ctrl-Down"),
    Named(key: .controlLeft, german: "Strg-←", english: "Ctrl-Left"),
    Named(key: .controlRight, german: "Strg-→", english: "Ctrl-Right"),
    Named(key: .shiftUp, german: "Umschalt-↑", english: "Shift-Up"),
    Named(key: .shiftDown, german: "Umschalt-↓", english: "Shift-Down"),
    Named(key: .shiftLeft, german: "Umschalt-←", english: "Shift-Left"),
    Named(key: .shiftRight, german: "Umschalt-→", english: "Shift-Right"),
  ]
}
