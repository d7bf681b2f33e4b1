package import CivilTime

extension ContactDraft {
  package func effects(in context: DraftContext) -> Saving {
    let file = context.file
    var contact = Contact(
      id: file.newID(.contact), caseID: file.record.id, date: date, channel: channel ?? .phone)
    contact.time = time
    contact.direction = direction
    contact.counterpart = counterpart
    contact.purpose = purpose(in: file)
    contact.reached = reached
    contact.topics = topics
    contact.relevanceOverride = relevanceOverride
    contact.note = note
    contact.result = result
    contact.nextStep = nextStep
    contact.author = context.author
    var changes = [Change(adding: Record(contact))]
    changes += attendance(contact, file)
    changes += involvement(contact, file)
    changes += agreements(in: context)
    if let next {
      changes += next.effects(in: context).changes
    }
    if let closesTask, let task = file.tasks.first(where: { $0.id == closesTask }) {
      changes.append(task.closing(on: date))
    }
    return Saving(reached ? .contactLogged : .attemptLogged, changes)
  }

  /// What it was for: aftercare where one exists and nothing else is said.
  private func purpose(in file: CaseFile) -> ContactPurpose {
    purpose ?? (file.aftercare != nil ? .aftercare : .regular)
  }

  /// The appointment planned for that day took place: the same channel first, then the nearest hour.
  private func attendance(_ contact: Contact, _ file: CaseFile) -> [Change] {
    guard contact.partner == .client, contact.wasReached, !contact.isWritten else { return [] }
    let planned = file.appointments.filter { $0.status == .planned && $0.date == date }
    let hour = time ?? 0
    let best = planned.min { a, b in
      let (first, second) = (a.channel == channel, b.channel == channel)
      if first != second { return first }
      return abs((a.time ?? hour) - hour) < abs((b.time ?? hour) - hour)
    }
    guard let best else { return [] }
    var attended = best
    attended.status = .attended
    attended.contactID = contact.id
    return [Change(replacing: Record(best), with: Record(attended))]
  }

  /// A talk with the employer draws the employer in; the rules look at that row, not at the contact.
  private func involvement(_ contact: Contact, _ file: CaseFile) -> [Change] {
    guard counterpart == .employer, reached else { return [] }
    var row = EmployerInvolvement(
      id: file.newID(.employerInvolvement), caseID: file.record.id, date: date)
    row.initiatedBy = direction == .outgoing ? .caseworker : .employer
    row.channel = contact.channel
    row.consent = file.consentID(.employerContact, on: date)?.text ?? ""
    row.legalBasis = legalBasis
    row.outcome = result
    return [Change(adding: Record(row))]
  }

  private func agreements(in context: DraftContext) -> [Change] {
    var changes: [Change] = []
    let newRisk: RiskID = context.file.newID(.risk)
    if let risk { changes += risk.effects(in: context).changes }
    if var activity {
      if risk != nil { activity.risks.append(newRisk) }
      changes += activity.effects(in: context).changes
    }
    return changes
  }
}

extension CaseFile {
  /// The consent of this scope that covers the day.
  package func consentID(_ scope: ConsentScope, on day: Day) -> ConsentID? {
    consents.first { $0.scope == scope && $0.isValid(on: day) }?.id
  }
}

extension FollowUpTask {
  func closing(on day: Day) -> Change {
    var done = self
    done.status = .done
    done.doneOn = day
    return Change(replacing: Record(self), with: Record(done))
  }
}
