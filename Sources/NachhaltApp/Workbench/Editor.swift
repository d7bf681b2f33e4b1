import Glibc
import Terminal

/// Lends the terminal to the user's own editor for a longer note.
enum Editor {
  /// The edited text, nil where the editor could not be used or ended with an error.
  static func edit(
    _ text: String, _ environment: ProcessEnvironment, on session: inout TerminalSession
  ) -> String? {
    let command = environment["VISUAL"] ?? environment["EDITOR"] ?? "vi"
    // A memory file system where there is one: the note should not lie about on a disk.
    let folder = environment["XDG_RUNTIME_DIR"] ?? "/tmp"
    let path = "\(folder)/nachhalt-notiz-\(getpid()).txt"
    defer { Files.remove(path) }
    guard Files.write(Array(text.utf8), to: path) else { return nil }
    let words = command.split(separator: " ").map(String.init)
    guard session.run(words + [path]) == 0, let bytes = Files.read(path) else { return nil }
    var edited = String(decoding: bytes, as: UTF8.self)
    // Editors end the last line; the note does not need it.
    while edited.last == "\n" { edited.removeLast() }
    return edited
  }
}
