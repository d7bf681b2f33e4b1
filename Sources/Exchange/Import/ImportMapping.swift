package import Casework

/// How another system's export is to be understood: its files, its headers, its values.
///
/// ```
/// [clients]
/// datei = Personen.csv
/// Kd-Nr = customer_number
/// Merker = -
/// work_wish: klar = clear
/// ```
package struct ImportMapping: Equatable, Sendable {
  package struct Section: Equatable, Sendable {
    /// The file's name where it is not the contract's.
    package var file: String?
    /// Header of the other system → column of the contract; "-" leaves it alone without a word.
    package var columns: [String: String] = [:]
    /// Column of the contract → value of the other system → value of the contract.
    package var values: [String: [String: String]] = [:]
    /// Whether the same key again is no mistake, because a flat export repeats people for each case.
    package var repeats = false

    package init() {}
  }

  package struct Problem: Error, Equatable, Sendable {
    package enum What: Equatable, Sendable {
      case noEquals
      case unknownSection(String)
      case unknownField(String, suggestions: [String])
      case outsideSection
    }

    package let line: Int
    package let what: What
  }

  package var sections: [EntityKind: Section] = [:]

  package init() {}

  package func section(_ kind: EntityKind) -> Section { sections[kind] ?? Section() }

  package init(_ text: String) throws(Problem) {
    var kind: EntityKind?
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let content = String(line).trimmingBlanks()
      if content.isEmpty || content.hasPrefix("#") || content.hasPrefix("\u{FEFF}#") { continue }
      if content.hasPrefix("["), content.hasSuffix("]") {
        let name = String(content.dropFirst().dropLast()).trimmingBlanks()
        guard let named = EntityKind(name: name) else {
          throw Problem(line: index + 1, what: .unknownSection(name))
        }
        kind = named
        sections[named, default: Section()] = section(named)
        continue
      }
      guard let kind else { throw Problem(line: index + 1, what: .outsideSection) }
      try read(content, line: index + 1, kind)
    }
  }

  private mutating func read(
    _ content: String, line: Int, _ kind: EntityKind
  ) throws(Problem) {
    guard let equals = content.lastIndex(of: "=") else {
      throw Problem(line: line, what: .noEquals)
    }
    let left = String(content[..<equals]).trimmingBlanks()
    let right = ImportMapping.plain(String(content[content.index(after: equals)...]))
    if left == "datei" || left == "file" {
      sections[kind]?.file = right
      return
    }
    if left == "mehrfach" || left == "repeats" {
      sections[kind]?.repeats = right == "ja" || right == "yes"
      return
    }
    if !left.hasPrefix("\""), let colon = left.firstIndex(of: ":") {
      let field = String(left[..<colon]).trimmingBlanks()
      try check(field, line, kind)
      let value = ImportMapping.plain(String(left[left.index(after: colon)...]))
      sections[kind]?.values[field, default: [:]][value] = right
      return
    }
    if right != "-" { try check(right, line, kind) }
    sections[kind]?.columns[ImportMapping.plain(left)] = right
  }

  private func check(_ field: String, _ line: Int, _ kind: EntityKind) throws(Problem) {
    guard !kind.fields.contains(where: { $0.name == field }) else { return }
    throw Problem(
      line: line, what: .unknownField(field, suggestions: kind.fields.map(\.name)))
  }

  /// Without blanks around it and without the quotes that protect a colon or an equals sign.
  private static func plain(_ text: String) -> String {
    let trimmed = text.trimmingBlanks()
    guard trimmed.count >= 2, trimmed.hasPrefix("\""), trimmed.hasSuffix("\"") else {
      return trimmed
    }
    return String(trimmed.dropFirst().dropLast())
  }
}

extension ImportMapping {
  /// A beginning for a file whose header is known: what is recognised is filled in, the rest is
  /// listed with a dash.
  package static func draft(
    for kind: EntityKind, file: String, headers: [String]
  ) -> String {
    var lines = ["[\(kind.name)]", "datei = \(file)"]
    var open = kind.fields.map(\.name)
    for header in headers where !header.isEmpty {
      let left = quoted(header)
      let known = HeaderNames.position(of: header, in: kind).map { kind.fields[$0].name }
      if let field = known {
        open.removeAll { $0 == field }
        lines.append("\(left) = \(field)")
      } else {
        lines.append("\(left) = -")
      }
    }
    lines.append("# \(open.joined(separator: " "))")
    return lines.joined(separator: "\n") + "\n"
  }
}
