/// The codes the recogniser may answer with. They are the defaults of the exchange contract; the
/// lexicon can only speak of these.
package enum NoteCodes {
  package static let aftercare: [String] = [
    "einarbeitung", "anforderungen", "konflikt", "arbeitszeit", "gesundheit", "mobilitaet",
    "betreuung", "finanzen", "schulden", "sprache", "qualifizierung", "motivation", "probezeit",
    "befristung", "kuendigung", "arbeitgeber", "netzwerk", "weitervermittlung",
  ]

  package static let offside: [String] = [
    "leistungsrecht", "unterlagen", "stellensuche", "meldeversaeumnis", "statistik", "formalia",
    "sonstiges",
  ]

  package static let risks: [String] = [
    "psychosocial", "health", "addiction", "debt", "childcareOrCare", "qualificationGap",
    "language", "lackOfWorkExperience", "conflictAtWork", "overOrUnderload", "workingHours",
    "mobility", "wageOrContract", "probation", "fixedTerm", "impendingTermination", "motivation",
    "housing",
  ]

  package static let impendingTermination = "impendingTermination"
  package static let termination = "kuendigung"
}
