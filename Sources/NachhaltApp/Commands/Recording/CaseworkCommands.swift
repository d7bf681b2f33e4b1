import Casework
import CivilTime
import Texts

// What the forms of the workbench do, for scripts: each builds the same draft and is judged by the
// same rules.

extension CommandSpec {
  /// A command that records one draft on a case.
  private static func recording<D: Draft>(
    _ name: String, _ alias: String, _ summary: Phrase, arguments: [ArgumentSpec] = [],
    options: [OptionSpec],
    draft: @escaping @Sendable (borrowing Invocation, CaseFile, Day) throws(CommandFailure) -> D
  ) -> CommandSpec {
    CommandSpec(
      name: name, aliases: [alias], group: .record, summary: summary,
      arguments: [.caseID] + arguments, options: options
    ) { (call) throws(CommandFailure) in
      let office = try Office(call.program, judges: false)
      let file = try office.caseFile(call.required(0))
      let draft = try draft(call, file, office.today)
      return call.confirm(try call.save(draft, in: file, office), of: file.record.id)
    }
  }

  static let appointment = recording(
    "appointment", "termin",
    Phrase("setzt oder ändert einen Termin", "sets or changes an appointment"),
    arguments: [ArgumentSpec(name: "TAG", summary: Phrase("Tag des Termins", "its day"))],
    options: [
      .time, .channel, .existing,
      OptionSpec(
        name: "purpose", value: "ZWECK", summary: Phrase("Zweck", "purpose"),
        choices: AppointmentPurpose.codes),
      OptionSpec(
        name: "status", value: "STATUS", summary: Phrase("Status", "status"),
        choices: AppointmentStatus.codes),
      OptionSpec(
        name: "important-reason", value: "JA/NEIN",
        summary: Phrase("wichtiger Grund des Fernbleibens", "important reason of the absence"),
        choices: ImportantReason.codes),
      OptionSpec(
        name: "follow-up", value: "FOLGE",
        summary: Phrase("Folge des Fernbleibens", "follow-up of the absence"),
        choices: NoShowFollowUp.codes),
      .text,
    ]
  ) { (call, file, today) throws(CommandFailure) in
    let existing = call.option("id").flatMap { id in
      file.appointments.first { $0.id.text == id }
    }
    var draft = existing.map { AppointmentDraft($0) } ?? AppointmentDraft()
    draft.date = try call.day(of: 1)
    if let time = try call.minutes("time") { draft.time = time }
    draft.channel = call.code("channel") ?? draft.channel
    draft.purpose = call.code("purpose") ?? draft.purpose
    draft.status = call.code("status") ?? draft.status
    draft.importantReason = call.code("important-reason") ?? draft.importantReason
    draft.followUp = call.code("follow-up") ?? draft.followUp
    draft.reasonText = call.option("text") ?? draft.reasonText
    return draft
  }

  static let risk = recording(
    "risk", "risiko", Phrase("hält ein Risiko fest", "records a risk"),
    arguments: [
      ArgumentSpec(name: "KATEGORIE", summary: Phrase("zum Beispiel debt", "for example debt"))
    ],
    options: [
      OptionSpec(
        name: "level", value: "STUFE", summary: Phrase("Stufe", "level"), choices: RiskLevel.codes),
      OptionSpec(
        name: "status", value: "STATUS", summary: Phrase("Status", "status"),
        choices: RiskStatus.codes),
      OptionSpec(
        name: "adequacy", value: "URTEIL",
        summary: Phrase("reichen die Aktivitäten?", "do the activities suffice?"),
        choices: Adequacy.codes),
      .date, .text, .existing,
    ]
  ) { (call, file, today) throws(CommandFailure) in
    let existing = call.option("id").flatMap { id in file.risks.first { $0.id.text == id } }
    var draft = existing.map { RiskDraft($0) } ?? RiskDraft(identifiedOn: today)
    draft.category = try call.required(1)
    draft.level = call.code("level") ?? draft.level ?? .medium
    draft.status = call.code("status") ?? draft.status
    draft.adequacy = call.code("adequacy") ?? draft.adequacy
    draft.text = call.option("text") ?? draft.text
    if let day = try call.day("date") { draft.identifiedOn = day }
    return draft
  }

