import Casework
import Screen
package import Texts

extension Keymap {
  /// A line of a person's key map: `contact = a, F6`, or nothing behind the sign, which switches
  /// the keys off.
  package struct Line: Hashable, Sendable {
    /// File and line, for messages.
    package var place: String
    package var command: String
    package var keys: String

    package init(place: String, command: String, keys: String) {
      self.place = place
      self.command = command
      self.keys = keys
    }
  }

  /// What is wrong with a line. The command then keeps the keys of the table.
  package struct Problem: Hashable, Sendable {
    package var place: String
    package var sentence: Phrase
  }

  /// Reads the lines together, so that two commands may change places. Commands go by the name in
  /// the manual or by the word in the footer.
  package static func read(_ lines: [Line]) -> (map: Keymap, problems: [Problem]) {
    var map = Keymap()
    var problems: [Problem] = []
    var places: [Command: String] = [:]
    var order: [Command] = []
    for line in lines {
      guard let command = Command.named(line.command) else {
        let near = Similarity.nearest(to: line.command, among: Command.allCases.map { "\($0)" })
        problems.append(
          Problem(place: line.place, sentence: KeymapTexts.unknownCommand(line.command, near)))
        continue
      }
      var keys: [Key] = []
      var isReadable = true
      for word in line.keys.split(separator: ",").map({ String($0).trimmed }) {
        if let key = Key(named: word) {
          keys.append(key)
        } else {
          isReadable = false
          problems.append(Problem(place: line.place, sentence: KeymapTexts.unknownKey(word)))
        }
      }
      if command.isOfForms, let letter = keys.first(where: \.isText) {
        isReadable = false
        problems.append(
          Problem(place: line.place, sentence: KeymapTexts.textInForms(letter.name())))
      }
      guard isReadable else { continue }
      map.own[command] = keys
      places[command] = line.place
      order.removeAll { $0 == command }
      order.append(command)
    }
    // The later line gives way, until nothing collides any more.
    for command in order.reversed() {
      guard let clash = map.clash(of: command) else { continue }
      map.own[command] = nil
      problems.append(
        Problem(
          place: places[command] ?? "",
          sentence: KeymapTexts.collides(
            clash.key.name(), command.shortName, with: clash.other.shortName)))
    }
    return (map, problems)
  }

  /// The first key of a command that another one has in the same place.
  private func clash(of command: Command) -> (key: Key, other: Command)? {
    for scopes in [WorkbenchState.homeScopes] + ScreenState.everyScopes {
      for binding in CommandTable.all
      where binding.command == command && scopes.contains(binding.scope) {
        for key in keys(of: binding) {
          let other = CommandTable.all.first {
            $0.command != command && scopes.contains($0.scope) && keys(of: $0).contains(key)
          }
          if let other { return (key, other.command) }
        }
      }
    }
    return nil
  }
}

extension Command {
  /// By the name in the manual (`contact`) or the word in the footer, in either language.
  package static func named(_ text: String) -> Command? {
    let lower = text.lowercased()
    if let exact = allCases.first(where: { "\($0)".lowercased() == lower }) { return exact }
    return CommandTable.all.first {
      $0.name.short.german.lowercased() == lower || $0.name.short.english.lowercased() == lower
    }?.command
  }

  var shortName: Phrase {
    CommandTable.all.first { $0.command == self }?.name.short ?? Phrase(verbatim: "\(self)")
  }

  /// In forms letters are text, so these commands cannot have any.
  var isOfForms: Bool { CommandTable.form.contains { $0.command == self } }
}

extension Key {
  var isText: Bool { if case .character = self { true } else { false } }
}
