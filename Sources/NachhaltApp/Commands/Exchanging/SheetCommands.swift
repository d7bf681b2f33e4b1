import CaseStore
import Casework
import CivilTime
import Exchange
import Texts

extension CommandSpec {
  static let sheet = CommandSpec(
    name: "sheet", aliases: ["blatt"], group: .exchange,
    summary: Phrase(
      "Fallblatt zum Drucken: alles zu einem Fall, als Text oder HTML",
      "case sheet for printing: everything of a case, as text or HTML"),
    arguments: [.caseID], options: [.html, .out, .lookReason], answers: false
  ) { (call) throws(CommandFailure) in
    let source = try call.sheetSource()
    return try call.write(
      CaseSheet.sheet(
        source.file, results: source.results, on: source.today, call.program.language,
        source.configuration))
  }

  static let handover = CommandSpec(
    name: "handover", aliases: ["übergabe"], group: .exchange,
    summary: Phrase(
      "Übergabeblatt: was zuletzt war, was zugesagt ist, was nicht gesagt werden darf",
      "hand-over sheet: what was last, what was promised, what must not be said"),
    arguments: [.caseID], options: [.html, .out, .lookReason], answers: false
  ) { (call) throws(CommandFailure) in
    let source = try call.sheetSource()
    return try call.write(
      HandoverSheet.sheet(
        source.file, results: source.results, on: source.today, call.program.language,
        source.configuration))
  }

  static let block = CommandSpec(
    name: "block", aliases: ["textblock"], group: .exchange,
    summary: Phrase(
      "ein Kontakt als Textblock zum Kopieren in das Fachverfahren",
      "a contact as a block of text to be copied into the main system"),
    arguments: [
      ArgumentSpec(
        name: "KONTAKT",
        summary: Phrase(
          "Nummer des Kontakts (sonst der zuletzt erfasste)", "the contact's id (else the last)"),
        isOptional: true)
    ],
    options: [
      OptionSpec(
        name: "case", value: "FALL",
        summary: Phrase("letzter Kontakt dieses Falls", "last contact of this case")),
      .lookReason,
    ],
    answers: false
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    call.program.print(ContactBlock.text(try call.contact(office), call.program.language))
    return .done
  }
}

extension OptionSpec {
  static let html = OptionSpec(
    name: "html", value: nil, summary: Phrase("als HTML-Seite", "as an HTML page"))
  static let out = OptionSpec(
    name: "out", value: "DATEI",
    summary: Phrase("in diese Datei statt auf die Ausgabe", "to this file instead of the output"))
}

/// What a sheet is made of.
private struct SheetSource {
  var file: CaseFile
  var results: [RuleResult]
  var today: Day
  var configuration: Configuration
}

extension Invocation {
  fileprivate func sheetSource() throws(CommandFailure) -> SheetSource {
    let office = try Office(program)
    let file = try openCase(office)
    return SheetSource(
      file: file, results: office.evaluate(file).results, today: office.today,
      configuration: office.configuration)
  }

  fileprivate func write(_ sheet: Sheet) throws(CommandFailure) -> ExitStatus {
    let text = has("html") ? sheet.html : sheet.text + "\n"
    return try write(Array(text.utf8), mode: 0o600)
  }

  /// To the file that `--out` names, else to the output.
  func write(_ bytes: [UInt8], mode: UInt32) throws(CommandFailure) -> ExitStatus {
    guard let path = option("out") else {
      program.print(bytes: bytes)
      return .done
    }
    guard Files.write(bytes, to: path, mode: mode) else {
      throw CommandFailure(
        .cannotCreate,
        Phrase("‹\(path)› lässt sich nicht schreiben.", "‹\(path)› cannot be written."))
    }
    program.print(Phrase("Geschrieben: ‹\(path)›", "Written: ‹\(path)›"))
    return .done
  }

  /// The contact named, the last one of `--case`, or the last one this user recorded.
  fileprivate func contact(_ office: Office) throws(CommandFailure) -> Contact {
    if let id = argument(0) {
      do throws(StoreFailure) {
        if let record = try office.store.record(.contact, key: [.text(id)]),
          let contact = try? Contact(record)
        {
          return contact
        }
      } catch {
        throw CommandFailure(error)
      }
      throw CommandFailure(
        .notFound,
        Phrase("Den Kontakt ‹\(id)› gibt es nicht.", "There is no contact ‹\(id)›."))
    }
    var caseID = option("case")
    if caseID == nil {
      do throws(StoreFailure) {
        caseID = try office.store.undoable(by: office.userName)?.caseID?.text
      } catch {
        throw CommandFailure(error)
      }
    }
    guard let caseID else {
      throw .usage(
        Phrase(
          "Welcher Kontakt? ‹nachhalt block KONTAKT› oder ‹nachhalt block --case FALL›.",
          "Which contact? ‹nachhalt block CONTACT› or ‹nachhalt block --case CASE›."))
    }
    let contacts = try office.caseFile(caseID).contacts
    let newest = contacts.max { ($0.date, $0.time ?? 0, $0.id) < ($1.date, $1.time ?? 0, $1.id) }
    guard let newest else {
      throw CommandFailure(
        .notFound,
        Phrase(
          "Der Fall ‹\(caseID)› hat noch keinen Kontakt.", "Case ‹\(caseID)› has no contact yet."))
    }
    return newest
  }
}
