import Texts

/// A command with what was given to it.
struct Invocation: ~Copyable {
  let command: CommandSpec
  let arguments: [String]
  let options: [String: [String]]
  let program: Program

  func option(_ name: String) -> String? {
    options[name]?.last
  }

  func has(_ name: String) -> Bool {
    options[name] != nil
  }

  func argument(_ index: Int) -> String? {
    arguments.indices.contains(index) ? arguments[index] : nil
  }

  /// An argument the scanner has already made sure of.
  func required(_ index: Int) throws(CommandFailure) -> String {
    guard let value = argument(index) else {
      throw .usage(Phrase("Es fehlt eine Angabe.", "An argument is missing."))
    }
    return value
  }
}
