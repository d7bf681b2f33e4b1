/// What the employer was involved for, where the record has it as a code.
package enum EmployerPurposeWords {
  private static let words: [String: Phrase] = [
    "clarify": Phrase("Klärung", "clarification"),
    "mediateConflict": Phrase("Vermittlung im Konflikt", "mediation of a conflict"),
    "induction": Phrase("Einarbeitung", "induction"),
    "subsidy": Phrase("Förderung", "subsidy"),
    "terminationTalk": Phrase("Gespräch zur Beendigung", "talk about the end of the job"),
    "takeOn": Phrase("Übernahme", "taking on"),
  ]

  /// Free words stay as they are.
  package static func phrase(_ purpose: String) -> Phrase {
    words[purpose] ?? Phrase(verbatim: purpose)
  }
}
