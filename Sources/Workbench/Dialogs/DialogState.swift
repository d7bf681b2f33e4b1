package import Texts

/// A question with a few answers, each by its letter; the safe one is chosen at first.
package struct DialogState: Equatable, Sendable {
  package enum Consequence: Equatable, Sendable {
    case close
    case discardForm
    case leaveMapping
    case run(Effect)
    case openForm(FormKind, then: FormKind?)
    case command(Command)
    case prompt(PromptState)
  }

  package struct Option: Equatable, Sendable {
    package var letters: [Character]
    package var phrase: Phrase
    package var consequence: Consequence

    package init(_ letters: [Character], _ phrase: Phrase, _ consequence: Consequence) {
      self.letters = letters
      self.phrase = phrase
      self.consequence = consequence
    }
  }

  package var title: Phrase
  package var question: Phrase
  package var details: [Phrase]
  package var options: [Option]
  package var selected: Int

  package init(
    title: Phrase = ScreenTexts.question, question: Phrase, details: [Phrase] = [],
    options: [Option], selected: Int = 0
  ) {
    self.title = title
    self.question = question
    self.details = details
    self.options = options
    self.selected = selected
  }

  /// Ja or Nein; Nein is chosen at first.
  package init(
    question: Phrase, details: [Phrase] = [], yes: Phrase, no: Phrase, consequence: Consequence
  ) {
    self.init(
      question: question, details: details,
      options: [Option(["n"], no, .close), Option(["j", "y"], yes, consequence)])
  }
}
