extension CaseFile {
  /// A fresh id for a row of this case: the case's own id, a letter for the kind, a number.
  ///
  /// It depends on nothing but the file, so that the same draft saved twice gives the same rows.
  package func newID<Subject>(_ kind: EntityKind, skipping others: Int = 0) -> Identifier<Subject> {
    let taken = Set(ids(of: kind))
    var number = taken.count + 1 + others
    var text = idText(kind, number)
    while taken.contains(text) {
      number += 1
      text = idText(kind, number)
    }
    return Identifier(text)
  }

  private func idText(_ kind: EntityKind, _ number: Int) -> String {
    let ending = "-\(kind.letter)\(number)"
    // An id has at most 64 characters; only absurdly long case ids are shortened.
    return record.id.text.prefix(64 - ending.count) + ending
  }

  private func ids(of kind: EntityKind) -> [String] {
    switch kind {
    case .employment: employments.map(\.id.text)
    case .consent: consents.map(\.id.text)
    case .contact: contacts.map(\.id.text)
    case .appointment: appointments.map(\.id.text)
    case .risk: risks.map(\.id.text)
    case .activity: activities.map(\.id.text)
    case .employerInvolvement: employerInvolvements.map(\.id.text)
    case .partnerInvolvement: partnerInvolvements.map(\.id.text)
    case .onwardStep: onwardSteps.map(\.id.text)
    case .agreement: agreements.map(\.id.text)
    case .support: supports.map(\.id.text)
    case .measure: measures.map(\.id.text)
    case .task: tasks.map(\.id.text)
    case .worker, .client, .caseRecord, .offer, .aftercare, .strategy, .status, .dismissal,
      .review:
      []
    }
  }
}

extension EntityKind {
  fileprivate var letter: String {
    switch self {
    case .employment: "B"
    case .consent: "E"
    case .contact: "K"
    case .appointment: "T"
    case .risk: "R"
    case .activity: "A"
    case .employerInvolvement: "G"
    case .partnerInvolvement: "N"
    case .onwardStep: "S"
    case .agreement: "V"
    case .support: "F"
    case .measure: "M"
    case .task: "W"
    case .worker, .client, .caseRecord, .offer, .aftercare, .strategy, .status, .dismissal,
      .review:
      "X"
    }
  }
}
