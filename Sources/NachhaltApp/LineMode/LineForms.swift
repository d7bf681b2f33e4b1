import Casework
import CivilTime
import Texts

/// The forms as questions, one a line. Nothing is saved before it was said back and confirmed.
struct LineForms {
  let office: Office
  let dialogue: Dialogue
  let caseID: CaseID
  private var language: Language { dialogue.program.language }

  private func file() throws(CommandFailure) -> CaseFile { try office.caseFile(caseID.text) }

  func contact() throws {
    let file = try file()
    var draft = ContactDraft(date: office.today)
    draft.channel = try channel()
    draft.reached = try dialogue.confirms(Phrase("Erreicht?", "Reached?"))
    if draft.reached { draft.topics = try topics() }
    draft.note = try text(Phrase("Notiz", "Note"))
    draft.next = try nextAppointment(file, wasReached: draft.reached)
    try save(draft, in: file)
  }

  func attempt() throws {
    let file = try file()
    var draft = ContactDraft(date: office.today)
    draft.channel = .phone
    draft.reached = false
    draft.time = SystemClock.minuteOfDay()
    draft.next = try nextAppointment(file, wasReached: false)
    try save(draft, in: file)
  }

  func appointment() throws {
    let file = try file()
    guard let day = try dialogue.day(FormTexts.date + "?", proposed: proposal(file)?.date) else {
      throw Dialogue.BrokenOff(isOver: false)
    }
    var draft = AppointmentDraft(date: day)
    draft.channel = try channel()
    try save(draft, in: file)
  }

  func risk() throws {
    let file = try file()
    var draft = RiskDraft(identifiedOn: office.today)
    draft.category = try dialogue.choose(
      FormTexts.category + "?", RiskCategoryWords.all.map { ($0.code, $0.phrase) })
    draft.level = try dialogue.choose(
      FormTexts.level + "?", RiskLevel.allCases.map { ($0, $0.phrase) })
    draft.text = try text(FormTexts.description)
    try save(draft, in: file)
  }

  func activity() throws {
    let file = try file()
    var draft = ActivityDraft(agreedOn: office.today)
    draft.what = try text(Phrase("Was ist vereinbart", "What is agreed"))
    draft.who = try dialogue.choose(
      FormTexts.who + "?", ActivityOwner.allCases.map { ($0, $0.phrase) })
    draft.dueOn = try dialogue.day(Phrase("Bis wann?", "By when?"), proposed: office.today + 14)
    let open = file.risks.filter { ($0.status ?? .open) == .open }
    if !open.isEmpty {
      let choices = open.map { ($0.id, RiskCategoryWords.phrase($0.category)) }
      let none: (RiskID, Phrase) = (RiskID(""), Phrase("gegen keines", "against none"))
      let against = try dialogue.choose(
        Phrase("Gegen welches Risiko?", "Against which risk?"),
        choices + [none])
      if !against.text.isEmpty { draft.risks = [against] }
    }
    try save(draft, in: file)
  }

  // MARK: Questions

  private func channel() throws(Dialogue.BrokenOff) -> Channel {
    let channels: [Channel] = [.phone, .personal, .video, .letter, .email]
    return try dialogue.choose(FormTexts.channel + "?", channels.map { ($0, $0.phrase) })
  }

  private func text(_ label: Phrase) throws(Dialogue.BrokenOff) -> String {
    try dialogue.ask(label + Phrase("? Enter: nichts.", "? Enter: nothing."))
  }

  /// Topics by the beginnings of their names; what is not known is asked again, not dropped.
  private func topics() throws(Dialogue.BrokenOff) -> [String] {
    while true {
      let answer = try dialogue.ask(
        Phrase(
          "Themen, mit Komma getrennt? Enter: keine; ?: alle vorlesen.",
          "Topics, separated by commas? Enter: none; ?: read them all."))
      if answer == "?" {
        for entry in TopicWords.all { dialogue.say(entry.phrase) }
        continue
      }
      var found: [String] = []
      var isUnderstood = true
      for word in answer.split(separator: ",").map({
        $0.split(separator: " ").joined(separator: " ")
      })
      where !word.isEmpty {
        let matches = TopicWords.all.filter {
          $0.code == word || $0.phrase[language].begins(with: word)
        }
        if matches.count == 1 {
          found.append(matches[0].code)
        } else {
          isUnderstood = false
          dialogue.say(
            matches.isEmpty
              ? Phrase("‹\(word)› ist kein Thema.", "‹\(word)› is no topic.")
              : Phrase("‹\(word)›: ", "‹\(word)›: ")
                + matches.map(\.phrase).joined(separator: Language.or(language)) + "?")
        }
      }
      if isUnderstood { return found }
    }
  }

  private func proposal(_ file: CaseFile) -> DateProposal? {
    Plan(file, on: office.today, office.configuration).nextDate(on: office.today, calendar)
  }

  private var calendar: WorkingCalendar { WorkingCalendar(place: office.settings.holidays) }

  private func nextAppointment(
    _ file: CaseFile, wasReached: Bool
  ) throws(Dialogue.BrokenOff) -> AppointmentDraft? {
    let proposed =
      wasReached
      ? proposal(file)
      : file.nextAttempt(after: office.today, at: SystemClock.minuteOfDay(), calendar)
    let question =
      wasReached
      ? Phrase("Nächster Termin?", "Next appointment?")
      : Phrase("Nächster Versuch?", "Next attempt?")
    guard let day = try dialogue.day(question, proposed: proposed?.date) else { return nil }
    guard var proposed else { return AppointmentDraft(date: day) }
    proposed.date = day
    return AppointmentDraft(proposed)
  }

  private func save(_ draft: some Draft, in file: CaseFile) throws {
    for hint in office.hints(draft, in: file) {
      dialogue.say(Phrase("Hinweis: ", "Note: ") + hint.asSentence)
    }
    guard try dialogue.confirms(Phrase("Speichern?", "Save?")) else {
      return dialogue.say(Phrase("Nichts gespeichert.", "Nothing saved."))
    }
    _ = try office.save(draft, in: file)
    dialogue.say(
      Phrase(
        "Gespeichert. u in der Liste nimmt es zurück.", "Saved. u in the list takes it back."))
  }
}

extension Language {
  fileprivate static func or(_ language: Language) -> String {
    language == .german ? " oder " : " or "
  }
}
