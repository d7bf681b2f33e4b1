package import Texts

/// A question that is answered with yes or no; the safe answer is the default.
package struct DialogState: Equatable, Sendable {
  package enum Consequence: Equatable, Sendable {
    case discardForm
    case run(Effect)
    case leave
  }

  package var question: Phrase
  package var details: [Phrase]
  package var yes: Phrase
  package var no: Phrase
  package var consequence: Consequence
  package var isYesSelected = false

  package init(
    question: Phrase, details: [Phrase] = [], yes: Phrase, no: Phrase, consequence: Consequence
  ) {
    self.question = question
    self.details = details
    self.yes = yes
    self.no = no
    self.consequence = consequence
  }
}
