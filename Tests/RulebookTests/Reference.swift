import Casework
import CivilTime
import Rulebook
import Testing

/// Builds on the reference case of the catalogue: job start 2026-10-01, aftercare under § 16g with
/// consent, limit 2027-03-31.
struct Reference {
  var file: CaseFile

  init(start: String = "2026-10-01", consent: String? = "2026-09-28") {
    let id = CaseID("C")
    file = CaseFile(record: CaseRecord(id: id))
    var job = Employment(id: EmploymentID("B1"), caseID: id, start: Reference.day(start))
    job.kind = .insurable
    file.employments = [job]
    var aftercare = Aftercare(caseID: id)
    aftercare.anchorID = EmploymentID("B1")
    aftercare.basis = .paragraph16g2
    file.aftercare = aftercare
    if let consent { self.consent("E1", .aftercare, consent) }
  }

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: -1_000_000) }
  private func day(_ iso: String) -> Day { Reference.day(iso) }
  private var id: CaseID { file.record.id }

  mutating func consent(
    _ name: String, _ scope: ConsentScope, _ given: String, revoked: String? = nil,
    until: String? = nil
  ) {
    var row = Consent(id: ConsentID(name), caseID: id, scope: scope, givenOn: day(given))
    row.revokedOn = revoked.map(day)
    row.validUntil = until.map(day)
    file.consents.append(row)
  }

  mutating func contact(
    _ date: String, _ channel: Channel = .phone, reached: Bool = true,
    topics: [String] = ["konflikt"], purpose: ContactPurpose? = nil,
    with counterpart: Counterpart = .client
  ) {
    var row = Contact(
      id: ContactID("K\(file.contacts.count + 1)"), caseID: id, date: day(date), channel: channel)
    row.reached = reached
    row.topics = topics
    row.purpose = purpose
    row.counterpart = counterpart
    file.contacts.append(row)
  }

  mutating func appointment(_ date: String, _ status: AppointmentStatus = .planned) {
    file.appointments.append(
      Appointment(
        id: AppointmentID("T\(file.appointments.count + 1)"), caseID: id, date: day(date),
        status: status))
  }

  mutating func risk(_ category: String, _ date: String, _ status: RiskStatus? = .open) {
    var row = Risk(
      id: RiskID("R\(file.risks.count + 1)"), caseID: id, category: category,
      identifiedOn: day(date))
    row.status = status
    file.risks.append(row)
  }

  mutating func activity(
    against risks: [String] = ["R1"], due: String?, _ status: ActivityStatus? = .agreed
  ) {
    var row = Activity(id: ActivityID("A\(file.activities.count + 1)"), caseID: id)
    row.risks = risks
    row.what = "Gespräch im Betrieb"
    row.who = .client
    row.dueOn = due.map(day)
    row.status = status
    file.activities.append(row)
  }

  mutating func employer(
    _ date: String, by initiator: InvolvementInitiator? = .caseworker,
    refused: NonContactReason? = nil
  ) {
    var row = EmployerInvolvement(
      id: Identifier("I\(file.employerInvolvements.count + 1)"), caseID: id, date: day(date))
    row.initiatedBy = initiator
    row.nonContactReason = refused
    file.employerInvolvements.append(row)
  }

  mutating func onward(_ date: String, _ kind: OnwardStepKind = .topicDiscussed) {
    file.onwardSteps.append(
      OnwardStep(
        id: Identifier("S\(file.onwardSteps.count + 1)"), caseID: id, date: day(date), kind: kind))
  }

  mutating func agreement(
    _ kind: AgreementKind, adapted: String? = nil, concluded: String? = nil,
    services: [String] = [], clause: Bool? = nil, terminated: String? = nil, updated: String? = nil,
    supersedes: String? = nil
  ) {
    var row = Agreement(
      id: AgreementID("V\(file.agreements.count + 1)"), caseID: id, kind: kind)
    row.adaptedOn = adapted.map(day)
    row.concludedOn = concluded.map(day)
    row.updatedOn = updated.map(day)
    row.services = services
    row.validityClause = clause
    row.terminatedOn = terminated.map(day)
    row.supersedesID = supersedes.map { AgreementID($0) }
    file.agreements.append(row)
  }

  mutating func status(_ status: ClientStatus, _ from: String) {
    file.statuses.append(StatusPeriod(caseID: id, status: status, from: day(from)))
  }

  mutating func strategy(_ from: String, to: String? = nil) {
    var row = StrategyPeriod(
      caseID: id, vocabulary: .ba, code: "stabilizeEmployment", from: day(from))
    row.to = to.map(day)
    file.strategies.append(row)
  }

  mutating func nextJob(_ name: String, _ start: String, after previous: String = "B1") {
    var job = Employment(id: EmploymentID(name), caseID: id, start: day(start))
    job.kind = .insurable
    job.previousID = EmploymentID(previous)
    file.employments.append(job)
  }

  mutating func offer(_ on: String?, _ decision: OfferDecision? = nil) {
    var row = Offer(caseID: id)
    row.offeredOn = on.map(day)
    row.decision = decision
    file.offer = row
  }

  mutating func endJob(_ on: String, by initiator: EndInitiator = .employer) {
    file.employments[0].end = day(on)
    file.employments[0].endInitiator = initiator
  }

  /// The results of one rule on a day.
  func results(_ rule: String, on today: String) throws -> [RuleResult] {
    try Delivered.engine(today).evaluate(file).results.filter { $0.rule == rule }
  }
}

/// A reference case, changed.
func reference(
  start: String = "2026-10-01", consent: String? = "2026-09-28",
  _ change: (inout Reference) -> Void = { _ in }
) -> Reference {
  var reference = Reference(start: start, consent: consent)
  change(&reference)
  return reference
}
