/// Recognises what a German note about a contact is about. Built once from a lexicon, and from what was
/// learnt where there is that, it is a plain value without any state of its own.
package struct Recogniser: Sendable {
  let lexicon: Lexicon
  package var experience: Experience?

  /// Reads a lexicon; its first lines tell how it is written.
  package init(lexicon text: String) throws(LexiconFailure) {
    try self.init(read: Array(text.utf8))
  }

  private init(read text: [UInt8]) throws(LexiconFailure) {
    var reader = LexiconReader()
    reader.read(text)
    guard reader.problems.isEmpty else { throw LexiconFailure(problems: reader.problems) }
    lexicon = reader.lexicon
  }

  /// Reads a lexicon from the bytes of a file.
  package init(lexicon bytes: some Collection<UInt8>) throws(LexiconFailure) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw LexiconFailure(problems: [LexiconProblem(line: 1, kind: .notUTF8)])
    }
    try self.init(read: Array(bytes))
  }

  /// How many entries the lexicon has.
  package var entryCount: Int { lexicon.entries.count }

  package func recognise(_ note: String) -> Recognition {
    var text = Tokeniser.tokenise(note, abbreviations: lexicon.abbreviations)
    let stemmer = Stemmer()
    lexicon.words.mark(&text, stemmer: stemmer)
    startClauses(in: &text)
    let matches = Matcher(lexicon: lexicon, text: text).matches()
    let scope = Scope(lexicon: lexicon, text: text, matches: matches)
    return decide(scope, note: note)
  }

  /// Words such as "aber" start a clause without any sign before them.
  private func startClauses(in text: inout TokenisedText) {
    var shift = 0
    for index in text.tokens.indices {
      if text.tokens[index].gap == .none,
        lexicon.clauseStarts.contains(where: { text.has($0, at: index) })
      {
        shift += 1
        text.tokens[index].gap = .word
      }
      text.tokens[index].clause += shift
    }
  }
}
