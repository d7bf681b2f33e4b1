import Screen
package import Texts

/// What is wrong with a line of a person's key map.
package enum KeymapProblem: Hashable, Sendable {
  case unknownCommand(line: Int, String)
  case unknownKey(line: Int, String)
  case conflict(key: String)
}

extension Keymap {
  /// Reads lines such as `contact = a, F6` or `why =` (which switches the keys off). Names are
  /// those of the commands; `#` begins a comment. What cannot be read is reported and left out.
  package static func read(_ text: String) -> (map: Keymap, problems: [KeymapProblem]) {
    var map = Keymap()
    var problems: [KeymapProblem] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let content = line.prefix { $0 != "#" }
      guard let equal = content.firstIndex(of: "=") else { continue }
      let name = String(content[..<equal]).trimmed
      guard let command = Command.allCases.first(where: { "\($0)" == name }) else {
        problems.append(.unknownCommand(line: index + 1, name))
        continue
      }
      var keys: [Key] = []
      for word in content[content.index(after: equal)...].split(separator: ",") {
        let word = String(word).trimmed
        if let key = Key(named: word) {
          keys.append(key)
        } else if !word.isEmpty {
          problems.append(.unknownKey(line: index + 1, word))
        }
      }
      map.own[command] = keys
    }
    let places = [WorkbenchState.homeScopes] + ScreenState.everyScopes
    let doubled = Set(places.flatMap(map.conflicts))
    problems += doubled.map { .conflict(key: $0.name()) }.sorted { "\($0)" < "\($1)" }
    return (map, problems)
  }
}

extension KeymapProblem {
  package var sentence: Phrase {
    switch self {
    case .unknownCommand(let line, let name):
      Phrase(
        "Tastenbelegung, Zeile \(line): Befehl ‹\(name)› gibt es nicht.",
        "Key map, line \(line): there is no command ‹\(name)›.")
    case .unknownKey(let line, let name):
      Phrase(
        "Tastenbelegung, Zeile \(line): Taste ‹\(name)› gibt es nicht.",
        "Key map, line \(line): there is no key ‹\(name)›.")
    case .conflict(let key):
      Phrase(
        "Tastenbelegung: ‹\(key)› ist doppelt vergeben.", "Key map: ‹\(key)› has two meanings.")
    }
  }
}
