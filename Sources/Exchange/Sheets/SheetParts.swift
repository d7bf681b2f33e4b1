import Casework
import CivilTime
import Texts

/// Pieces of sheets that several of them have.
struct SheetParts {
  let file: CaseFile
  let today: Day
  let language: Language
  /// The numbers of the rules in force.
  var configuration = Configuration()

  var formats: Formats { Formats(language) }

  func word(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }

  static func joined(_ parts: [String], _ separator: String = " · ") -> String {
    parts.filter { !$0.isEmpty }.joined(separator: separator)
  }

  var clientName: String {
    guard let client = file.client else { return "" }
    return SheetParts.joined([client.lastName, client.firstName], ", ")
  }

  var heading: String { SheetParts.joined([clientName, file.record.id.text]) }

  var person: [(Phrase, String)] {
    let client = file.client
    return [
      (CardTexts.number, client?.customerNumber ?? ""),
      (CardTexts.birth, client?.birthDate.map { formats.date($0) } ?? ""),
      (CardTexts.phone, client?.phone ?? ""),
      (CardTexts.email, client?.email ?? ""),
      (CardTexts.worker, file.worker?.name ?? file.record.workerID?.text ?? ""),
      (
        Phrase("Team", "Team"), SheetParts.joined([file.record.team, file.record.department], ", ")
      ),
    ]
  }

  var jobs: [Sheet.Item] {
    file.employments.map { job in
      var words = [job.employer, job.jobTitle]
      words.append(word("seit ", "since ") + formats.date(job.start))
      if let until = job.fixedTermUntil {
        words.append(word("befristet bis ", "fixed term until ") + formats.date(until))
      }
      if let end = job.probationEnds {
        words.append(word("Probezeit bis ", "probation until ") + formats.date(end))
      }
      if let end = job.expectedEnd, job.end == nil {
        words.append(word("voraussichtliches Ende ", "expected end ") + formats.date(end))
      }
      if let end = job.end { words.append(word("beendet ", "ended ") + formats.date(end)) }
      return Sheet.Item(text: SheetParts.joined(words))
    }
  }

  var steps: [Sheet.Item] {
    let plan = Plan(file, on: today, configuration)
    guard let limit = plan.limit else { return [] }
    var items = plan.steps.map { step in
      Sheet.Item(
        text: "\(step.step.phrase[language]): \(step.state.phrase[language]), "
          + "\(formats.shortDay(step.opens)) – \(formats.day(step.overdueFrom - 1))")
    }
    items.append(
      Sheet.Item(
        text: "\(CardTexts.limit[language]) \(formats.day(limit)) "
          + "(\(formats.relative(limit, to: today)))"))
    return items
  }

  var consents: [Sheet.Item] {
    file.consents.map { consent in
      var words = [
        consent.scope.phrase[language], word("erteilt ", "given ") + formats.date(consent.givenOn),
      ]
      if let until = consent.validUntil {
        words.append(word("gilt bis ", "valid until ") + formats.date(until))
      }
      if let revoked = consent.revokedOn {
        words.append(word("widerrufen ", "revoked ") + formats.date(revoked))
      }
      return Sheet.Item(text: SheetParts.joined(words))
    }
  }

  func risks(openOnly: Bool) -> [Sheet.Item] {
    file.risks.filter { !openOnly || ($0.status ?? .open) == .open }.map { risk in
      let status = (risk.status ?? .open).phrase[language]
      let category = RiskCategoryWords.phrase(risk.category)[language]
      let activities = file.activities.filter { $0.risks.contains(risk.id.text) }
      return Sheet.Item(
        text: SheetParts.joined(["\(category) (\(status))", risk.text], ": "),
        details: activities.map(activity))
    }
  }

  /// What was promised, by whom and until when.
  func activity(_ activity: Activity) -> String {
    SheetParts.joined([
      "→ " + activity.what, activity.who?.phrase[language] ?? "",
      activity.dueOn.map { word("bis ", "by ") + formats.date($0) } ?? "",
      (activity.status ?? .agreed).phrase[language],
    ])
  }

  func contact(_ contact: Contact) -> Sheet.Item {
    let topics = contact.topics.map { TopicWords.phrase($0)[language] }
    let what =
      contact.wasReached ? topics.joined(separator: ", ") : CaseTexts.notReached[language]
    return Sheet.Item(
      text: SheetParts.joined([
        formats.day(contact.date), contact.time.map { formats.time($0) } ?? "",
        contact.channel.phrase[language], what,
      ]),
      details: [contact.note, contact.result, contact.nextStep].filter { !$0.isEmpty })
  }

  var contactsNewestFirst: [Contact] {
    file.contacts.sorted { ($0.date, $0.time ?? 0, $0.id) > ($1.date, $1.time ?? 0, $1.id) }
  }

  var plannedAppointments: [Sheet.Item] {
    file.appointments.filter { $0.status == .planned && $0.date >= today }
      .sorted { ($0.date, $0.time ?? 0) < ($1.date, $1.time ?? 0) }.map { appointment in
        Sheet.Item(
          text: SheetParts.joined([
            formats.day(appointment.date), appointment.time.map { formats.time($0) } ?? "",
            appointment.channel?.phrase[language] ?? "",
          ]))
      }
  }

  var tasks: [Sheet.Item] {
    file.tasks.filter { ($0.status ?? .open) == .open }.sorted { $0.dueOn < $1.dueOn }.map { task in
      Sheet.Item(text: SheetParts.joined([formats.day(task.dueOn), task.text, task.assignee]))
    }
  }

  func findings(_ results: [RuleResult]) -> [Sheet.Item] {
    results.map { result in
      let text = language == .german ? result.text : result.textEnglish
      let dismissed = result.isDismissed ? CaseTexts.dismissed[language] : ""
      return Sheet.Item(
        text: SheetParts.joined(["\(result.severity.mark) \(result.rule) \(text)", dismissed]))
    }
  }

  /// Whether the employer may be spoken to, in words nobody can misread.
  var employerRule: String {
    let isAllowed = file.consents.contains {
      $0.scope == .employerContact && $0.givenOn <= today
        && $0.revokedOn.map { $0 >= today } ?? true && $0.validUntil.map { $0 >= today } ?? true
    }
    if isAllowed { return CaseTexts.employerAllowed[language] }
    let mustNotKnow = file.employerInvolvements.contains {
      $0.nonContactReason == .employerMustNotKnow
    }
    return mustNotKnow
      ? word(
        "Der Arbeitgeber darf vom Leistungsbezug nichts erfahren.",
        "The employer must not learn of the benefits.")
      : CaseTexts.employerForbidden[language]
  }
}
