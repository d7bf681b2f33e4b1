import Casework
import CivilTime
import Texts

/// Everything that happened or is planned in a case, the latest first.
enum CaseTimeline {
  static func rows(_ loaded: LoadedCase, today: Day) -> [CaseRow] {
    let file = loaded.file
    var events: [(Day, CaseRow)] = []
    func add(_ day: Day?, _ text: Phrase, _ kind: EntityKind, _ subject: String? = nil) {
      guard let day else { return }
      var row = CaseRow(.line, label: Phrase { $0.shortDay(day) }, text: text)
      row.record = kind
      row.subject = subject
      events.append((day, row))
    }
    for contact in file.contacts { add(contact.date, words(contact), .contact, contact.id.text) }
    for appointment in file.appointments {
      add(appointment.date, words(appointment), .appointment, appointment.id.text)
    }
    for risk in file.risks { add(risk.identifiedOn, words(risk), .risk, risk.id.text) }
    for activity in file.activities {
      add(activity.agreedOn, words(activity), .activity, activity.id.text)
    }
    for involvement in file.employerInvolvements {
      add(involvement.date, words(involvement), .employerInvolvement, involvement.id.text)
    }
    for step in file.onwardSteps {
      add(step.date, titled(.onwardStep, step.kind.phrase), .onwardStep, step.id.text)
    }
    for consent in file.consents {
      add(
        consent.givenOn, titled(.consent, consent.scope.phrase), .consent, consent.id.text)
      add(
        consent.revokedOn, titled(.consent, CardTexts.revoked + consent.scope.phrase), .consent,
        consent.id.text)
    }
    for task in file.tasks {
      let status = (task.status ?? .open).phrase
      add(
        task.dueOn,
        titled(.task, Phrase(verbatim: task.text + " (") + status + ")"), .task, task.id.text)
    }
    for job in file.employments {
      add(job.start, CardTexts.jobBegan(job.employer), .employment, job.id.text)
      add(job.end, CardTexts.jobEnded(job.employer), .employment, job.id.text)
    }
    if let offer = file.offer { add(offer.offeredOn, CardTexts.offerMade, .offer) }
    return events.enumerated().sorted {
      $0.element.0 == $1.element.0 ? $0.offset > $1.offset : $0.element.0 > $1.element.0
    }.map(\.element.1)
  }

  /// "Telefon 02.11.: Arbeitszeit, Fahrtweg"
  static func sentence(_ contact: Contact) -> Phrase {
    let date = Phrase { " \($0.shortDate(contact.date))" }
    return contact.channel.phrase + date + Phrase(": ", ": ") + content(contact)
  }

  private static func words(_ contact: Contact) -> Phrase {
    let first =
      contact.counterpart == nil || contact.counterpart == .client
      ? contact.channel.phrase
      : contact.channel.phrase + Phrase(", ", ", ") + (contact.counterpart ?? .client).phrase
    let note = contact.note.isEmpty ? "" : " – " + contact.note.replacing("\n", with: " ")
    return first + Phrase(": ", ": ") + content(contact) + Phrase(verbatim: note)
  }

  private static func content(_ contact: Contact) -> Phrase {
    if contact.reached == false { return CaseTexts.notReached }
    if contact.topics.isEmpty { return CaseTexts.reached }
    return contact.topics.map(TopicWords.phrase).joined()
  }

  private static func words(_ appointment: Appointment) -> Phrase {
    var parts = [appointment.purpose?.phrase ?? EntityKind.appointment.phrase]
    if let time = appointment.time { parts.append(Phrase { $0.time(time) }) }
    if let channel = appointment.channel { parts.append(channel.phrase) }
    parts.append(appointment.status.phrase)
    return titled(.appointment, parts.joined())
  }

  private static func words(_ risk: Risk) -> Phrase {
    let level = risk.level.map { Phrase(" \($0.mark) ", " \($0.mark) ") + $0.phrase } ?? .empty
    let text = risk.text.isEmpty ? "" : " – " + risk.text
    return titled(.risk, RiskCategoryWords.phrase(risk.category) + level)
      + Phrase(verbatim: text)
  }

  private static func words(_ activity: Activity) -> Phrase {
    let who = activity.who.map { Phrase(" · ", " · ") + $0.phrase } ?? .empty
    let until = activity.dueOn.map { due in
      Phrase { $0.language == .german ? " bis \($0.shortDay(due))" : " by \($0.shortDay(due))" }
    }
    return titled(.activity, Phrase(verbatim: activity.what) + who + (until ?? .empty))
  }

  private static func words(_ row: EmployerInvolvement) -> Phrase {
    if let reason = row.nonContactReason {
      return titled(.employerInvolvement, reason.phrase)
    }
    let parts = [EmployerPurposeWords.phrase(row.purpose), Phrase(verbatim: row.outcome)]
      .filter { !$0.isEmpty }
    return parts.isEmpty
      ? EntityKind.employerInvolvement.phrase
      : titled(.employerInvolvement, parts.joined(separator: " – "))
  }

  private static func titled(_ kind: EntityKind, _ text: Phrase) -> Phrase {
    kind.phrase + Phrase(": ", ": ") + text
  }
}
