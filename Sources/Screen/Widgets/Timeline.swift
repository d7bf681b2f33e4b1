/// What happened, in order: date, sign, headline, and the details indented below.
package struct Timeline: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    package var date: String
    package var sign: String
    package var title: StyledLine
    package var details: [String]

    package init(date: String, sign: String = "●", title: StyledLine, details: [String] = []) {
      self.date = date
      self.sign = sign
      self.title = title
      self.details = details
    }
  }

  package var entries: [Entry]

  package init(_ entries: [Entry]) { self.entries = entries }

  /// The lines of every entry, so that callers can show them as a list of entries or as one text.
  package func lines(of entry: Entry, columns: Int, charset: Charset = .unicode) -> [StyledLine] {
    let date = entries.map { charset.width($0.date) }.max() ?? 0
    let head: StyledLine =
      [Span(charset.pad(entry.date, date), .label), Span(" \(entry.sign) ")] + entry.title
    let indent = charset.pad("", date) + " │ "
    let room = max(8, columns - charset.width(indent))
    return [head]
      + entry.details.flatMap { charset.wrap($0, width: room) }.map {
        [Span(indent, .border), Span($0)]
      }
  }

  package func lines(columns: Int, charset: Charset = .unicode) -> [StyledLine] {
    entries.flatMap { lines(of: $0, columns: columns, charset: charset) }
  }
}
