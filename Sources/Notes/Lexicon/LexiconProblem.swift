/// What is wrong with a lexicon, with the line it is wrong in.
package struct LexiconProblem: Equatable, Sendable {
  package var line: Int
  package var kind: Kind

  package init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }

  package enum Kind: Equatable, Sendable {
    case notUTF8
    case unknownSection(String)
    case unknownCode(String)
    case unknownFlag(String)
    case unknownSet(String)
    case outsideSection
    case badPattern(String)
    case badAbbreviation(String)
    /// The same entry with the same meaning stands in an earlier line already.
    case duplicate(String, earlierLine: Int)
  }
}

/// All problems of one lexicon, in the order of its lines.
package struct LexiconFailure: Error, Equatable, Sendable {
  package var problems: [LexiconProblem]
}