  static let activity = recording(
    "activity", "aktivität", Phrase("vereinbart eine Aktivität", "agrees an activity"),
    arguments: [ArgumentSpec(name: "WAS", summary: Phrase("was getan wird", "what is done"))],
    options: [
      OptionSpec(
        name: "who", value: "WER", summary: Phrase("wer es tut", "who does it"),
        choices: ActivityOwner.codes),
      OptionSpec(name: "due", value: "TAG", summary: Phrase("bis wann", "until when")),
      OptionSpec(
        name: "risks", value: "RISIKEN",
        summary: Phrase("gegen welche Risiken (Kennungen)", "against which risks (ids)")),
      OptionSpec(
        name: "status", value: "STATUS", summary: Phrase("Status", "status"),
        choices: ActivityStatus.codes),
      .date, .existing,
    ]
  ) { (call, file, today) throws(CommandFailure) in
    let existing = call.option("id").flatMap { id in file.activities.first { $0.id.text == id } }
    var draft = existing.map { ActivityDraft($0, today: today) } ?? ActivityDraft(agreedOn: today)
    draft.what = try call.required(1)
    draft.who = call.code("who") ?? draft.who
    draft.dueOn = try call.day("due") ?? draft.dueOn
    draft.status = call.code("status") ?? draft.status
    if call.has("risks") { draft.risks = call.list("risks").map { RiskID($0) } }
    if let day = try call.day("date") { draft.agreedOn = day }
    if draft.status == .done, draft.doneOn == nil { draft.doneOn = today }
    return draft
  }

  static let employer = recording(
    "employer", "arbeitgeber",
    Phrase(
      "bezieht den Arbeitgeber ein oder hält fest, warum nicht",
      "involves the employer, or records why not"),
    options: [
      OptionSpec(
        name: "initiated-by", value: "WER", summary: Phrase("veranlasst durch", "initiated by"),
        choices: InvolvementInitiator.codes),
      .channel, .date,
      OptionSpec(
        name: "purpose", value: "ZWECK", summary: Phrase("Zweck", "purpose")),
      OptionSpec(name: "outcome", value: "TEXT", summary: Phrase("Ergebnis", "outcome")),
      OptionSpec(
        name: "legal-basis", value: "TEXT",
        summary: Phrase("Rechtsgrundlage ohne Einwilligung", "legal basis without consent")),
      OptionSpec(
        name: "non-contact", value: "GRUND",
        summary: Phrase("kein Kontakt, weil …", "no contact, because …"),
        choices: NonContactReason.codes),
    ]
  ) { (call, _, today) throws(CommandFailure) in
    var draft = InvolvementDraft(date: try call.day("date") ?? today)
    draft.initiatedBy = call.code("initiated-by") ?? .caseworker
    draft.channel = call.code("channel") ?? .phone
    draft.purpose = call.option("purpose") ?? ""
    draft.outcome = call.option("outcome") ?? ""
    draft.legalBasis = call.option("legal-basis") ?? ""
    draft.nonContactReason = call.code("non-contact")
    return draft
  }

  static let partner = recording(
    "partner", "netzwerk",
    Phrase("bezieht einen Netzwerkpartner ein", "involves a network partner"),
    arguments: [ArgumentSpec(name: "PARTNER", summary: Phrase("wer", "who"))],
    options: [
      OptionSpec(
        name: "kind", value: "ART", summary: Phrase("Art", "kind"), choices: PartnerKind.codes),
      .date, OptionSpec(name: "purpose", value: "ZWECK", summary: Phrase("Zweck", "purpose")),
      OptionSpec(
        name: "not-wanted", value: nil,
        summary: Phrase("von der Kundin nicht gewünscht", "not wanted by the client")),
    ]
  ) { (call, _, today) throws(CommandFailure) in
    var draft = PartnerDraft(from: try call.day("date") ?? today)
    draft.partner = try call.required(1)
    draft.kind = call.code("kind")
    draft.purpose = call.option("purpose") ?? ""
    draft.notWanted = call.has("not-wanted")
    return draft
  }

