import Casework
import CivilTime

/// The rules of aftercare read a third time, straight from the specification and its
/// clarifications: rule by rule, without regard to the model or to the oracle. Slow and plain on
/// purpose, so that each rule can be laid beside its text.
struct Reading {
  struct Statement: Hashable {
    let rule: String
    let subject: String?
    let severity: Severity
    let kind: ResultKind
  }

  /// The case as it was recorded; only DQ-09 looks at it.
  let recorded: CaseFile
  /// What counts on the day: nothing that is dated later.
  let file: CaseFile
  let today: Day
  var statements: Set<Statement> = []

  static func statements(_ file: CaseFile, on today: Day) -> Set<Statement> {
    var reading = Reading(recorded: file, file: file.known(on: today), today: today)
    reading.readOffers()
    reading.readTalks()
    reading.readFollowUps()
    reading.readRisks()
    reading.readTermination()
    reading.readEmployer()
    reading.readLimit()
    reading.readAgreements()
    reading.readData()
    reading.readImplausibleDates()
    // Nothing may be proposed past the limit.
    if reading.statements.contains(where: { $0.rule == "GR-02" }) {
      reading.statements = reading.statements.filter { $0.kind != .due }
    }
    return reading.statements
  }

  mutating func say(
    _ rule: String, _ severity: Severity, _ kind: ResultKind, _ subject: String? = nil
  ) {
    statements.insert(Statement(rule: rule, subject: subject, severity: severity, kind: kind))
  }
}

extension CaseFile {
  /// The case without facts that are dated after the day. Appointments, due dates, expected ends,
  /// fixed terms, probation, extensions and limits may lie ahead.
  func known(on today: Day) -> CaseFile {
    var known = self
    known.employments = employments.map { job in
      var job = job
      if let day = job.startKnownOn, day > today { job.startKnownOn = nil }
      if let day = job.endIdentifiedOn, day > today { job.endIdentifiedOn = nil }
      if let day = job.end, day > today { job.end = nil }
      return job
    }
    if let day = offer?.offeredOn, day > today { known.offer?.offeredOn = nil }
    if let day = offer?.decidedOn, day > today { known.offer?.decision = .pending }
    if let day = offer?.noOfferReasonOn, day > today { known.offer?.noOfferReason = "" }
    known.consents = consents.filter { $0.givenOn <= today }.map { consent in
      var consent = consent
      if let day = consent.revokedOn, day > today { consent.revokedOn = nil }
      return consent
    }
    known.contacts = contacts.filter { $0.date <= today }
    known.risks = risks.filter { $0.identifiedOn <= today }
    known.activities = activities.filter { $0.agreedOn.map { $0 <= today } ?? true }
    known.employerInvolvements = employerInvolvements.filter { $0.date <= today }
    known.partnerInvolvements = partnerInvolvements.filter { $0.from <= today }
    known.onwardSteps = onwardSteps.filter { $0.date <= today }
    known.agreements = agreements.map { agreement in
      var agreement = agreement
      if let day = agreement.concludedOn, day > today { agreement.concludedOn = nil }
      if let day = agreement.updatedOn, day > today { agreement.updatedOn = nil }
      if let day = agreement.adaptedOn, day > today { agreement.adaptedOn = nil }
      if let day = agreement.terminatedOn, day > today { agreement.terminatedOn = nil }
      return agreement
    }
    known.strategies = strategies.filter { $0.from <= today }
    known.statuses = statuses.filter { $0.from <= today }
    known.supports = supports.filter { $0.grantedOn <= today }
    known.measures = measures.filter { $0.start <= today }
    return known
  }
}
