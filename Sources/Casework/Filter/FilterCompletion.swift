/// What may follow while a filter is typed.
package enum FilterCompletion {
  /// Proposals for the word the text ends in, each as the whole word it would become.
  package static func proposals(for text: String, german: Bool) -> [String] {
    let word = lastWord(text)
    if let colon = word.firstIndex(where: { ":=<>".contains($0) }) {
      let value = word[word.index(after: colon)...].lowercased()
      let head = word[...colon]
      return values(of: String(word[..<colon]), german)
        .filter { $0.hasPrefix(value) && $0 != value }.map { head + $0 }
    }
    let lower = word.lowercased()
    guard !lower.isEmpty else { return [] }
    let fields = FilterName.all.map { (german ? $0.german : $0.english) + ":" }
    let words = german ? ["und", "oder", "nicht"] : ["and", "or", "not"]
    return (fields + words).filter { $0.hasPrefix(lower) && $0 != lower }
  }

  /// The text without a last word that may still become a field or a joining word; a live count
  /// should not jump while `zustand` is being typed.
  package static func settled(_ text: String, german: Bool) -> String {
    let word = lastWord(text)
    let isOpen = !word.contains { ":=<>".contains($0) }
    guard isOpen, !proposals(for: text, german: german).isEmpty else { return text }
    return String(text.dropLast(word.count))
  }

  /// The text with its last word replaced by a proposal.
  package static func complete(_ text: String, with proposal: String) -> String {
    let ending = proposal.hasSuffix(":") ? "" : " "
    return text.dropLast(lastWord(text).count) + proposal + ending
  }

  private static func values(of field: String, _ german: Bool) -> [String] {
    switch FilterName.field(field) {
    case .state?: FilterName.states.map { german ? $0.german : $0.english }
    case .severity?: FilterName.severities.map { german ? $0.german : $0.english }
    case .day?: german ? ["heute", "gestern", "nie"] : ["today", "yesterday", "never"]
    case .text?, .number?, .rule?, nil: []
    }
  }

  private static func lastWord(_ text: String) -> Substring {
    let start = text.lastIndex { $0 == " " || $0 == "(" }
    return start.map { text[text.index(after: $0)...] } ?? text[...]
  }
}
