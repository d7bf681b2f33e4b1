/// A role with up to three emphases, packed into one byte so that a style is also the number
/// under which the terminal side keeps its attributes.
package struct Style: Hashable, Sendable {
  package let rawValue: UInt8

  package init(_ role: Role, strong: Bool = false, underlined: Bool = false, reversed: Bool = false)
  {
    rawValue =
      role.rawValue | (strong ? 0x20 : 0) | (underlined ? 0x40 : 0) | (reversed ? 0x80 : 0)
  }

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package var role: Role { Role(rawValue: rawValue & 0x1F) ?? .plain }
  package var isStrong: Bool { rawValue & 0x20 != 0 }
  package var isUnderlined: Bool { rawValue & 0x40 != 0 }
  package var isReversed: Bool { rawValue & 0x80 != 0 }

  package var strong: Style { Style(rawValue: rawValue | 0x20) }
  package var underlined: Style { Style(rawValue: rawValue | 0x40) }
  package var reversed: Style { Style(rawValue: rawValue | 0x80) }

  package static let plain = Style(.plain)
  package static let title = Style(.title)
  package static let heading = Style(.heading)
  package static let label = Style(.label)
  package static let muted = Style(.muted)
  package static let border = Style(.border)
  package static let selected = Style(.selected)
  package static let selectedInactive = Style(.selectedInactive)
  package static let marked = Style(.marked)
  package static let danger = Style(.danger)
  package static let warning = Style(.warning)
  package static let ok = Style(.ok)
  package static let info = Style(.info)
  package static let hint = Style(.hint)
  package static let quote = Style(.quote)
  package static let field = Style(.field)
  package static let fieldFocused = Style(.fieldFocused)
  package static let placeholder = Style(.placeholder)
  package static let error = Style(.error)
  package static let status = Style(.status)
  package static let key = Style(.key)
  package static let button = Style(.button)
  package static let buttonFocused = Style(.buttonFocused)
  package static let chart = Style(.chart)
  package static let match = Style(.match)

  /// Roles in words and emphases as signs: `danger+`; the notation of frame dumps.
  package var name: String {
    "\(role)" + (isStrong ? "+" : "") + (isUnderlined ? "_" : "") + (isReversed ? "~" : "")
  }
}
