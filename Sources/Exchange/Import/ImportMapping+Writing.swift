package import Casework

extension ImportMapping {
  /// The mapping as the text it is read from; columns that are left out are named, so that an
  /// export with a new column is noticed.
  package var text: String {
    EntityKind.allCases.compactMap { kind in
      sections[kind].map { ImportMapping.text(of: $0, kind) }
    }.joined(separator: "\n")
  }

  private static func text(of section: Section, _ kind: EntityKind) -> String {
    var lines = ["[\(kind.name)]"]
    if let file = section.file { lines.append("datei = \(file)") }
    if section.repeats { lines.append("mehrfach = ja") }
    for (header, field) in section.columns.sorted(by: { $0.key < $1.key }) {
      lines.append("\(quoted(header)) = \(field)")
    }
    for (field, values) in section.values.sorted(by: { $0.key < $1.key }) {
      for (theirs, ours) in values.sorted(by: { $0.key < $1.key }) {
        lines.append("\(field): \(quoted(theirs)) = \(ours)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Quotes protect what the reader would take for a sign of its own.
  static func quoted(_ text: String) -> String {
    let isSafe =
      !text.contains(":") && !text.contains("=") && !text.hasPrefix("#") && !text.hasPrefix("[")
      && !text.hasPrefix("\"") && text == text.trimmingBlanks()
    return isSafe ? text : "\"\(text)\""
  }

  /// What the rows of a file most likely are: by its name, else by the headers it shares with the
  /// contract; a kind whose required columns are all there comes before one that shares more.
  package static func kind(ofFile stem: String, headers: [String]) -> EntityKind? {
    if let kind = EntityKind(name: stem.lowercased()) { return kind }
    var best: (kind: EntityKind, isComplete: Bool, hits: Int)?
    for kind in EntityKind.allCases {
      let hits = Set(headers.compactMap { HeaderNames.position(of: $0, in: kind) })
      let required = kind.fields.indices.filter { kind.fields[$0].isRequired }
      let isComplete = hits.isSuperset(of: required)
      guard !hits.isEmpty else { continue }
      if let best, (best.isComplete ? 1 : 0, best.hits) >= (isComplete ? 1 : 0, hits.count) {
        continue
      }
      best = (kind, isComplete, hits.count)
    }
    return best?.kind
  }

  /// The contract's column a header means by itself.
  package static func field(of header: String, in kind: EntityKind) -> String? {
    HeaderNames.position(of: header, in: kind).map { kind.fields[$0].name }
  }
}
