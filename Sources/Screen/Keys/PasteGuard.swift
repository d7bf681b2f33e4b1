/// Terminals without paste brackets (the linux console, vt100) deliver a paste as key presses.
/// Where letters are commands, that must not run a hundred of them.
package enum PasteGuard {
  /// Whether keys that arrived in one go are more likely a paste than typing: more than eight
  /// different printable ones. A held key repeats one letter and is not meant.
  package static func looksLikePaste(_ keys: [Key]) -> Bool {
    var letters: Set<Character> = []
    for case .character(let letter) in keys { letters.insert(letter) }
    return letters.count > 8
  }
}
