internal import Glibc
package import Screen

/// How the user wants the terminal to be used.
package struct TerminalOptions: Equatable, Sendable {
  package enum Color: Equatable, Sendable {
    /// As the terminal can, unless the environment says NO_COLOR.
    case automatic
    case always
    case never
  }

  package var theme: Theme
  package var color: Color
  /// Only ASCII: no box drawing, ä as ae.
  package var isASCII: Bool

  package init(theme: Theme = .standard, color: Color = .automatic, isASCII: Bool = false) {
    self.theme = theme
    self.color = color
    self.isASCII = isASCII
  }

  /// Whether colour may be set up at all. An empty NO_COLOR counts as not set.
  package func allowsColor(noColor: String?) -> Bool {
    if theme == .mono { return false }
    switch color {
    case .always: return true
    case .never: return false
    case .automatic: return (noColor ?? "").isEmpty
    }
  }
}

/// A variable of the environment.
func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