  static let offer = recording(
    "offer", "angebot",
    Phrase(
      "hält das Angebot der Nachbetreuung fest oder den Grund dagegen",
      "records the offer of aftercare, or the reason for none"),
    options: [
      .date,
      OptionSpec(
        name: "decision", value: "ENTSCHEIDUNG", summary: Phrase("Entscheidung", "decision"),
        choices: OfferDecision.codes),
      OptionSpec(
        name: "decided", value: "TAG", summary: Phrase("entschieden am", "decided on")),
      OptionSpec(
        name: "no-offer", value: "GRUND",
        summary: Phrase("nicht angeboten, weil …", "not offered, because …")),
    ]
  ) { (call, file, today) throws(CommandFailure) in
    let day = try call.day("date") ?? today
    if let reason = call.option("no-offer") { return OfferDraft(noOfferReason: reason, on: day) }
    var draft = file.offer.map { OfferDraft($0) } ?? OfferDraft(offeredOn: day)
    if draft.offeredOn == nil || call.has("date") { draft.offeredOn = day }
    draft.decision = call.code("decision") ?? draft.decision
    if draft.decision != .pending { draft.decidedOn = try call.day("decided") ?? today }
    return draft
  }

  static let consent = recording(
    "consent", "einwilligung",
    Phrase(
      "hält eine Einwilligung oder ihren Widerruf fest", "records a consent or its revocation"),
    arguments: [
      ArgumentSpec(
        name: "UMFANG", summary: Phrase("aftercare, employerContact, …", "its scope"))
    ],
    options: [
      .date,
      OptionSpec(
        name: "form", value: "FORM", summary: Phrase("Form", "form"), choices: ConsentForm.codes),
      OptionSpec(
        name: "valid-until", value: "TAG", summary: Phrase("gültig bis", "valid until")),
      OptionSpec(
        name: "revoke", value: nil, summary: Phrase("Widerruf", "revocation")),
      OptionSpec(
        name: "open", value: nil,
        summary: Phrase("eröffnet zugleich die Nachbetreuung", "opens the aftercare, too")),
    ]
  ) { (call, file, today) throws(CommandFailure) in
    let text = try call.required(1)
    guard let scope = ConsentScope(code: text) else {
      throw .usage(
        Phrase(
          "‹\(text)› ist kein Umfang; möglich sind \(ConsentScope.codes.joined(separator: ", ")).",
          "‹\(text)› is no scope; possible are \(ConsentScope.codes.joined(separator: ", "))."))
    }
    let day = try call.day("date") ?? today
    if call.has("revoke") {
      let valid = file.consents.last { $0.scope == scope && $0.revokedOn == nil }
      guard let valid else {
        throw CommandFailure(
          .badData,
          Phrase(
            "Es gibt keine Einwilligung, die zu widerrufen wäre.",
            "There is no consent that could be revoked."))
      }
      return ConsentDraft(revoking: valid, on: day)
    }
    var draft = ConsentDraft(scope: scope, givenOn: day)
    draft.form = call.code("form")
    draft.validUntil = try call.day("valid-until")
    draft.opensAftercare = call.has("open")
    return draft
  }

  static let dismiss = recording(
    "dismiss", "zurückstellen",
    Phrase(
      "stellt einen Befund begründet zurück; in Berichten bleibt er",
      "puts a finding aside with a reason; it stays in reports"),
    arguments: [
      ArgumentSpec(name: "REGEL", summary: Phrase("zum Beispiel NB-02", "for example NB-02")),
      ArgumentSpec(name: "GRUND", summary: Phrase("Begründung", "reason")),
    ],
    options: [
      OptionSpec(
        name: "subject", value: "KENNUNG",
        summary: Phrase("nur dieser Gegenstand", "only this subject")),
      OptionSpec(
        name: "until", value: "TAG", summary: Phrase("gilt bis", "holds until")),
      .text, .date,
    ]
  ) { (call, _, today) throws(CommandFailure) in
    var draft = DismissalDraft(
      rule: try call.required(1), subject: call.option("subject"),
      on: try call.day("date") ?? today)
    draft.reason = try call.required(2)
    draft.text = call.option("text") ?? ""
    draft.expiresOn = try call.day("until")
    return draft
  }

