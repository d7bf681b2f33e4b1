package import Casework
package import Screen

/// Befehle und Suche: one line to type, below it what it finds.
package struct PaletteState: Equatable, Sendable {
  package enum Purpose: Hashable, Sendable {
    case commands
    case cases
    /// A case chosen for the question why it is not on the list.
    case casesForWhy
    /// A case on which all rules are tried.
    case casesForRules
    /// Another rule model to compare with.
    case ruleFile
  }

  package var purpose: Purpose
  package var field = TextField()
  package var list = ListView<Int>()
  /// Commands that fit, best first; those that cannot act now come with their reason.
  package var commands: [Command] = []
  package var cases: [CaseLine] = []
  package var paths: [String] = []
  /// Where the commands will act.
  package var scopes: [Scope]

  package init(purpose: Purpose, scopes: [Scope]) {
    self.purpose = purpose
    self.scopes = scopes
  }
}
