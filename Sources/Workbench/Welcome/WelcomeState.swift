package import Screen

/// The first start, while there is no store to work on.
package struct WelcomeState: Equatable, Sendable {
  package enum Choice: Int, Hashable, Sendable, CaseIterable {
    case demo, learn, create, bring, open, leave
  }

  package var selected = Choice.demo
  /// Where a new store would lie, or the one to open.
  package var field: TextField
  package var isTyping = false

  /// What is to be done with the field's path: a new store, one to import into, or one that is there.
  package var path: StoreChoice? {
    switch selected {
    case .create, .bring: .create(path: field.text)
    case .open: .open(path: field.text)
    case .demo, .learn, .leave: nil
    }
  }

  package init(suggestedPath: String) {
    field = TextField(suggestedPath)
  }
}
