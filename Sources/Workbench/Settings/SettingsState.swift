package import Screen
package import Texts

/// Einstellungen: what a person can change here, and where the rest is set.
package struct SettingsState: Equatable, Sendable {
  package enum Row: Int, Hashable, Sendable, CaseIterable {
    case language, theme, ascii, linear, pseudonyms, letters
  }

  package var list = ListView<Int>(total: Row.allCases.count, ids: Array(Row.allCases.indices))

  package init() {}

  package var row: Row { Row(rawValue: list.selectedIndex) ?? .language }
}

/// What the terminal and the configuration files say about the screen.
package struct Surroundings: Equatable, Sendable {
  /// Whether the terminal can show more than ASCII.
  package var allowsUnicode = true
  /// Whether colours were set up when the terminal was opened.
  package var allowsColor = true
  /// The file that the screen writes into, and what is set elsewhere.
  package var path = ""
  package var land = ""
  package var callsPerDay = 6
  /// What is wrong with the files, line by line.
  package var problems: [Phrase] = []
  package var phrases: [TextPhrase] = []

  package init() {}
}