  static let task = recording(
    "task", "wiedervorlage", Phrase("legt eine Wiedervorlage an", "sets a reminder"),
    arguments: [
      ArgumentSpec(name: "TAG", summary: Phrase("fällig am", "due on")),
      ArgumentSpec(name: "TEXT", summary: Phrase("woran", "of what")),
    ],
    options: [
      .existing,
      OptionSpec(
        name: "status", value: "STATUS", summary: Phrase("Status", "status"),
        choices: TaskStatus.codes),
    ]
  ) { (call, file, _) throws(CommandFailure) in
    let existing = call.option("id").flatMap { id in file.tasks.first { $0.id.text == id } }
    var draft = existing.map { TaskDraft($0) } ?? TaskDraft()
    draft.dueOn = try call.day(of: 1)
    draft.text = try call.required(2)
    draft.status = call.code("status") ?? draft.status
    return draft
  }

  static let termination = recording(
    "termination", "beendigung",
    Phrase(
      "hält ein drohendes oder eingetretenes Ende der Beschäftigung fest",
      "records an impending or actual end of the job"),
    options: [
      .date,
      OptionSpec(
        name: "expected", value: "TAG", summary: Phrase("voraussichtlich am", "expected on")),
      OptionSpec(name: "ended", value: "TAG", summary: Phrase("beendet am", "ended on")),
      OptionSpec(
        name: "by", value: "WER", summary: Phrase("beendet durch", "ended by"),
        choices: EndInitiator.codes),
      OptionSpec(
        name: "onward", value: nil,
        summary: Phrase("Weitervermittlung beginnt", "onward placement begins")),
    ]
  ) { (call, _, today) throws(CommandFailure) in
    var draft = TerminationDraft(identifiedOn: try call.day("date") ?? today)
    draft.expectedEnd = try call.day("expected")
    draft.end = try call.day("ended")
    draft.endInitiator = call.code("by")
    draft.startsOnwardPlacement = call.has("onward")
    return draft
  }

  static let onward = recording(
    "onward", "weitervermittlung",
    Phrase("hält einen Schritt zur Weitervermittlung fest", "records a step to the next job"),
    arguments: [
      ArgumentSpec(name: "ART", summary: Phrase("zum Beispiel topicDiscussed", "its kind"))
    ],
    options: [
      .date, OptionSpec(name: "result", value: "TEXT", summary: Phrase("Ergebnis", "result")),
    ]
  ) { (call, _, today) throws(CommandFailure) in
    let text = try call.required(1)
    guard let kind = OnwardStepKind(code: text) else {
      throw .usage(
        Phrase(
          "‹\(text)› ist kein Schritt; möglich sind \(OnwardStepKind.codes.joined(separator: ", ")).",
          "‹\(text)› is no step; possible are \(OnwardStepKind.codes.joined(separator: ", "))."))
    }
    var draft = OnwardStepDraft(date: try call.day("date") ?? today)
    draft.kind = kind
    draft.result = call.option("result") ?? ""
    return draft
  }

  static let endAftercare = recording(
    "end", "beenden", Phrase("beendet die Nachbetreuung", "ends the aftercare"),
    arguments: [
      ArgumentSpec(name: "GRUND", summary: Phrase("zum Beispiel clientEnded", "the reason"))
    ],
    options: [.date]
  ) { (call, _, today) throws(CommandFailure) in
    let text = try call.required(1)
    guard let reason = AftercareEndReason(code: text) else {
      let known = AftercareEndReason.codes.joined(separator: ", ")
      throw .usage(
        Phrase(
          "‹\(text)› ist kein Grund; möglich sind \(known).",
          "‹\(text)› is no reason; possible are \(known)."))
    }
    var draft = AftercareEndDraft(endedOn: try call.day("date") ?? today)
    draft.reason = reason
    return draft
  }
}

extension OptionSpec {
  static let channel = OptionSpec(
    name: "channel", value: "KANAL", summary: Phrase("Kanal", "channel"), choices: Channel.codes)
  static let text = OptionSpec(name: "text", value: "TEXT", summary: Phrase("Text", "text"))
  static let existing = OptionSpec(
    name: "id", value: "KENNUNG",
    summary: Phrase("ändert, was schon da ist", "changes what is already there"))
}

extension Invocation {
  /// An argument that is a day.
  func day(of index: Int) throws(CommandFailure) -> Day {
    let text = try required(index)
    guard let day = program.day(text) else {
      throw .usage(
        Phrase(
          "‹\(text)› ist kein Tag; möglich sind 2026-11-21, 21.11., heute, +14, mo.",
          "‹\(text)› is no day; possible are 2026-11-21, 21.11., heute, +14, mo."))
    }
    return day
  }
}
