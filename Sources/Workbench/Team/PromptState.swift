package import Casework
package import Screen
package import Texts

/// A short question with one text, and a day where one is needed.
package struct PromptState: Equatable, Sendable {
  package enum Purpose: Equatable, Sendable {
    /// Why a case of somebody else is opened.
    case reason(CaseID)
    case ask(CaseID)
    case answer(question: String)
    case agree(CaseID)
  }

  package var purpose: Purpose
  package var title: Phrase
  package var body: Phrase
  package var label: Phrase
  package var text = TextField()
  package var day: TextField?
  package var isOnDay = false
  /// Taken with a digit while the field is empty.
  package var choices: [Phrase] = []
  package var problem: Phrase?

  package init(
    _ purpose: Purpose, title: Phrase, body: Phrase, label: Phrase, day: String? = nil,
    choices: [Phrase] = []
  ) {
    self.purpose = purpose
    self.title = title
    self.body = body
    self.label = label
    self.day = day.map { TextField($0) }
    self.choices = choices
  }
}
