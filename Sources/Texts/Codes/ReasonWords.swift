/// Reasons a person gives for leaving something undone; free text is shown as it is written.
package enum ReasonWords {
  /// Why no offer was made (domain.md 2.2.5). "Forgotten" is not among them.
  package static let noOffer: [(code: String, phrase: Phrase)] = [
    ("noNeedSeen", Phrase("kein Bedarf gesehen", "no need seen")),
    (
      "clientWantsNoContact",
      Phrase("Kundin/Kunde wünscht keinen Kontakt", "client wants no contact")
    ),
    (
      "otherInstrument", Phrase("anderes Instrument (z. B. § 16k)", "other instrument (e.g. § 16k)")
    ),
    ("notInTargetGroup", Phrase("nicht in der Zielgruppe", "not in the target group")),
    ("jobStartReportedLate", Phrase("Arbeitsaufnahme spät gemeldet", "job start reported late")),
    ("noCapacity", Phrase("keine Kapazität", "no capacity")),
    ("stillInNeed", Phrase("weiter hilfebedürftig", "still in need")),
    ("other", Phrase("sonstiger Grund", "other reason")),
  ]

  /// Why a finding is set aside for a time.
  package static let dismissal: [(code: String, phrase: Phrase)] = [
    ("agreedLater", Phrase("mit Kundin/Kunde später vereinbart", "agreed for later with client")),
    ("clientAbsent", Phrase("Kundin/Kunde verreist oder krank", "client away or ill")),
    ("notApplicable", Phrase("trifft im Einzelfall nicht zu", "does not apply here")),
    ("waitingForOthers", Phrase("wartet auf Dritte", "waiting for others")),
    ("clientWish", Phrase("Wunsch der Kundin/des Kunden", "client's wish")),
    ("dataError", Phrase("Daten werden berichtigt", "data being corrected")),
    ("other", Phrase("sonstiger Grund", "other reason")),
  ]

  package static func noOfferPhrase(_ code: String) -> Phrase {
    noOffer.first { $0.code == code }?.phrase ?? Phrase(verbatim: code)
  }

  package static func dismissalPhrase(_ code: String) -> Phrase {
    dismissal.first { $0.code == code }?.phrase ?? Phrase(verbatim: code)
  }
}
