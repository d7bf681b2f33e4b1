/// What a key did to a field.
package enum FieldChange: Equatable, Sendable {
  /// Not a key of the field: Tab, Enter, Esc and commands belong to the form.
  case ignored
  /// Only the cursor moved.
  case moved
  /// The content changed.
  case changed
  /// The content changed and the same key also leaves the field: the form moves on.
  case finished
}

/// One line of text with a cursor. Letters are always text; there are no modes.
package struct TextField: Equatable, Sendable {
  package private(set) var characters: [Character]
  /// Characters before the cursor.
  package private(set) var cursor: Int
  package var placeholder: String
  /// Longest content in characters; pasting stops there.
  package var limit: Int

  package init(_ text: String = "", placeholder: String = "", limit: Int = 4000) {
    characters = Array(SafeText.field(text))
    cursor = characters.count
    self.placeholder = placeholder
    self.limit = limit
  }

  package var text: String {
    get { String(characters) }
    set {
      characters = Array(SafeText.field(newValue))
      cursor = characters.count
    }
  }

  package var isEmpty: Bool { characters.isEmpty }

  package mutating func insert(_ text: String) {
    // The joined text is read again: a typed combining mark belongs to the letter before it.
    let head = String(characters[..<cursor]) + text
    let tail = characters[cursor...]
    let joined = Array(head).prefix(max(0, limit - tail.count))
    cursor = joined.count
    characters = Array(joined) + tail
  }

  package mutating func delete(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<characters.count)
    characters.removeSubrange(range)
    if cursor > range.lowerBound { cursor = max(range.lowerBound, cursor - range.count) }
  }

  package mutating func moveCursor(to position: Int) {
    cursor = max(0, min(position, characters.count))
  }
}
