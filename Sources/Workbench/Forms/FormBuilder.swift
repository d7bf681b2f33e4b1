import Casework
import CivilTime
import Screen
import Texts

/// What a form is made from: the case, the day, the language its choices are written in.
struct FormBuilder {
  let loaded: LoadedCase
  let context: DraftContext
  let language: Language

  var today: Day { context.today }
  var formats: Formats { Formats(language) }

  init(_ loaded: LoadedCase, _ state: WorkbenchState) {
    self.loaded = loaded
    context = state.draftContext(loaded)
    language = state.language
  }

  func choice<C: Code>(
    _ id: FormFieldID, _ label: Phrase, _ choices: KeyValuePairs<Character, C>,
    selected: C? = nil, required: Bool = false, words: (C) -> Phrase
  ) -> FormField {
    numbered(
      id, label, choices.map { (Int($0.value.rawValue), $0.key, words($0.value)) },
      selected: selected.map { Int($0.rawValue) }, required: required)
  }

  func numbered(
    _ id: FormFieldID, _ label: Phrase, _ options: [(Int, Character, Phrase)],
    selected: Int? = nil, required: Bool = false
  ) -> FormField {
    let field = ChoiceField(
      options.map { Choice($0.0, $0.2[language], letter: $0.1) }, selected: selected,
      isOptional: !required)
    return FormField(id, label, .choice(field), required: required)
  }

  func text(
    _ id: FormFieldID, _ label: Phrase, _ value: String = "", required: Bool = false
  ) -> FormField {
    FormField(id, label, .text(TextField(value)), required: required)
  }

  func note(_ id: FormFieldID, _ label: Phrase, _ value: String = "") -> FormField {
    FormField(id, label, .note(TextArea(value, columns: 60, visibleRows: 3)))
  }

  func day(
    _ id: FormFieldID, _ label: Phrase, _ value: Day? = nil, past: Bool = false,
    time: Int? = nil, required: Bool = false
  ) -> FormField {
    var text = value.map { $0 == today ? todayWord : formats.numericDate($0) } ?? ""
    if let time, !text.isEmpty { text += " " + formats.time(time) }
    return FormField(
      id, label, .day(TextField(text, limit: 40), past: past), required: required)
  }

  func topics(_ chosen: [String] = []) -> FormField {
    FormField(.topics, FormTexts.topics, .tokens(TokenField(topicChoices, chosen: chosen)))
  }

  func category(_ id: FormFieldID, _ label: Phrase, required: Bool = false) -> FormField {
    let choices = RiskCategoryWords.all.map { Choice($0.code, $0.phrase[language]) }
    return FormField(id, label, .token(TokenField(choices)), required: required)
  }

  func reasons(
    _ id: FormFieldID, _ label: Phrase, _ list: [(code: String, phrase: Phrase)],
    required: Bool = false
  ) -> FormField {
    FormField(
      id, label, .token(TokenField(list.map { Choice($0.code, $0.phrase[language]) })),
      required: required)
  }

  private var topicChoices: [Choice<String>] {
    let delivered = TopicWords.all.map { Choice($0.code, $0.phrase[language]) }
    let known = Set(TopicWords.all.map(\.code))
    let own = context.configuration.topics.all.filter { !known.contains($0) }
    return delivered + own.map { Choice($0, $0) }
  }

  private var todayWord: String { language == .german ? "heute" : "today" }

  // Choices that several forms share

  func channel(_ selected: Channel? = nil, required: Bool = true) -> FormField {
    choice(
      .channel, FormTexts.channel,
      [
        "t": Channel.phone, "p": Channel.personal,
        "v": Channel.video, "b": Channel.letter,
        "m": Channel.email, "s": Channel.sms,
        "h": Channel.homeVisit,
        "w": Channel.workplaceVisit,
      ], selected: selected, required: required, words: \.phrase)
  }

  func level(required: Bool = false) -> FormField {
    choice(
      .level, FormTexts.level,
      [
        "h": RiskLevel.high,
        "m": RiskLevel.medium,
        "n": RiskLevel.low,
      ], required: required, words: marked)
  }

  func owner(required: Bool = false) -> FormField {
    choice(
      .who, FormTexts.who,
      [
        "k": ActivityOwner.client,
        "i": ActivityOwner.caseworker,
        "a": ActivityOwner.employer,
        "p": ActivityOwner.partner,
      ], required: required, words: \.phrase)
  }

  private func marked(_ level: RiskLevel) -> Phrase {
    Phrase(verbatim: level.mark + " ") + level.phrase
  }
}

extension WorkbenchState {
  func draftContext(_ loaded: LoadedCase) -> DraftContext {
    DraftContext(
      file: loaded.file, today: today, now: minute,
      author: session.worker?.text ?? session.userName, configuration: configuration,
      calendar: calendar)
  }
}
