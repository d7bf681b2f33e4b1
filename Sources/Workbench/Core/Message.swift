package import Texts

/// One sentence in the status line; it stays until the next key, and in the list of messages.
package struct Message: Hashable, Sendable {
  package enum Tone: Hashable, Sendable {
    case info, done, warning, failure
  }

  package var tone: Tone
  package var phrase: Phrase

  package init(_ tone: Tone, _ phrase: Phrase) {
    self.tone = tone
    self.phrase = phrase
  }
}
