/// A table of names that an expression may mention, found longest first.
///
/// FEEL names contain spaces and operators (`Pre-bureau risk category`), so only the table can say
/// where a name ends. A name is kept as its tokens with the spaces between them.
struct KnownNames: Sendable {
  struct Entry: Sendable {
    let name: String
    let parts: [Part]
  }

  struct Part: Sendable {
    let text: String
    let spaceBefore: Bool
  }

  /// Entries by their first token, the longest first.
  private var entries: [String: [Entry]] = [:]

  init() {}

  init(_ names: some Sequence<String>) {
    for name in names { insert(name) }
  }

  mutating func insert(_ name: String) {
    guard let entry = KnownNames.entry(name), let first = entry.parts.first else { return }
    var list = entries[first.text] ?? []
    if list.contains(where: { $0.name == name }) { return }
    let place = list.firstIndex { $0.parts.count < entry.parts.count } ?? list.endIndex
    list.insert(entry, at: place)
    entries[first.text] = list
  }

  static func entry(_ name: String) -> Entry? {
    guard let tokens = try? Lexer.tokens(of: name), tokens.count > 1 else { return nil }
    let parts = tokens.dropLast().map { token in
      Part(
        text: token.kind == .string ? "\"" + token.text : token.text,
        spaceBefore: token.spaceBefore)
    }
    return Entry(name: name, parts: parts)
  }

  /// The longest known name that begins at this token, and how many tokens it takes.
  func match(_ tokens: [Token], at index: Int) -> (name: String, count: Int)? {
    guard let candidates = entries[tokens[index].text] else { return nil }
    for entry in candidates where fits(entry, tokens, index) {
      return (entry.name, entry.parts.count)
    }
    return nil
  }

  private func fits(_ entry: Entry, _ tokens: [Token], _ index: Int) -> Bool {
    guard index + entry.parts.count < tokens.count else { return false }
    for (distance, part) in entry.parts.enumerated() {
      let token = tokens[index + distance]
      guard token.kind != .string, token.kind != .at, token.text == part.text else { return false }
      if distance > 0, token.spaceBefore != part.spaceBefore { return false }
    }
    return true
  }
}
