import Casework
import Exchange
import Texts

extension CommandSpec {
  static let mapping = CommandSpec(
    name: "mapping", aliases: ["zuordnung"], group: .exchange,
    summary: Phrase(
      "Zuordnungen für Exporte anderer Systeme: list, show, new",
      "mappings for other systems' exports: list, show, new"),
    arguments: [
      ArgumentSpec(name: "WAS", summary: Phrase("list, show oder new", "list, show or new")),
      ArgumentSpec(
        name: "NAME", summary: Phrase("Name der Zuordnung", "the mapping's name"),
        isOptional: true),
      ArgumentSpec(
        name: "DATEI",
        summary: Phrase("bei new: ein Export des anderen Systems", "for new: such an export"),
        isOptional: true),
    ],
    options: [
      OptionSpec(
        name: "as", value: "ART",
        summary: Phrase(
          "bei new: was die Datei enthält", "for new: what the file contains"),
        choices: EntityKind.allCases.map(\.name))
    ],
    answers: false,
    details: [
      Phrase(
        "Eine Zuordnung ist eine Textdatei: ‹[clients]› beginnt einen Abschnitt, ‹datei = "
          + "Personen.csv› nennt die Datei, ‹Kd-Nr = customer_number› sagt, was eine Spalte "
          + "bedeutet, ‹Merker = -› lässt sie aus, ‹work_wish: klar = clear› übersetzt einen Wert. "
          + "‹nachhalt import ORDNER --mapping NAME› verwendet sie.",
        "A mapping is a text file: ‹[clients]› begins a section, ‹datei = Personen.csv› names the "
          + "file, ‹Kd-Nr = customer_number› says what a column means, ‹Merker = -› leaves it out, "
          + "‹work_wish: klar = clear› translates a value. ‹nachhalt import FOLDER --mapping NAME› "
          + "uses it.")
    ]
  ) { (call) throws(CommandFailure) in
    switch try call.required(0) {
    case "list":
      for name in MappingFiles.names(call.program) { call.program.print(name) }
      return .done
    case "show":
      let text = try MappingFiles.text(call.needed(1, "NAME"), call.program)
      call.program.print(text)
      return .done
    case "new":
      return try call.newMapping()
    case let other:
      throw .usage(
        Phrase(
          "‹\(other)› gibt es hier nicht; möglich sind list, show, new.",
          "There is no ‹\(other)› here; possible are list, show, new."))
    }
  }
}

extension Invocation {
  func needed(_ index: Int, _ name: String) throws(CommandFailure) -> String {
    guard let value = argument(index) else {
      throw .usage(
        Phrase("Es fehlt noch \(name).", "\(name) is still missing."))
    }
    return value
  }

  /// Writes a first version from the header of an export; the rest is for a person to fill in.
  fileprivate func newMapping() throws(CommandFailure) -> ExitStatus {
    let name = try needed(1, "NAME")
    let file = try needed(2, "DATEI")
    let path = try MappingFiles.path(name, program)
    let kind = option("as").flatMap { EntityKind(name: $0) } ?? .caseRecord
    guard let headers = ImportFiles.preview(of: file)?.columns.map(\.header) else {
      throw CommandFailure(
        .notFound,
        Phrase("‹\(file)› lässt sich nicht lesen.", "‹\(file)› cannot be read."))
    }
    var text = ""
    if Files.exists(path) { text = try MappingFiles.text(name, program) + "\n" }
    text += ImportMapping.draft(for: kind, file: ImportFiles.name(of: file), headers: headers)
    try MappingFiles.write(text, as: name, program)
    program.print(path)
    return .done
  }
}
