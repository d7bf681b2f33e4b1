/// What an office may set: the numbers of the rules and its vocabularies.
package struct Configuration: Equatable, Sendable {
  package var parameters = Parameters()
  package var topics = TopicVocabulary()
  package var risks = RiskVocabulary()

  package init() {}
}
