/// Labelled notes of our own; no real note was used.
enum OwnNotes {
  struct Note: Sendable {
    var topics: Set<String>
    var risks: Set<String>
    var text: String
  }

  static func read(_ page: String) -> [Note] {
    page.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let halves = line.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
      let codes = halves[0].split(separator: "/", omittingEmptySubsequences: false)
      return Note(
        topics: Set(codes[0].split(separator: " ").map(String.init)),
        risks: Set(codes.count > 1 ? codes[1].split(separator: " ").map(String.init) : []),
        text: halves[1].split(separator: " ").joined(separator: " "))
    }
  }
}
