/// The categories of risks to the job; some of them call for a network partner.
package struct RiskVocabulary: Equatable, Sendable {
  package var categories: [String]

  package init(
    categories: [String] = words(
      "psychosocial health addiction debt childcareOrCare qualificationGap language "
        + "lackOfWorkExperience conflictAtWork overOrUnderload workingHours mobility "
        + "wageOrContract probation fixedTerm impendingTermination motivation housing")
  ) {
    self.categories = categories
  }

  /// The category that says the job is about to end.
  package static let impendingTermination = "impendingTermination"
}
