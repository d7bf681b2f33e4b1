/// Hilfe: all keys that mean something on the screen below, searchable by scrolling.
package struct HelpState: Equatable, Sendable {
  package var scopes: [Scope]
  package var scroll = 0

  package init(scopes: [Scope]) {
    self.scopes = scopes
  }
}

/// The sentences of the status line so far, newest first.
package struct MessagesState: Equatable, Sendable {
  package var scroll = 0

  package init() {}
}
