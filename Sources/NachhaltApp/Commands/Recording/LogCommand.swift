import Casework
import CivilTime
import Exchange
import Texts

extension CommandSpec {
  static let log = CommandSpec(
    name: "log", aliases: ["kontakt"], group: .record,
    summary: Phrase(
      "hält einen Kontakt oder einen Versuch fest", "records a contact or an attempt"),
    arguments: [.caseID],
    options: [
      .date, .time,
      OptionSpec(
        name: "channel", value: "KANAL", summary: Phrase("Kanal (sonst phone)", "channel"),
        choices: Channel.codes),
      OptionSpec(
        name: "not-reached", value: nil, summary: Phrase("niemand erreicht", "nobody reached")),
      OptionSpec(
        name: "topics", value: "THEMEN",
        summary: Phrase("Themen, mit Komma getrennt", "topics, separated by commas")),
      OptionSpec(name: "note", value: "TEXT", summary: Phrase("Notiz", "note")),
      OptionSpec(name: "result", value: "TEXT", summary: Phrase("Ergebnis", "result")),
      OptionSpec(
        name: "next-step", value: "TEXT", summary: Phrase("nächster Schritt", "next step")),
      OptionSpec(
        name: "purpose", value: "ZWECK", summary: Phrase("Zweck", "purpose"),
        choices: ContactPurpose.codes),
      OptionSpec(
        name: "counterpart", value: "GEGENÜBER",
        summary: Phrase("mit wem (sonst client)", "with whom (else client)"),
        choices: Counterpart.codes),
      OptionSpec(
        name: "incoming", value: nil, summary: Phrase("ging von der anderen Seite aus", "came in")),
      OptionSpec(
        name: "next", value: "TAG",
        summary: Phrase("nächster Termin", "next appointment")),
    ],
    details: [
      Phrase(
        "Speichert alles, was daraus folgt: Der Termin des Tages gilt als erschienen, die Frist "
          + "als erfüllt, und die Regeln werden für diesen Fall neu gerechnet.",
        "Saves everything that follows from it: the day's appointment counts as attended, the "
          + "milestone as satisfied, and the rules are computed anew for this case.")
    ]
  ) { (call) throws(CommandFailure) in
    let saysSomething = ["channel", "not-reached", "topics", "note", "result", "counterpart"]
    guard saysSomething.contains(where: { call.options[$0] != nil }) else {
      // A bare ‹log CASE› would count as a talk nobody had, and satisfy a milestone.
      throw .usage(
        Phrase(
          "Was war? ‹--not-reached› für einen Versuch; für ein Gespräch mindestens ‹--channel›, "
            + "‹--topics› oder ‹--note›.",
          "What happened? ‹--not-reached› for an attempt; for a talk at least ‹--channel›, "
            + "‹--topics› or ‹--note›."))
    }
    let office = try Office(call.program, judges: false)
    let file = try office.caseFile(call.required(0))
    var draft = ContactDraft(date: try call.day("date") ?? office.today)
    draft.time = try call.minutes("time")
    draft.channel = call.code("channel") ?? .phone
    draft.direction = call.has("incoming") ? .incoming : .outgoing
    draft.counterpart = call.code("counterpart") ?? .client
    draft.purpose = call.code("purpose")
    draft.reached = !call.has("not-reached")
    draft.topics = call.list("topics")
    draft.note = call.option("note") ?? ""
    draft.result = call.option("result") ?? ""
    draft.nextStep = call.option("next-step") ?? ""
    if let next = try call.day("next") {
      var appointment = AppointmentDraft(date: next)
      appointment.channel = draft.channel
      draft.next = appointment
    }
    return call.confirm(try call.save(draft, in: file, office), of: file.record.id)
  }
}

extension OptionSpec {
  static let date = OptionSpec(
    name: "date", value: "TAG",
    summary: Phrase("Tag (sonst heute)", "day (else today)"))
  static let time = OptionSpec(
    name: "time", value: "SS:MM", summary: Phrase("Uhrzeit", "time of day"))
}

extension Invocation {
  func day(_ name: String) throws(CommandFailure) -> Day? {
    guard let text = option(name) else { return nil }
    guard let day = program.day(text) else {
      throw .usage(
        Phrase(
          "‹--\(name) \(text)› ist kein Tag; möglich sind 2026-11-21, 21.11., heute, +14, mo.",
          "‹--\(name) \(text)› is no day; possible are 2026-11-21, 21.11., heute, +14, mo."))
    }
    return day
  }

  func minutes(_ name: String) throws(CommandFailure) -> Int? {
    guard let text = option(name) else { return nil }
    let parts = text.split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
      (0..<60).contains(minute)
    else {
      throw .usage(
        Phrase(
          "‹--\(name) \(text)› ist keine Uhrzeit; erwartet wird zum Beispiel 10:30.",
          "‹--\(name) \(text)› is no time; expected is for example 10:30."))
    }
    return hour * 60 + minute
  }

  func code<C: Code>(_ name: String) -> C? {
    option(name).flatMap { C(code: $0) }
  }

  func list(_ name: String) -> [String] {
    (options[name] ?? []).flatMap { $0.split(separator: ",") }
      .map { $0.split(separator: " ").joined(separator: " ") }
  }

  /// Saves a draft and tells on the way what is worth knowing about it.
  func save(
    _ draft: some Draft, in file: CaseFile, _ office: Office
  ) throws(CommandFailure) -> JournalEntry {
    let entry = try office.save(draft, in: file)
    for hint in office.hints(draft, in: file) {
      program.tell(Phrase("Hinweis: ", "Note: ") + hint.asSentence)
    }
    return entry
  }

  /// Says that something was saved and how to take it back.
  func confirm(_ entry: JournalEntry, of caseID: CaseID) -> ExitStatus {
    if wantsJSON {
      answer([
        "schema": "nachhalt/saved/1", "case": .string(caseID.text),
        "deed": .string(entry.deed.code), "sequence": .number(entry.sequence),
        "changes": .number(Int64(entry.changeCount)),
      ])
    } else {
      program.print(
        Phrase(
          "Gespeichert: Fall \(caseID.text), Eintrag \(entry.sequence). "
            + "‹nachhalt undo› nimmt es zurück.",
          "Saved: case \(caseID.text), entry \(entry.sequence). ‹nachhalt undo› takes it back."))
    }
    return .done
  }
}
