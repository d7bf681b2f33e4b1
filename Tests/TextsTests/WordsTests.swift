import Casework
import Testing
import Texts

/// No code without words, no two codes with the same ones.
@Suite struct WordsTests {
  private func check<C: Code>(_ type: C.Type, _ words: (C) -> Phrase) {
    var german: Set<String> = []
    var english: Set<String> = []
    for code in C.allCases {
      let phrase = words(code)
      #expect(!phrase.german.isEmpty && !phrase.english.isEmpty, "\(code)")
      #expect(german.insert(phrase.german).inserted, "\(code): \(phrase.german)")
      #expect(english.insert(phrase.english).inserted, "\(code): \(phrase.english)")
    }
  }

  @Test func `every code has words of its own in both languages`() {
    check(Channel.self) { $0.phrase }
    check(Counterpart.self) { $0.phrase }
    check(ContactPurpose.self) { $0.phrase }
    check(AppointmentPurpose.self) { $0.phrase }
    check(AppointmentStatus.self) { $0.phrase }
    check(ImportantReason.self) { $0.phrase }
    check(NoShowFollowUp.self) { $0.phrase }
    check(OfferDecision.self) { $0.phrase }
    check(ConsentScope.self) { $0.phrase }
    check(ConsentForm.self) { $0.phrase }
    check(AftercareBasis.self) { $0.phrase }
    check(AftercareEndReason.self) { $0.phrase }
    check(EndInitiator.self) { $0.phrase }
    check(RiskLevel.self) { $0.phrase }
    check(RiskStatus.self) { $0.phrase }
    check(ActivityOwner.self) { $0.phrase }
    check(ActivityStatus.self) { $0.phrase }
    check(NonContactReason.self) { $0.phrase }
    check(OnwardStepKind.self) { $0.phrase }
    check(Severity.self) { $0.phrase }
    check(ResultKind.self) { $0.phrase }
    check(QueueEntry.State.self) { $0.phrase }
    check(PlanState.self) { $0.phrase }
    check(Deed.self) { $0.phrase }
    check(MeasureKind.self) { $0.phrase }
    check(ClientStatus.self) { $0.phrase }
  }

  @Test func `the vocabularies of the configuration have words`() {
    let configuration = Configuration()
    for topic in configuration.topics.all {
      #expect(TopicWords.all.contains { $0.code == topic }, "\(topic)")
      #expect(TopicWords.isOnTopic(topic) == configuration.topics.isAftercare(topic), "\(topic)")
    }
    for category in configuration.risks.categories {
      #expect(RiskCategoryWords.all.contains { $0.code == category }, "\(category)")
    }
  }

  @Test func `the audit's marks differ`() {
    #expect(Set(Severity.allCases.map(\.mark)).count == Severity.allCases.count)
  }

  @Test func `every code of every column has a word, and the word leads back to it`() {
    for kind in EntityKind.allCases {
      for field in kind.fields {
        guard case .code(let codes) = field.kind else { continue }
        for code in codes {
          let word = CellWords.word(code, field)
          #expect(CellWords.code(word.german, field) == code, "\(kind) \(code)")
          #expect(CellWords.code(word.english, field) == code, "\(kind) \(code)")
        }
        #expect(CellWords.code("nichts davon", field) == nil)
      }
    }
  }

  @Test func `failures say what was found and what to do, and name no person`() {
    let failures: [StoreFailure] = [
      .busy, .full, .readOnly, .noSuchFile(path: "/a/b.db"), .newerSchema(found: 9, known: 3),
      .notUndoable(sequence: 7), .damaged("page 3"), .inputOutput(code: 5),
      .unknownReference(kind: .contact, field: "case", id: "F-9"),
      .conflict(kind: .risk, base: nil, theirs: nil),
    ]
    for failure in failures {
      let phrase = FailureTexts.sentence(failure)
      #expect(phrase.german.hasSuffix("."), "\(phrase.german)")
      #expect(phrase.english.hasSuffix("."), "\(phrase.english)")
      #expect(phrase.german != phrase.english)
    }
    #expect(FailureTexts.sentence(.newerSchema(found: 9, known: 3)).german.contains("9"))
  }
}
