package import Screen

/// Which key means which command where: the table, with what a person has set otherwise.
package struct Keymap: Equatable, Sendable {
  /// Keys a person chose; they replace all keys of that command in the table. An empty list
  /// switches the keys of a command off.
  package var own: [Command: [Key]]

  /// Single letters, digits and signs run nothing: for speech input, and for hands that hit
  /// neighbouring keys. The list of commands and the other keys stay.
  package var lettersAreOff = false

  package init(own: [Command: [Key]] = [:]) {
    self.own = own
  }

  package func keys(of binding: Binding) -> [Key] {
    let keys = own[binding.command] ?? binding.keys
    return lettersAreOff ? keys.filter { !$0.isText || $0 == .space } : keys
  }

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
