/// A text block of a person's own, called up by its short word.
package struct TextPhrase: Hashable, Sendable {
  package var shortcut: String
  package var text: String

  package init(shortcut: String, text: String) {
    self.shortcut = shortcut
    self.text = text
  }
}
