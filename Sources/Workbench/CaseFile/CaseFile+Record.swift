import Casework

extension CaseFile {
  /// A row of this case by its id, as fields to read.
  func record(_ kind: EntityKind, id: String) -> Record? {
    func find<E: Entity>(_ rows: [E], _ key: (E) -> String) -> Record? {
      rows.first { key($0) == id }.map { Record($0) }
    }
    switch kind {
    case .contact: return find(contacts) { $0.id.text }
    case .appointment: return find(appointments) { $0.id.text }
    case .risk: return find(risks) { $0.id.text }
    case .activity: return find(activities) { $0.id.text }
    case .employerInvolvement: return find(employerInvolvements) { $0.id.text }
    case .partnerInvolvement: return find(partnerInvolvements) { $0.id.text }
    case .onwardStep: return find(onwardSteps) { $0.id.text }
    case .consent: return find(consents) { $0.id.text }
    case .task: return find(tasks) { $0.id.text }
    case .employment: return find(employments) { $0.id.text }
    case .agreement: return find(agreements) { $0.id.text }
    case .measure: return find(measures) { $0.id.text }
    case .support: return find(supports) { $0.id.text }
    case .worker, .client, .caseRecord, .offer, .aftercare, .strategy, .status, .dismissal,
      .review:
      return nil
    }
  }
}
