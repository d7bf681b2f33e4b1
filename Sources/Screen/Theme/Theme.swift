/// How roles look. Colour never carries a meaning alone: signs and words say the same.
package enum Theme: String, CaseIterable, Hashable, Sendable {
  /// For an unknown background: the terminal's own colours and the few that can be read on both.
  case standard
  case dark
  case light
  /// Foreground and background always set together, at least 7:1.
  case contrast
  case mono

  package func attributes(_ style: Style, depth: ColorDepth) -> Attributes {
    var result = base(style.role, depth: self == .mono ? .none : depth)
    if style.isStrong { result.bold = true }
    if style.isUnderlined { result.underline = true }
    if style.isReversed { result.reverse.toggle() }
    return result
  }

  private func base(_ role: Role, depth: ColorDepth) -> Attributes {
    var result = Theme.uncolored(role)
    // Reverse video already says "here"; a colour on top would have to be readable both ways round.
    if result.reverse && self != .contrast { return result }
    switch depth {
    case .none: break
    case .eight:
      if self == .contrast {
        result.foreground = 7
        result.background = 0
        result.bold = true
      } else {
        result.foreground = eightColors(role)
      }
    case .full:
      result.foreground = fullColors(role)
      if self == .contrast { result.background = contrastBackground(role) }
    }
    return result
  }

  /// What a terminal without colours shows; the other themes only add to it.
  private static func uncolored(_ role: Role) -> Attributes {
    switch role {
    case .plain, .label, .border, .info, .ok, .hint, .quote, .field, .status, .button, .chart,
      .marked:
      Attributes()
    case .muted, .placeholder: Attributes(dim: true)
    case .title, .selected, .buttonFocused: Attributes(reverse: true)
    case .selectedInactive: Attributes(underline: true)
    case .heading, .danger, .warning, .error, .key, .match, .fieldFocused: Attributes(bold: true)
    }
  }

  private func eightColors(_ role: Role) -> Int {
    switch (self, role) {
    // Red is the one of the eight that is readable on black and on white.
    case (_, .danger), (_, .error): 1
    case (.dark, .warning): 3
    case (.dark, .ok): 2
    case (.dark, .key), (.dark, .heading), (.dark, .match), (.dark, .marked): 6
    case (.light, .warning): 5
    case (.light, .key), (.light, .heading), (.light, .match), (.light, .marked): 4
    default: -1
    }
  }

  private func fullColors(_ role: Role) -> Int {
    switch self {
    case .standard, .mono: Theme.onBoth(role)
    case .dark: Theme.onDark(role)
    case .light: Theme.onLight(role)
    case .contrast: Theme.contrastForeground(role)
    }
  }

  // 29, 63, 98, 131, 163 and 243 are the only palette colours with 4.5:1 on black and on white.
  private static func onBoth(_ role: Role) -> Int {
    switch role {
    case .danger, .error: 163
    case .warning: 131
    case .ok: 29
    case .key, .heading, .match, .info, .chart: 63
    case .marked: 98
    case .muted, .placeholder, .border, .hint: 243
    default: -1
    }
  }

  private static func onDark(_ role: Role) -> Int {
    switch role {
    case .danger, .error: 210
    case .warning: 221
    case .ok: 114
    case .key, .heading, .match, .info, .chart: 117
    case .marked: 183
    case .muted, .placeholder, .border, .hint: 247
    default: -1
    }
  }

  private static func onLight(_ role: Role) -> Int {
    switch role {
    case .danger, .error: 124
    case .warning: 94
    case .ok: 22
    case .key, .heading, .match, .info, .chart: 25
    case .marked: 54
    case .muted, .placeholder, .border, .hint: 240
    default: -1
    }
  }

  private static func contrastForeground(_ role: Role) -> Int {
    switch role {
    case .warning, .marked: 16
    default: 15
    }
  }

  private func contrastBackground(_ role: Role) -> Int {
    switch role {
    case .danger, .error: 88
    case .warning, .marked: 178
    case .info, .match: 24
    default: 16
    }
  }
}
