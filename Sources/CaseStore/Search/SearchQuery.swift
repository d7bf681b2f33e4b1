import Casework
import CivilTime

/// The words of a search, folded, each with its second spelling where it has one.
struct SearchQuery {
  struct Term: Equatable {
    /// As it was typed.
    let word: String
    let spellings: [String]

    /// Whether the index of three letters each can answer it.
    var isIndexed: Bool { spellings.allSatisfy { $0.unicodeScalars.count >= 3 } }

    func isIn(_ folded: String) -> Bool {
      spellings.contains { folded.firstRange(of: $0) != nil }
    }
  }

  let terms: [Term]

  init(_ words: String) {
    terms = words.split(whereSeparator: \.isWhitespace).map { word in
      let folded = FoldedText.fold(String(word))
      return Term(
        word: String(word),
        spellings: [folded] + (FoldedText.spellOut(String(word)).map { [$0] } ?? []))
    }
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
        let folded = FoldedText.fold(text) + "\n" + (FoldedText.spellOut(text) ?? "")
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
    let folded = FoldedText.fold(text)
    let spots = terms.flatMap(\.spellings).compactMap { spelling in
      folded.firstRange(of: spelling).map {
        folded.distance(from: folded.startIndex, to: $0.lowerBound)
      }
    }
    let start = max(0, min((spots.min() ?? 0) - length / 3, text.count - length))
    let from = text.index(text.startIndex, offsetBy: start)
    let to = text.index(from, offsetBy: length, limitedBy: text.endIndex) ?? text.endIndex
    return (start > 0 ? "…" : "") + text[from..<to] + (to < text.endIndex ? "…" : "")
  }
}

extension String {
  /// The first place where another text stands in this one, unit by unit: both are folded.
  func firstRange(of other: String) -> Range<String.Index>? {
    let (text, wanted) = (utf8, other.utf8)
    guard !wanted.isEmpty, wanted.count <= text.count else { return nil }
    var start = text.startIndex
    var rest = text.count
    while rest >= wanted.count {
      if text[start...].starts(with: wanted) {
        return start..<text.index(start, offsetBy: wanted.count)
      }
      start = text.index(after: start)
      rest -= 1
    }
    return nil
  }
}
