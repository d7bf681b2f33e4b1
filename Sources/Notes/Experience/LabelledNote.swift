/// An invented note and what it is about: one line of the files in `notes`.
///
///     einarbeitung arbeitszeit / workingHours :: Hat sich gut eingelebt, nur die Nachtschicht zehrt.
///
/// Topics stand before the stroke, risks behind it; a question mark at the beginning says that two
/// experts could differ; `\n` in the text is the end of a line.
package struct LabelledNote: Equatable, Sendable {
  package var topics: Set<String> = []
  package var risks: Set<String> = []
  package var isDoubtful = false
  package var text = ""

  /// All notes of a file; lines with a number sign are for people.
  package static func read(_ page: String) -> [LabelledNote] {
    page.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { LabelledNote($0) }
  }

  private init(_ line: Substring) {
    let parts = LabelledNote.halves(of: line, at: "::")
    let codes = LabelledNote.halves(of: parts.0, at: "/")
    topics = Set(codes.0.split(separator: " ").map(String.init))
    risks = Set((codes.1 ?? "").split(separator: " ").map(String.init))
    isDoubtful = topics.remove("?") != nil
    let lines = LabelledNote.lines(of: parts.1 ?? "")
    text = lines.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "\n")
  }

  private static func halves(
    of line: Substring, at mark: String
  ) -> (Substring, Substring?) {
    guard let range = line.firstRange(of: mark) else { return (line, nil) }
    return (line[..<range.lowerBound], line[range.upperBound...])
  }

  private static func lines(of text: Substring) -> [Substring] {
    var rest = text
    var lines: [Substring] = []
    while let range = rest.firstRange(of: "\\n") {
      lines.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return lines + [rest]
  }
}
