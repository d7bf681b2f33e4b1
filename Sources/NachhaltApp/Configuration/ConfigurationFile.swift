import Casework
import Texts

/// What is wrong with a line of a configuration file.
struct ConfigurationProblem: Equatable, Sendable {
  /// File name and line, as editors jump to: `nachhalt.conf:12`.
  var place: String
  var line = 0
  var sentence: Phrase

  var phrase: Phrase { Phrase(verbatim: place + ": ") + sentence }
}

/// Lines `name = value` in `[sections]`. A `#` at the beginning or after a blank starts a comment.
/// What cannot be read is said with its line and left out; the rest counts.
struct ConfigurationFile: Sendable {
  struct Line: Equatable, Sendable {
    var number: Int
    var section: String
    var name: String
    var value: String
  }

  private(set) var lines: [Line] = []
  private(set) var problems: [ConfigurationProblem] = []
  let name: String

  init(_ text: String, name: String) {
    self.name = name
    var section: Setting.Word?
    var isKnown = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let number = index + 1
      let content = ConfigurationFile.withoutComment(line)
      if content.isEmpty { continue }
      if content.hasPrefix("[") {
        let title = String(content.drop { $0 == "[" }.prefix { $0 != "]" })
        section = Setting.sections.first { $0.matches(title) }
        isKnown = section != nil
        if !isKnown { complain(number, ConfigTexts.unknownSection(title, near(title))) }
        continue
      }
      guard let equal = content.firstIndex(of: "=") else {
        complain(number, ConfigTexts.noEqualSign(content))
        continue
      }
      guard let section else {
        // An unknown section has been named already; its lines need no second sentence.
        if lines.isEmpty, problems.isEmpty { complain(number, ConfigTexts.noSection) }
        continue
      }
      lines.append(
        Line(
          number: number, section: section.german,
          name: ConfigurationFile.trimmed(content[..<equal]),
          value: ConfigurationFile.trimmed(content[content.index(after: equal)...])))
    }
  }

  mutating func complain(_ number: Int, _ sentence: Phrase) {
    problems.append(
      ConfigurationProblem(place: "\(name):\(number)", line: number, sentence: sentence))
  }

  private func near(_ title: String) -> String? {
    Similarity.nearest(to: title, among: Setting.sections.flatMap { [$0.german, $0.english] })
  }

  static func withoutComment(_ line: Substring) -> String {
    var content = ""
    var before: Character = " "
    for character in line {
      if character == "#", before == " " || before == "\t" { break }
      content.append(character)
      before = character
    }
    return trimmed(content[...])
  }

  static func trimmed(_ text: Substring) -> String {
    var text = text
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
