import Casework
import CivilTime

/// The words of a search, folded, each with its second spelling where it has one.
struct SearchQuery {
  struct Term {
    /// As it was typed.
    let word: String
    let spellings: [String]
    let bytes: [FoldedBytes]

    init(_ word: String) {
      self.word = word
      spellings = [FoldedText.fold(word)] + (FoldedText.spellOut(word).map { [$0] } ?? [])
      bytes = spellings.map { FoldedBytes($0) }
    }

    /// Whether the index of three letters each can answer it.
    var isIndexed: Bool { spellings.allSatisfy { $0.unicodeScalars.count >= 3 } }

    func isIn(_ folded: FoldedBytes) -> Bool {
      bytes.contains { folded.position(of: $0) != nil }
    }
  }

  let terms: [Term]

  init(_ words: String) {
    terms = words.split(whereSeparator: \.isWhitespace).map { Term(String($0)) }
  }

  /// Where in the case the words stand: the field that holds the most of them.
  func hit(in file: CaseFile) -> SearchHit {
    let summary = CaseSummary(file, on: Day(number: .max))
    var best = SearchHit(
      caseID: file.record.id, clientName: summary.clientName, kind: .client, field: 2,
      snippet: summary.clientName)
    var most = 0
    for record in file.records {
      for position in SearchWriter.fields(of: record.kind) {
        guard case .text(let text) = record.cells[position] else { continue }
        let folded = FoldedBytes(FoldedText.fold(text) + "\n" + (FoldedText.spellOut(text) ?? ""))
        let count = terms.count { $0.isIn(folded) }
        guard count > most else { continue }
        most = count
        best.kind = record.kind
        best.field = position
        best.snippet = snippet(of: text)
      }
    }
    return best
  }

  /// Some words around the first place where a term stands.
  private func snippet(of text: String) -> String {
    let length = 60
    guard text.count > length else { return text }
    // Folding keeps the order of letters, not always their number: near enough to centre on.
    let folded = FoldedBytes(FoldedText.fold(text))
    let spots = terms.flatMap(\.bytes).compactMap { folded.position(of: $0) }
    let start = max(0, min((spots.min() ?? 0) - length / 3, text.count - length))
    let from = text.index(text.startIndex, offsetBy: start)
    let to = text.index(from, offsetBy: length, limitedBy: text.endIndex) ?? text.endIndex
    return (start > 0 ? "…" : "") + text[from..<to] + (to < text.endIndex ? "…" : "")
  }
}

/// Folded text as bytes, in which others are looked for.
struct FoldedBytes {
  private let bytes: [UInt8]

  init(_ folded: String) {
    bytes = Array(folded.utf8)
  }

  /// Where the other text begins, as a number of bytes.
  func position(of other: FoldedBytes) -> Int? {
    let wanted = other.bytes
    guard let first = wanted.first, wanted.count <= bytes.count else { return nil }
    for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) { return start }
    }
    return nil
  }
}
