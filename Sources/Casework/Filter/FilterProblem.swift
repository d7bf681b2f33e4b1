/// What is wrong with a filter and where; the sentence lives with all other words.
package struct FilterProblem: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case unknownField(String)
    case missingValue(field: String)
    case unreadableDay(String)
    case unreadableNumber(String)
    case unknownState(String)
    case unknownSeverity(String)
    case comparisonNotPossible(field: String)
    case unclosedParenthesis
    case unclosedQuote
    case missingTerm
    case unexpected(String)
  }

  /// Characters before the place.
  package var column: Int
  package var kind: Kind

  package init(column: Int, kind: Kind) {
    self.column = column
    self.kind = kind
  }
}
