package import Casework

extension ProblemTexts {
  /// The sentence where no field stands beside it: it names what it is about.
  package static func full(_ problem: DraftProblem) -> Phrase {
    switch problem {
    case .missing(let field), .inTheFuture(let field), .inThePast(let field),
      .before(let field, _), .after(let field, _), .unknownReference(let field, _),
      .tooLong(let field):
      return label(field) + ": " + sentence(problem)
    case .consentMissing:
      return Phrase("Das ", "This ") + sentence(problem)
    default:
      return sentence(problem)
    }
  }

  private static func label(_ field: DraftField) -> Phrase {
    switch field {
    case .date: FormTexts.date
    case .time: FormTexts.time
    case .channel: FormTexts.channel
    case .topics: FormTexts.topics
    case .note: FormTexts.note
    case .category: FormTexts.category
    case .level: FormTexts.level
    case .what: FormTexts.what
    case .who: FormTexts.who
    case .dueOn: FormTexts.dueOn
    case .risks: FormTexts.risk
    case .purpose: FormTexts.purpose
    case .reason: FormTexts.reason
    case .decision, .decidedOn: FormTexts.decision
    case .scope: FormTexts.scope
    case .givenOn: FormTexts.givenOn
    case .validUntil: FormTexts.validUntil
    case .revokedOn: FormTexts.revokedOn
    case .end: FormTexts.endedOn
    case .endInitiator: FormTexts.endedBy
    case .expectedEnd: FormTexts.expectedEnd
    case .identifiedOn: FormTexts.identifiedOn
    case .initiatedBy: FormTexts.initiator
    case .legalBasis: FormTexts.legalBasis
    case .partner: FormTexts.partner
    case .kind: FormTexts.kind
    case .text: FormTexts.description
    case .expiresOn: FormTexts.expiresOn
    case .status: FormTexts.status
    case .anchor: Phrase("Beschäftigung", "Employment")
    case .basis, .from: FormTexts.opens
    case .to: FormTexts.until
    case .services: FormTexts.services
    case .contact: Phrase("Kontakt", "Contact")
    case .followUp: FormTexts.followUp
    case .nextDate: FormTexts.next
    case .code: Phrase("Schlüssel", "Code")
    }
  }
}
