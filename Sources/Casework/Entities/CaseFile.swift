/// Everything known of one case, as the rules, the case view and the sheets read it.
///
/// Rows of a kind stand in the order of their dates, then ids, so that two loads are equal.
package struct CaseFile: Equatable, Sendable {
  package var record: CaseRecord
  package var client: Client?
  package var worker: Worker?
  package var employments: [Employment] = []
  package var offer: Offer?
  package var consents: [Consent] = []
  package var aftercare: Aftercare?
  package var contacts: [Contact] = []
  package var appointments: [Appointment] = []
  package var risks: [Risk] = []
  package var activities: [Activity] = []
  package var employerInvolvements: [EmployerInvolvement] = []
  package var partnerInvolvements: [PartnerInvolvement] = []
  package var onwardSteps: [OnwardStep] = []
  package var agreements: [Agreement] = []
  package var strategies: [StrategyPeriod] = []
  package var statuses: [StatusPeriod] = []
  package var supports: [Support] = []
  package var measures: [Measure] = []
  package var tasks: [FollowUpTask] = []
  package var dismissals: [Dismissal] = []
  package var review: Review?

  package init(record: CaseRecord) {
    self.record = record
  }
}

extension CaseFile {
  /// Files a row of any kind of this case into its drawer; workers and clients by their role here.
  package mutating func add(_ record: Record) throws(RecordProblem) {
    switch record.kind {
    case .worker: worker = try Worker(record)
    case .client: client = try Client(record)
    case .caseRecord: self.record = try CaseRecord(record)
    case .employment: employments.append(try Employment(record))
    case .offer: offer = try Offer(record)
    case .consent: consents.append(try Consent(record))
    case .aftercare: aftercare = try Aftercare(record)
    case .contact: contacts.append(try Contact(record))
    case .appointment: appointments.append(try Appointment(record))
    case .risk: risks.append(try Risk(record))
    case .activity: activities.append(try Activity(record))
    case .employerInvolvement: employerInvolvements.append(try EmployerInvolvement(record))
    case .partnerInvolvement: partnerInvolvements.append(try PartnerInvolvement(record))
    case .onwardStep: onwardSteps.append(try OnwardStep(record))
    case .agreement: agreements.append(try Agreement(record))
    case .strategy: strategies.append(try StrategyPeriod(record))
    case .status: statuses.append(try StatusPeriod(record))
    case .support: supports.append(try Support(record))
    case .measure: measures.append(try Measure(record))
    case .task: tasks.append(try FollowUpTask(record))
    case .dismissal: dismissals.append(try Dismissal(record))
    case .review: review = try Review(record)
    }
  }
}
