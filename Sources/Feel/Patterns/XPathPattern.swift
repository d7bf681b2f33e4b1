/// A regular expression as XPath and XQuery 3.1 define them for `matches`, `replace` and `tokenize`.
package struct XPathPattern: Sendable {
  /// Why a pattern, its flags or a replacement is refused, or a match given up.
  package enum Failure: Error, Hashable, Sendable {
    /// A character that is none of `s m i x q`.
    case unknownFlag(Character)
    /// The pattern breaks the grammar at this position, counted in scalars.
    case syntax(Problem, at: Int)
    /// The replacement holds `$` without a digit, or `\` before something else than `\` and `$`.
    case replacement(at: Int)
    /// `replace` and `tokenize` refuse patterns that match the empty string.
    case matchesEmpty
    /// The match took more steps than allowed.
    case tooManySteps
    /// The result would become longer than allowed.
    case tooLong
  }

  package enum Problem: Hashable, Sendable {
    case unexpectedEnd
    case unbalancedParenthesis
    case unknownGroup
    case nothingToRepeat
    case badQuantifier
    case badEscape
    case badClass
    case badRange
    case badProperty
    case badBackReference
    case tooLarge
  }

  let program: PatternProgram
  let isLiteral: Bool

  package init(_ pattern: String, flags: String = "") throws(Failure) {
    let options = try PatternOptions(flags)
    isLiteral = options.isLiteral
    var parser = PatternParser(pattern, options)
    let node = options.isLiteral ? parser.literal() : try parser.parse()
    program = try PatternProgram(node, groups: parser.groups)
  }

  /// Whether the pattern matches somewhere in the text.
  package func matches(
    _ text: String, _ work: inout PatternWork
  ) throws(Failure) -> Bool {
    var matcher = PatternMatcher(program, Array(text.unicodeScalars))
    defer { work.steps += matcher.work }
    return try matcher.match(from: 0) != nil
  }

  /// The text with every match replaced; `$1` stands for a group, `$0` for the whole match.
  package func replacing(
    in text: String, with replacement: String, _ work: inout PatternWork
  ) throws(Failure) -> String {
    let parts = try PatternReplacement(replacement, groups: program.groups, isLiteral: isLiteral)
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var end = 0
    var length = scalars.count
    for match in try allMatches(scalars, &work) {
      length += parts.length(of: match)
      guard length <= work.mostScalars else { throw .tooLong }
      result.append(contentsOf: scalars[end..<match.whole.lowerBound])
      parts.append(to: &result, match, scalars)
      end = match.whole.upperBound
    }
    result.append(contentsOf: scalars[end...])
    return String(result)
  }

  /// The pieces of the text between matches; the whole text where nothing matches.
  package func tokens(
    of text: String, _ work: inout PatternWork
  ) throws(Failure) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [String] = []
    var end = 0
    for match in try allMatches(scalars, &work) {
      tokens.append(String(scalars[end..<match.whole.lowerBound]))
      end = match.whole.upperBound
    }
    tokens.append(String(scalars[end...]))
    return tokens
  }

  private func allMatches(
    _ text: [Unicode.Scalar], _ work: inout PatternWork
  ) throws(Failure) -> [PatternMatch] {
    var empty = PatternMatcher(program, [])
    guard try empty.match(from: 0) == nil else { throw .matchesEmpty }
    var matcher = PatternMatcher(program, text)
    defer { work.steps += matcher.work }
    var matches: [PatternMatch] = []
    var position = 0
    while position <= text.count, let match = try matcher.match(from: position) {
      // A match of nothing, possible between lines, replaces nothing.
      if !match.whole.isEmpty { matches.append(match) }
      guard matches.count < work.mostPieces else { throw .tooLong }
      position = max(match.whole.upperBound, position + (match.whole.isEmpty ? 1 : 0))
    }
    return matches
  }
}

/// What matching may yield, and what it has cost.
package struct PatternWork {
  package var steps = 0
  /// The work in steps of an evaluation; reading a pattern takes some by itself.
  var cost: Int { 8 + steps >> 4 }
  package let mostPieces: Int
  package let mostScalars: Int

  package init(mostPieces: Int = 1_000_000, mostScalars: Int = 4_000_000) {
    self.mostPieces = mostPieces
    self.mostScalars = mostScalars
  }
}

extension String {
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
