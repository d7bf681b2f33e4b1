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

  /// The text, cut to at most `columns` with an ellipsis; never inside a grapheme.
  package func fit(_ text: String, _ columns: Int) -> String {
    if columns <= 0 { return "" }
    if width(text) <= columns { return text }
    let mark = columns > width(ellipsis) ? ellipsis : ""
    let room = columns - width(mark)
    var result = ""
    var used = 0
    for character in text {
      let width = width(character)
      if used + width > room { break }
      result.append(character)
      used += width
    }
    return result + mark
  }

  /// The text in exactly `columns` columns, filled with blanks on the right.
  package func pad(_ text: String, _ columns: Int) -> String {
    let fitted = fit(text, columns)
    return fitted + String(repeating: " ", count: max(0, columns - width(fitted)))
  }

  /// The same with the blanks on the left, for numbers.
  package func padLeft(_ text: String, _ columns: Int) -> String {
    let fitted = fit(text, columns)
    return String(repeating: " ", count: max(0, columns - width(fitted))) + fitted
  }
}
