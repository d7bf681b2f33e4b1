package import Screen

/// Which key means which command where: the table, with what a person has set otherwise.
package struct Keymap: Equatable, Sendable {
  /// Keys a person chose; they replace all keys of that command in the table. An empty list
  /// switches the keys of a command off.
  package var own: [Command: [Key]]

  package init(own: [Command: [Key]] = [:]) {
    self.own = own
  }

  package func keys(of binding: Binding) -> [Key] { own[binding.command] ?? binding.keys }

  /// The binding a key has where these scopes listen.
  package func binding(for key: Key, in scopes: [Scope]) -> Binding? {
    CommandTable.all.first { scopes.contains($0.scope) && keys(of: $0).contains(key) }
  }

  package func binding(of command: Command, in scopes: [Scope]) -> Binding? {
    CommandTable.all.first { $0.command == command && scopes.contains($0.scope) }
  }

  /// Keys that two commands claim in the same place; a person's own map may do that.
  package func conflicts(in scopes: [Scope]) -> [Key] {
    var owner: [Key: Command] = [:]
    var doubled: [Key] = []
    for binding in CommandTable.all where scopes.contains(binding.scope) {
      for key in keys(of: binding) {
        if let other = owner[key], other != binding.command { doubled.append(key) }
        owner[key] = binding.command
      }
    }
    return doubled
  }
}
