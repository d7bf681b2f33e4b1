/// A piece of text with one style.
package struct Span: Hashable, Sendable {
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// One line made of differently styled pieces.
package struct StyledLine: Hashable, Sendable, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral
{
  package var spans: [Span]

  package init(_ spans: [Span] = []) { self.spans = spans }
  package init(_ text: String, _ style: Style = .plain) { spans = [Span(text, style)] }
  package init(stringLiteral text: String) { self.init(text) }
  package init(arrayLiteral spans: Span...) { self.spans = spans }

  package var text: String { spans.map(\.text).joined() }

  package mutating func append(_ text: String, _ style: Style = .plain) {
    spans.append(Span(text, style))
  }

  package static func + (a: StyledLine, b: StyledLine) -> StyledLine {
    StyledLine(a.spans + b.spans)
  }

  /// The same text in one style throughout: a selected row shows one reversed bar, because
  /// reverse video and a colour with a meaning would spoil each other.
  package func restyled(_ style: Style) -> StyledLine {
    StyledLine(spans.map { Span($0.text, style) })
  }
}
