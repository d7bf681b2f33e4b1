package import Casework

extension CellWords {
  /// The word for a code of a closed vocabulary; nil where the field has none, or not this one.
  static func word(_ code: String, in codes: [String]) -> Phrase? {
    vocabularies.first { $0.codes == codes }?.word(code)
  }

  /// The code a word of the screen stands for in a field, in either language, whatever its capitals.
  package static func code(_ word: String, _ field: Field) -> String? {
    guard case .code(let codes) = field.kind else { return nil }
    let wanted = word.lowercased()
    return codes.first { code in
      let phrase = CellWords.word(code, field)
      return phrase.german.lowercased() == wanted || phrase.english.lowercased() == wanted
    }
  }

  private struct Vocabulary: Sendable {
    let codes: [String]
    let word: @Sendable (String) -> Phrase?

    init<C: Code>(_: C.Type, _ phrase: @escaping @Sendable (C) -> Phrase) {
      codes = C.codes
      word = { C(code: $0).map(phrase) }
    }
  }

  private static let vocabularies: [Vocabulary] = [
    Vocabulary(WorkerRole.self) { $0.phrase }, Vocabulary(WorkWish.self) { $0.phrase },
    Vocabulary(VocationalQualification.self) { $0.phrase }, Vocabulary(Area.self) { $0.phrase },
    Vocabulary(NeedEndedCause.self) { $0.phrase }, Vocabulary(EmploymentKind.self) { $0.phrase },
    Vocabulary(SkillLevel.self) { $0.phrase }, Vocabulary(EndInitiator.self) { $0.phrase },
    Vocabulary(OfferDecision.self) { $0.phrase }, Vocabulary(ConsentScope.self) { $0.phrase },
    Vocabulary(ConsentForm.self) { $0.phrase }, Vocabulary(AftercareBasis.self) { $0.phrase },
    Vocabulary(AftercareEndReason.self) { $0.phrase }, Vocabulary(DeliveredBy.self) { $0.phrase },
    Vocabulary(Channel.self) { $0.phrase }, Vocabulary(Direction.self) { $0.phrase },
    Vocabulary(Counterpart.self) { $0.phrase }, Vocabulary(ContactPurpose.self) { $0.phrase },
    Vocabulary(RelevanceOverride.self) { $0.phrase },
    Vocabulary(AppointmentPurpose.self) { $0.phrase },
    Vocabulary(AppointmentStatus.self) { $0.phrase },
    Vocabulary(ImportantReason.self) { $0.phrase }, Vocabulary(NoShowFollowUp.self) { $0.phrase },
    Vocabulary(SanctionDecision.self) { $0.phrase }, Vocabulary(RiskLevel.self) { $0.phrase },
    Vocabulary(RiskStatus.self) { $0.phrase }, Vocabulary(Adequacy.self) { $0.phrase },
    Vocabulary(ActivityOwner.self) { $0.phrase }, Vocabulary(ActivityStatus.self) { $0.phrase },
    Vocabulary(InvolvementInitiator.self) { $0.phrase },
    Vocabulary(NonContactReason.self) { $0.phrase }, Vocabulary(PartnerKind.self) { $0.phrase },
    Vocabulary(OnwardStepKind.self) { $0.phrase }, Vocabulary(AgreementKind.self) { $0.phrase },
    Vocabulary(StrategyVocabulary.self) { $0.phrase }, Vocabulary(Conformity.self) { $0.phrase },
    Vocabulary(ClientStatus.self) { $0.phrase }, Vocabulary(SupportKind.self) { $0.phrase },
    Vocabulary(MeasureKind.self) { $0.phrase }, Vocabulary(TakenOn.self) { $0.phrase },
    Vocabulary(FitsGoal.self) { $0.phrase }, Vocabulary(TaskStatus.self) { $0.phrase },
    Vocabulary(Rating.self) { $0.phrase },
  ]
}
