package import CivilTime

/// A contact with everything that may be recorded along with it in one go.
package struct ContactDraft: Draft {
  package var date: Day
  package var time: Int?
  package var channel: Channel?
  package var direction = Direction.outgoing
  package var counterpart = Counterpart.client
  package var purpose: ContactPurpose?
  package var reached = true
  package var topics: [String] = []
  package var relevanceOverride: RelevanceOverride?
  package var note = ""
  package var result = ""
  package var nextStep = ""
  /// Why an employer or partner may be spoken to without the client's consent.
  package var legalBasis = ""
  package var risk: RiskDraft?
  package var activity: ActivityDraft?
  package var next: AppointmentDraft?
  /// The follow-up this contact settles.
  package var closesTask: TaskID?

  package init(date: Day) {
    self.date = date
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    var problems: [DraftProblem] = []
    if channel == nil { problems.append(.missing(.channel)) }
    if date > context.today { problems.append(.inTheFuture(.date)) }
    if let scope = consentNeeded, legalBasis.isEmpty,
      !context.file.hasConsent(scope, on: date)
    {
      problems.append(.consentMissing(scope))
    }
    if let closesTask, !context.file.tasks.contains(where: { $0.id == closesTask }) {
      problems.append(.unknownReference(.followUp, closesTask.text))
    }
    problems += hints(in: context)
    problems += risk?.problems(in: context) ?? []
    if var activity {
      if risk != nil { activity.againstNewRisk = true }
      problems += activity.problems(in: context)
    }
    problems += next?.problems(in: context) ?? []
    return problems
  }

  /// Whom one may only speak to with the client's consent; being called needs none.
  private var consentNeeded: ConsentScope? {
    guard direction == .outgoing else { return nil }
    switch counterpart {
    case .employer: return .employerContact
    case .networkPartner: return .partnerContact
    case .client, .provider, .internal: return nil
    }
  }

  private func hints(in context: DraftContext) -> [DraftProblem] {
    var hints: [DraftProblem] = []
    let file = context.file
    for topic in topics where !context.configuration.topics.contains(topic) {
      hints.append(.unknownTopic(topic))
    }
    if counterpart == .client, reached, relevanceOverride == nil, file.aftercare != nil,
      !topics.contains(where: context.configuration.topics.isAftercare)
    {
      hints.append(topics.isEmpty ? .noTopics : .onlyOffTopic)
    }
    let facts = CaseFacts(file, on: max(date, context.today), context.configuration)
    if (purpose ?? .aftercare) == .aftercare, let revocation = facts.revocation, date > revocation {
      hints.append(.aftercareEnded(on: revocation))
    } else if file.aftercare != nil, (purpose ?? .aftercare) == .aftercare,
      let needEnded = file.record.needEndedOn, date > needEnded,
      !file.hasConsent(.aftercare, on: date)
    {
      hints.append(.contactWithoutConsent)
    }
    if risk != nil, activity == nil { hints.append(.noActivityAgainstRisk) }
    return hints
  }
}
