import Exchange
import Texts

/// The mappings kept by name in the user's data folder, as text files anybody can edit.
enum MappingFiles {
  static func folder(_ program: Program) -> String {
    StorePath.dataFolder(program.environment) + "/mappings"
  }

  static func path(_ name: String, _ program: Program) throws(CommandFailure) -> String {
    guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/"), name.utf8.count <= 64 else {
      throw .usage(
        Phrase(
          "‹\(name)› taugt nicht als Name einer Zuordnung.",
          "‹\(name)› cannot be the name of a mapping."))
    }
    return "\(folder(program))/\(name).txt"
  }

  static func names(_ program: Program) -> [String] {
    (Files.names(in: folder(program)) ?? []).filter { $0.hasSuffix(".txt") }
      .map { String($0.dropLast(4)) }
  }

  static func text(_ name: String, _ program: Program) throws(CommandFailure) -> String {
    guard let bytes = Files.read(try path(name, program)) else {
      let known = names(program)
      let list = known.isEmpty ? "–" : known.joined(separator: ", ")
      throw CommandFailure(
        .notFound,
        Phrase(
          "Die Zuordnung ‹\(name)› gibt es nicht; vorhanden: \(list). "
            + "‹nachhalt mapping new \(name) DATEI› legt sie an.",
          "There is no mapping ‹\(name)›; known: \(list). "
            + "‹nachhalt mapping new \(name) FILE› makes it."))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func save(
    _ mapping: ImportMapping, as name: String, _ program: Program
  ) throws(CommandFailure) {
    try write(mapping.text, as: name, program)
  }

  static func write(
    _ text: String, as name: String, _ program: Program
  ) throws(CommandFailure) {
    let path = try path(name, program)
    guard Files.makeDirectory(folder(program)), Files.write(Array(text.utf8), to: path) else {
      throw CommandFailure(
        .cannotCreate,
        Phrase("‹\(path)› lässt sich nicht schreiben.", "‹\(path)› cannot be written."))
    }
  }

  static func load(_ name: String, _ program: Program) throws(CommandFailure) -> ImportMapping {
    let text = try text(name, program)
    do {
      return try ImportMapping(text)
    } catch {
      throw CommandFailure(.badConfiguration, ImportTexts.sentence(error, file: "\(name).txt"))
    }
  }
}
