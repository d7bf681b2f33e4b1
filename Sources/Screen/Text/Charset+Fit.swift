extension Charset {
  /// Columns the text takes.
  package func width(_ text: String) -> Int {
    var total = 0
    visit(text) { _, width in
      total += width
      return true
    }
    return total
  }

  package func width(_ character: Character) -> Int { width(String(character)) }

  /// The text, cut to at most `columns` with an ellipsis; never between a letter and its marks.
  package func fit(_ text: String, _ columns: Int) -> String {
    fitted(text, columns).text
  }

  /// The text in exactly `columns` columns, filled with blanks on the right.
  package func pad(_ text: String, _ columns: Int) -> String {
    var (text, width) = fitted(text, columns)
    if width < columns { text += blanks(columns - width) }
    return text
  }

  /// The same with the blanks on the left, for numbers.
  package func padLeft(_ text: String, _ columns: Int) -> String {
    let (text, width) = fitted(text, columns)
    return width < columns ? blanks(columns - width) + text : text
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  private func fitted(_ text: String, _ columns: Int) -> (text: String, width: Int) {
    if columns <= 0 { return ("", 0) }
    let whole = width(text)
    if whole <= columns { return (text, whole) }
    let markWidth = self == .unicode ? 1 : 3
    let mark = columns > markWidth ? ellipsis : ""
    let room = columns - (mark.isEmpty ? 0 : markWidth)
    var used = 0
    var previous: UInt32 = 0
    let scalars = text.unicodeScalars
    var end = scalars.startIndex
    while end < scalars.endIndex {
      let width = width(of: scalars[end].value, after: previous)
      if used + width > room { break }
      used += width
      previous = scalars[end].value
      end = scalars.index(after: end)
    }
    return (String(scalars[..<end]) + mark, used + columns - room)
  }

  private func width(of scalar: UInt32, after previous: UInt32) -> Int {
    if scalar >= 0x20 && scalar < 0x7F { return 1 }
    let seen = SafeText.visible(scalar)
    if seen == 0 { return 0 }
    return self == .unicode ? TextWidth.of(seen) : SafeText.folded(seen, after: previous).count
  }
}
