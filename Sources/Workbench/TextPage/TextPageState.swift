package import Texts

/// A page to read: the changes of a journal entry, a table of rules.
package struct TextPageState: Equatable, Sendable {
  package struct Line: Hashable, Sendable {
    package enum Look: Hashable, Sendable {
      case plain, heading, muted, quote
    }

    package var look: Look
    package var phrase: Phrase

    package init(_ look: Look, _ phrase: Phrase) {
      self.look = look
      self.phrase = phrase
    }
  }

  package var title: Phrase
  package var lines: [Line]
  package var scroll = 0

  package init(title: Phrase, lines: [Line]) {
    self.title = title
    self.lines = lines
  }
}
