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
    var cells = CellReader(record.cells)
    try add(record.kind, from: &cells)
  }

  /// The same from cells that are handed out one after the other.
  package mutating func add(
    _ kind: EntityKind, from cells: inout CellReader
  ) throws(RecordProblem) {
    switch kind {
    case .worker: worker = try Worker(from: &cells)
    case .client: client = try Client(from: &cells)
    case .caseRecord: self.record = try CaseRecord(from: &cells)
    case .employment: employments.append(try Employment(from: &cells))
    case .offer: offer = try Offer(from: &cells)
    case .consent: consents.append(try Consent(from: &cells))
    case .aftercare: aftercare = try Aftercare(from: &cells)
    case .contact: contacts.append(try Contact(from: &cells))
    case .appointment: appointments.append(try Appointment(from: &cells))
    case .risk: risks.append(try Risk(from: &cells))
    case .activity: activities.append(try Activity(from: &cells))
    case .employerInvolvement: employerInvolvements.append(try EmployerInvolvement(from: &cells))
    case .partnerInvolvement: partnerInvolvements.append(try PartnerInvolvement(from: &cells))
    case .onwardStep: onwardSteps.append(try OnwardStep(from: &cells))
    case .agreement: agreements.append(try Agreement(from: &cells))
    case .strategy: strategies.append(try StrategyPeriod(from: &cells))
    case .status: statuses.append(try StatusPeriod(from: &cells))
    case .support: supports.append(try Support(from: &cells))
    case .measure: measures.append(try Measure(from: &cells))
    case .task: tasks.append(try FollowUpTask(from: &cells))
    case .dismissal: dismissals.append(try Dismissal(from: &cells))
    case .review: review = try Review(from: &cells)
    }
  }
}
