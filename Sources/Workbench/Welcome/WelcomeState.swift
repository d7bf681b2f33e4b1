package import Screen

/// The first start, while there is no store to work on.
package struct WelcomeState: Equatable, Sendable {
  package enum Choice: Int, Hashable, Sendable, CaseIterable {
    case demo, create, open, leave
  }

  package var selected = Choice.demo
  /// Where a new store would lie, or the one to open.
  package var field: TextField
  package var isTyping = false

  package init(suggestedPath: String) {
    field = TextField(suggestedPath)
  }
}
