/// The kinds of rows a caseload consists of, in the order in which files are read and written.
package enum EntityKind: UInt8, CaseIterable, Hashable, Sendable {
  case worker
  case client
  case caseRecord
  case employment
  case offer
  case consent
  case aftercare
  case contact
  case appointment
  case risk
  case activity
  case employerInvolvement
  case partnerInvolvement
  case onwardStep
  case agreement
  case strategy
  case status
  case support
  case measure
  case task
  case dismissal
  case review
}

extension EntityKind {
  /// The name of its file in the exchange folder, without `.csv`; also its table in the store.
  package var name: String {
    switch self {
    case .worker: "workers"
    case .client: "clients"
    case .caseRecord: "cases"
    case .employment: "employments"
    case .offer: "offers"
    case .consent: "consents"
    case .aftercare: "aftercare"
    case .contact: "contacts"
    case .appointment: "appointments"
    case .risk: "risks"
    case .activity: "activities"
    case .employerInvolvement: "employer_involvements"
    case .partnerInvolvement: "partner_involvements"
    case .onwardStep: "onward_steps"
    case .agreement: "agreements"
    case .strategy: "strategies"
    case .status: "statuses"
    case .support: "supports"
    case .measure: "measures"
    case .task: "tasks"
    case .dismissal: "dismissals"
    case .review: "reviews"
    }
  }

  package init?(name: some StringProtocol) {
    guard let kind = EntityKind.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }

  /// The columns in the order of the contract; a record's cells stand in the same order.
  package var fields: [Field] {
    switch self {
    case .worker: Worker.fields
    case .client: Client.fields
    case .caseRecord: CaseRecord.fields
    case .employment: Employment.fields
    case .offer: Offer.fields
    case .consent: Consent.fields
    case .aftercare: Aftercare.fields
    case .contact: Contact.fields
    case .appointment: Appointment.fields
    case .risk: Risk.fields
    case .activity: Activity.fields
    case .employerInvolvement: EmployerInvolvement.fields
    case .partnerInvolvement: PartnerInvolvement.fields
    case .onwardStep: OnwardStep.fields
    case .agreement: Agreement.fields
    case .strategy: StrategyPeriod.fields
    case .status: StatusPeriod.fields
    case .support: Support.fields
    case .measure: Measure.fields
    case .task: FollowUpTask.fields
    case .dismissal: Dismissal.fields
    case .review: Review.fields
    }
  }

  /// The positions of the fields that identify a row: its id, or the natural key of kinds without.
  package var keyPositions: [Int] {
    fields.indices.filter { fields[$0].isKey }
  }

  /// The position of the field naming the case, nil for people.
  package var casePosition: Int? {
    switch self {
    case .worker, .client: nil
    case .caseRecord: 0
    default:
      fields.firstIndex { field in
        if case .reference(.caseRecord) = field.kind { true } else { false }
      }
    }
  }
}
