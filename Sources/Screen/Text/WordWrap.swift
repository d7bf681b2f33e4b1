/// Breaking lines at blanks and after hyphens and slashes, as German text with its long compounds
/// needs; a word longer than the line is broken where it must be.
package enum WordWrap {
  /// The display lines of one paragraph as ranges of its characters. They cover it completely:
  /// blanks at a line's end stay with that line and hang over its edge unseen.
  package static func lines(_ paragraph: [Character], width: Int, charset: Charset) -> [Range<Int>]
  {
    guard width > 0, !paragraph.isEmpty else { return [0..<paragraph.count] }
    var lines: [Range<Int>] = []
    var start = 0
    var used = 0
    // Where the line may end, and the columns used from there to here.
    var opportunity = 0
    var sinceOpportunity = 0
    for (index, character) in paragraph.enumerated() {
      if character == " " {
        used += 1
        opportunity = index + 1
        sinceOpportunity = 0
        continue
      }
      let columns = charset.width(character)
      if used + columns > width && index > start {
        if opportunity > start {
          lines.append(start..<opportunity)
          start = opportunity
          used = sinceOpportunity
        }
        if used + columns > width && index > start {
          lines.append(start..<index)
          start = index
          used = 0
          sinceOpportunity = 0
        }
      }
      used += columns
      sinceOpportunity += columns
      if breaksAfter(character), used <= width, index + 1 < paragraph.count {
        opportunity = index + 1
        sinceOpportunity = 0
      }
    }
    lines.append(start..<paragraph.count)
    return lines
  }

  private static func breaksAfter(_ character: Character) -> Bool {
    character == "-" || character == "/" || character == "–"
  }
}

extension Charset {
  /// The text in lines of at most `width` columns; line feeds begin a new paragraph, and
  /// continuation lines may be indented under their first.
  package func wrap(_ text: String, width: Int, indent: Int = 0) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      wrapParagraph(Array(paragraph), width: width, indent: indent)
    }
  }

  private func wrapParagraph(_ characters: [Character], width: Int, indent: Int) -> [String] {
    let lines = WordWrap.lines(characters, width: width, charset: self)
    guard indent > 0, indent < width, lines.count > 1 else {
      return lines.map { trimmed(characters[$0]) }
    }
    // The rest is wrapped again, because it has less room than the first line.
    let rest = WordWrap.lines(
      Array(characters[lines[0].upperBound...]), width: width - indent, charset: self)
    let blanks = String(repeating: " ", count: indent)
    let offset = lines[0].upperBound
    return [trimmed(characters[lines[0]])]
      + rest.map {
        blanks + trimmed(characters[($0.lowerBound + offset)..<($0.upperBound + offset)])
      }
  }

  private func trimmed(_ slice: ArraySlice<Character>) -> String {
    String(
      slice.prefix((slice.lastIndex { $0 != " " } ?? slice.startIndex - 1) - slice.startIndex + 1))
  }
}
