package import CivilTime

/// Reads the filter language: words, `feld:wert`, comparisons, ranges, days in words, and
/// `und`, `oder`, `nicht` with parentheses. Terms side by side must all hold.
package struct FilterParser {
  private let tokens: [FilterToken]
  private let end: Int
  private let today: Day
  private var position = 0

  private init(_ text: String, today: Day) throws(FilterProblem) {
    tokens = try FilterToken.tokens(of: text)
    end = text.count
    self.today = today
  }

  package static func parse(_ text: String, today: Day) throws(FilterProblem) -> CaseFilter {
    var parser = try FilterParser(text, today: today)
    if parser.tokens.isEmpty { return .all }
    let filter = try parser.alternatives()
    if let token = parser.current {
      throw FilterProblem(column: token.column, kind: .unexpected(parser.text(token)))
    }
    return filter
  }

  private var current: FilterToken? { position < tokens.count ? tokens[position] : nil }

  private var column: Int { current?.column ?? end }

  private func text(_ token: FilterToken) -> String {
    switch token.kind {
    case .word(let word), .quoted(let word): word
    case .comparison(let comparison, let isColon): isColon ? ":" : comparison.code
    case .range: ".."
    case .open: "("
    case .close: ")"
    }
  }

  private func isWord(_ words: [String]) -> Bool {
    guard case .word(let word)? = current?.kind else { return false }
    return words.contains(word.lowercased())
  }

  private mutating func alternatives() throws(FilterProblem) -> CaseFilter {
    var parts = [try conjunction()]
    while isWord(FilterName.or) {
      position += 1
      parts.append(try conjunction())
    }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  private mutating func conjunction() throws(FilterProblem) -> CaseFilter {
    var parts = [try negation()]
    while let token = current {
      if isWord(FilterName.or) || token.kind == .close { break }
      if isWord(FilterName.and) { position += 1 }
      parts.append(try negation())
    }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func negation() throws(FilterProblem) -> CaseFilter {
    guard isWord(FilterName.not) else { return try term() }
    position += 1
    return .not(try negation())
  }

  private mutating func term() throws(FilterProblem) -> CaseFilter {
    guard let token = current else { throw FilterProblem(column: end, kind: .missingTerm) }
    position += 1
    switch token.kind {
    case .open:
      let inner = try alternatives()
      guard current?.kind == .close else {
        throw FilterProblem(column: token.column, kind: .unclosedParenthesis)
      }
      position += 1
      return inner
    case .quoted(let text): return .word(text)
    case .word(let word):
      guard case .comparison(let comparison, _)? = current?.kind else {
        if isOperator(word) {
          throw FilterProblem(column: token.column, kind: .unexpected(word))
        }
        return .word(word)
      }
      guard let field = FilterName.field(word) else {
        throw FilterProblem(column: token.column, kind: .unknownField(word))
      }
      position += 1
      return try FilterTerm(field: field, name: word, comparison: comparison, today: today)
        .filter(try value(of: word), at: valueColumn)
    case .comparison, .range, .close:
      throw FilterProblem(column: token.column, kind: .unexpected(text(token)))
    }
  }

  private func isOperator(_ word: String) -> Bool {
    let word = word.lowercased()
    return (FilterName.and + FilterName.or).contains(word)
  }

  private var valueColumn: Int { position > 0 ? tokens[position - 1].column : 0 }

  /// The value behind a comparison, with its end where it is a range.
  private mutating func value(of field: String) throws(FilterProblem) -> FilterTerm.Value {
    guard let first = current else {
      throw FilterProblem(column: end, kind: .missingValue(field: field))
    }
    switch first.kind {
    case .quoted(let text):
      position += 1
      return FilterTerm.Value(text: text, upper: nil)
    case .word(let text):
      position += 1
      guard current?.kind == .range else { return FilterTerm.Value(text: text, upper: nil) }
      position += 1
      guard case .word(let upper)? = current?.kind else {
        throw FilterProblem(column: column, kind: .missingValue(field: field))
      }
      position += 1
      return FilterTerm.Value(text: text, upper: upper)
    case .comparison, .range, .open, .close:
      throw FilterProblem(column: first.column, kind: .missingValue(field: field))
    }
  }
}
