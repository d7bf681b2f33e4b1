/// What a terminal can do with colour.
package enum ColorDepth: Hashable, Sendable, CaseIterable {
  case none
  case eight
  case full

  package init(colors: Int) {
    self = colors >= 256 ? .full : colors >= 8 ? .eight : .none
  }
}

/// How a style finally looks: attributes and two palette numbers, -1 for the terminal's own.
package struct Attributes: Hashable, Sendable {
  package var bold = false
  package var dim = false
  package var underline = false
  package var reverse = false
  package var foreground: Int = -1
  package var background: Int = -1

  package init(
    bold: Bool = false, dim: Bool = false, underline: Bool = false, reverse: Bool = false,
    foreground: Int = -1, background: Int = -1
  ) {
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
    self.foreground = foreground
    self.background = background
  }
}
