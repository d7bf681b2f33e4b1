package import Casework
package import Screen
package import Texts

/// A short sheet of questions: often one text, sometimes with a day, sometimes a few fields.
package struct PromptState: Equatable, Sendable {
  package enum Purpose: Equatable, Sendable {
    /// Why a case of somebody else is opened.
    case reason(CaseID)
    case ask(CaseID)
    case answer(question: String)
    case agree(CaseID)
    case drawSample
    /// What came of a measure that is done.
    case measureDone(String)
    case recommendationDone(String)
    case recordRecommendation
    /// A remark on an item of the checklist, or what is disputed; it stays on the sheet until that is
    /// saved.
    case remark(ChecklistState.Row)
    case rejectHandover(String)
    case transfer(CaseID)
    case absence(WorkerID)
    case reportPeriod
    case exportReport(ReportRequest)
  }

  package var purpose: Purpose
  package var title: Phrase
  package var body: Phrase
  package var fields: [PromptField]
  package var focus = 0
  /// Taken with a digit while the field they belong to is empty.
  package var choices: [Choice] = []
  package var choicesField = PromptField.ID.text
  package var problem: Phrase?

  package struct Choice: Equatable, Sendable {
    package var words: Phrase
    /// What it puts into the field, where that is not its words.
    package var value: String?

    package init(_ words: Phrase, value: String? = nil) {
      self.words = words
      self.value = value
    }
  }

  package init(_ purpose: Purpose, title: Phrase, body: Phrase, fields: [PromptField]) {
    self.purpose = purpose
    self.title = title
    self.body = body
    self.fields = fields
  }

  /// One text, and a day where one is needed.
  package init(
    _ purpose: Purpose, title: Phrase, body: Phrase, label: Phrase, day: String? = nil,
    choices: [Phrase] = []
  ) {
    var fields = [PromptField(.text, label, .text(TextField()))]
    if let day { fields.append(PromptField(.due, TeamTexts.due, .day(TextField(day)))) }
    self.init(purpose, title: title, body: body, fields: fields)
    self.choices = choices.map { Choice($0) }
  }

  /// What is typed into a field, without blanks around it.
  func text(_ id: PromptField.ID) -> String {
    guard let field = fields.first(where: { $0.id == id }) else { return "" }
    return field.text.split(separator: " ").joined(separator: " ")
  }

  func chosen(_ id: PromptField.ID) -> Int? {
    guard case .choice(let choice)? = fields.first(where: { $0.id == id })?.input else {
      return nil
    }
    return choice.selected
  }

  /// Says what is wrong with a field, and goes there.
  mutating func complain(_ id: PromptField.ID, _ problem: Phrase) {
    self.problem = problem
    focus = fields.firstIndex { $0.id == id } ?? focus
  }
}

package struct PromptField: Equatable, Sendable {
  package enum ID: Hashable, Sendable {
    case text, due, population, size, allocation, seed, worker, reason, from, to
    case number, category, unit, measure, dissent, checked
  }

  package enum Input: Equatable, Sendable {
    case text(TextField)
    case day(TextField)
    case choice(ChoiceField<Int>)
  }

  package var id: ID
  package var label: Phrase
  package var input: Input
  /// What may be typed, shown while the field is empty and has the cursor.
  package var hint: Phrase?

  package init(_ id: ID, _ label: Phrase, _ input: Input, hint: Phrase? = nil) {
    self.id = id
    self.label = label
    self.input = input
    self.hint = hint
  }

  package var text: String {
    switch input {
    case .text(let field), .day(let field): field.text
    case .choice: ""
    }
  }

  mutating func reduce(_ key: Key) {
    switch input {
    case .text(var field):
      _ = field.reduce(key)
      input = .text(field)
    case .day(var field):
      _ = field.reduce(key)
      input = .day(field)
    case .choice(var choice):
      _ = choice.reduce(key)
      input = .choice(choice)
    }
  }
}
