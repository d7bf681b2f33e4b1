import Casework
import CivilTime
import Feel

extension CaseReader {
  /// Consultations, letters, attempts, and every contact as a row of its own.
  mutating func readContacts(_ file: CaseFile, _ facts: CaseFacts) {
    let consultations = facts.consultations
    let first = consultations.first.map { file.contacts[$0].date }
    let last = consultations.last.map { file.contacts[$0].date }
    frame.set(.consultationCount, consultations.count)
    frame.set(.firstConsultation, first)
    var onTopic = 0
    var talks: [Value] = []
    talks.reserveCapacity(consultations.count)
    for index in consultations {
      let isOnTopic = file.isOnTopic(contact: index, configuration.topics)
      if isOnTopic { onTopic += 1 }
      talks.append(
        makers.talk.make([
          .integer(Int64(index)), Value(file.contacts[index].date), .boolean(isOnTopic),
        ]))
    }
    frame.set(.onTopicCount, onTopic)
    frame.set(.talks, .list(talks))
    readOthers(file, facts, lastConsultation: last)
    readUncovered(file, facts)
  }

  private mutating func readOthers(
    _ file: CaseFile, _ facts: CaseFacts, lastConsultation: Day?
  ) {
    var firstLetter: Day?
    var attempts: [Day] = []
    var lastAftercare: Day?
    var afterLimit: Day?
    for index in file.contacts.indices {
      let contact = file.traits(ofContact: index)
      guard contact.date <= facts.today else { continue }
      if contact.partner == .client, facts.inAftercare(contact.date) {
        if contact.isWritten { firstLetter = earlier(firstLetter, contact.date) }
        if !contact.wasReached, lastConsultation.map({ contact.date > $0 }) ?? true {
          attempts.append(contact.date)
        }
      }
      if facts.hasAftercare, contact.purpose(hasAftercare: true) == .aftercare,
        contact.concernsClient
      {
        lastAftercare = later(lastAftercare, contact.date)
        if let limit = facts.limit, contact.date > limit {
          afterLimit = earlier(afterLimit, contact.date)
        }
      }
    }
    let days = attempts.isEmpty ? [] : Array(Set(attempts)).sorted()
    frame.set(.firstLetter, firstLetter)
    frame.set(.failedDays, days.count)
    frame.set(.thirdFailed, days.count >= 3 ? days[2] : nil)
    frame.set(.lastAftercareContact, lastAftercare)
    frame.set(.firstContactAfterLimit, afterLimit)
  }

  /// Contacts of the aftercare that no consent covers, and those whose day has not come.
  private mutating func readUncovered(_ file: CaseFile, _ facts: CaseFacts) {
    var uncovered: [Value] = []
    var future: [Value] = []
    for index in file.contacts.indices {
      let contact = file.traits(ofContact: index)
      let date = contact.date
      if date > facts.today {
        future.append(
          makers.future.make([
            .integer(Int64(index)), Value(date), .boolean(contact.wasReached),
          ]))
        continue
      }
      let purpose = contact.purpose(hasAftercare: facts.hasAftercare)
      guard purpose == .aftercare || purpose == .closing, !file.hasConsent(.aftercare, on: date)
      else { continue }
      let stop = self.stop(before: date, file, facts)
      let isFirst = purpose == .closing && isFirstClosing(index, after: stop, file, facts)
      uncovered.append(
        makers.uncovered.make([
          .integer(Int64(index)), Value(date), CodeValues.value(purpose),
          CodeValues.value(contact.partner), Value(stop), .boolean(isFirst),
        ]))
    }
    frame.set(.uncoveredContacts, .list(uncovered))
    frame.set(.futureContacts, .list(future))
  }

  /// The day the client ended the aftercare before this contact: the earlier of the last revocation
  /// and the end at the client's wish.
  private mutating func stop(before day: Day, _ file: CaseFile, _ facts: CaseFacts) -> Day? {
    var revoked: Day?
    for consent in file.consents where consent.scope == .aftercare && knows(consent.givenOn) {
      if let on = consent.revokedOn, knows(on), on < day { revoked = later(revoked, on) }
    }
    var ended: Day?
    if file.aftercare?.endReason == .clientEnded, let on = facts.endedOn, on < day { ended = on }
    return earlier(revoked, ended)
  }

  private func isFirstClosing(
    _ index: Int, after stop: Day?, _ file: CaseFile, _ facts: CaseFacts
  ) -> Bool {
    guard let stop else { return false }
    let date = file.contacts[index].date
    for other in file.contacts.indices where other != index {
      let contact = file.traits(ofContact: other)
      guard contact.purpose == .closing, contact.concernsClient, contact.date > stop,
        !file.hasConsent(.aftercare, on: contact.date)
      else { continue }
      if contact.date < date
        || (contact.date == date && file.contacts[other].id < file.contacts[index].id)
      {
        return false
      }
    }
    return true
  }
}

extension ContactTraits {
  /// With the client, the employer or a network partner: those a consent is about.
  var concernsClient: Bool {
    switch partner {
    case .client, .employer, .networkPartner: true
    case .provider, .internal: false
    }
  }
}
