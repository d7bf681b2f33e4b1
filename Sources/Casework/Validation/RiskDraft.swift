package import CivilTime

/// A risk to the job, new or changed.
package struct RiskDraft: Draft {
  /// The risk being changed; nil records a new one.
  package var existing: RiskID?
  package var category = ""
  package var level: RiskLevel?
  package var identifiedOn: Day
  package var status = RiskStatus.open
  package var text = ""
  package var adequacy: Adequacy?

  package init(identifiedOn: Day) {
    self.identifiedOn = identifiedOn
  }

  package init(_ risk: Risk) {
    existing = risk.id
    category = risk.category
    level = risk.level
    identifiedOn = risk.identifiedOn
    status = risk.status ?? .open
    text = risk.text
    adequacy = risk.adequacy
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    var problems: [DraftProblem] = []
    if category.isEmpty {
      problems.append(.missing(.category))
    } else if !context.configuration.risks.categories.contains(category) {
      problems.append(.unknownRiskCategory(category))
    }
    if level == nil { problems.append(.missing(.level)) }
    if identifiedOn > context.today { problems.append(.inTheFuture(.identifiedOn)) }
    if status == .accepted, text.isEmpty { problems.append(.missing(.text)) }
    if let existing, !context.file.risks.contains(where: { $0.id == existing }) {
      problems.append(.unknownReference(.risks, existing.text))
    }
    return problems
  }

  package func effects(in context: DraftContext) -> Saving {
    let old = context.file.risks.first { $0.id == existing }
    var risk = Risk(
      id: old?.id ?? context.file.newID(.risk), caseID: context.file.record.id, category: category,
      identifiedOn: identifiedOn)
    risk.level = level
    risk.status = status
    risk.text = text
    risk.adequacy = adequacy
    return Saving(.riskRecorded, [Change(writing: risk, over: old)])
  }
}

extension Change {
  /// Adds a row or replaces its older version.
  init<E: Entity>(writing entity: E, over old: E?) {
    if let old {
      self.init(replacing: Record(old), with: Record(entity))
    } else {
      self.init(adding: Record(entity))
    }
  }
}
