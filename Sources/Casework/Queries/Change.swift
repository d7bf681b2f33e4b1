/// One write to the caseload: what a row was and what it becomes. Everything the program stores
/// is a list of these, saved in one transaction under one journal entry.
package struct Change: Hashable, Sendable {
  package let kind: EntityKind
  package let key: [Cell]
  /// nil where the row is new.
  package let before: Record?
  /// nil where the row is removed.
  package let after: Record?

  package init(adding record: Record) {
    kind = record.kind
    key = record.key
    before = nil
    after = record
  }

  package init(replacing before: Record, with after: Record) {
    kind = before.kind
    key = before.key
    self.before = before
    self.after = after
  }

  package init(removing record: Record) {
    kind = record.kind
    key = record.key
    before = record
    after = nil
  }

  /// As the journal knows it: of imported rows both may be missing, the key is always there.
  package init(kind: EntityKind, key: [Cell], before: Record?, after: Record?) {
    self.kind = kind
    self.key = key
    self.before = before
    self.after = after
  }
}

/// What a set of changes was for, in the words of the journal and the undo list.
package enum Deed: UInt8, Code {
  case contactLogged, attemptLogged, appointmentSet, riskRecorded, activityAgreed, employerInvolved
  case partnerInvolved, offerRecorded, consentRecorded, consentRevoked, resultDismissed, taskSet
  case terminationExpected, employmentChanged, aftercareOpened, aftercareEnded, onwardStepTaken
  case agreementChanged, strategyChanged, statusChanged, caseEdited, bulkChange, imported
  case reviewRecorded, questionAsked, questionAnswered, handedOver, undone, redone, erased, opened
  case sampleDrawn, measureAgreed, absenceRecorded, handoverProposed, callsSpread, measureDone
  case statementJudged, recommendationRecorded, recommendationDone

  package static let codes = words(
    "contactLogged attemptLogged appointmentSet riskRecorded activityAgreed employerInvolved "
      + "partnerInvolved offerRecorded consentRecorded consentRevoked resultDismissed taskSet "
      + "terminationExpected employmentChanged aftercareOpened aftercareEnded onwardStepTaken "
      + "agreementChanged strategyChanged statusChanged caseEdited bulkChange imported "
      + "reviewRecorded questionAsked questionAnswered handedOver undone redone erased opened "
      + "sampleDrawn measureAgreed absenceRecorded handoverProposed callsSpread "
      + "measureDone statementJudged recommendationRecorded recommendationDone")
}
