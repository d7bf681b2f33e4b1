import CaseStore
import Casework
import Exchange
import Texts

extension CommandSpec {
  static let importFolder = CommandSpec(
    name: "import", group: .exchange,
    summary: Phrase(
      "liest einen Ordner mit CSV-Dateien ein", "reads a folder of CSV files"),
    arguments: [
      ArgumentSpec(
        name: "ORDNER",
        summary: Phrase("Ordner oder einzelne Datei", "folder or single file"))
    ],
    options: [
      OptionSpec(
        name: "dry-run", value: nil,
        summary: Phrase("nur prüfen, nichts speichern", "only check, store nothing")),
      OptionSpec(
        name: "skip-bad-rows", value: nil,
        summary: Phrase("unlesbare Zeilen auslassen", "leave out rows that cannot be read")),
      OptionSpec(
        name: "encoding", value: "KODIERUNG",
        summary: Phrase("Kodierung (sonst erkannt)", "encoding (else detected)"),
        choices: ["utf-8", "windows-1252"]),
      OptionSpec(
        name: "as", value: "ART",
        summary: Phrase(
          "was eine einzelne Datei enthält (sonst nach ihrem Namen)",
          "what a single file contains (else by its name)"),
        choices: EntityKind.allCases.map(\.name)),
      OptionSpec(
        name: "mapping", value: "NAME",
        summary: Phrase(
          "Zuordnung für den Export eines anderen Systems (siehe ‹nachhalt mapping›)",
          "mapping for another system's export (see ‹nachhalt mapping›)")),
    ],
    details: [
      Phrase(
        "Entweder alles oder nichts: Ist eine Zeile unlesbar oder führt ein Verweis ins Leere, wird "
          + "nichts gespeichert, es sei denn mit ‹--skip-bad-rows›; dann bleiben solche Zeilen und "
          + "alle, die auf sie verweisen, draußen. Derselbe Ordner noch einmal ändert nichts. Jeder "
          + "Import lässt sich mit ‹nachhalt undo› als Ganzes zurücknehmen.",
        "All or nothing: if a row cannot be read or a reference leads nowhere, nothing is stored, "
          + "unless with ‹--skip-bad-rows›; then such rows and all that refer to them stay out. The "
          + "same folder again changes nothing. Every import can be taken back as a whole with "
          + "‹nachhalt undo›."),
      Phrase(
        "Rückgabewert: 0 alles eingelesen, 1 Zeilen ausgelassen, 65 Fehler und nichts gespeichert.",
        "Exit status: 0 everything read, 1 rows left out, 65 errors and nothing stored."),
    ]
  ) { (call) throws(CommandFailure) in
    let files = try call.importFiles()
    let isRehearsal = call.has("dry-run")
    let skips = call.has("skip-bad-rows")
    // Where there was no store, one that got nothing would only stand in the way of the next attempt.
    let isNew = !isRehearsal && !Files.exists(call.program.storePath)
    var isStored = false
    defer { if isNew, !isStored { StorePath.remove(call.program.storePath) } }
    let office = try call.importOffice(isRehearsal: isRehearsal)
    let work = LongWork(call.program, Phrase("Import", "Import"))
    defer { work.end() }
    let run = ImportRun(
      office: office, files: files,
      proceed: { _ in work.step(files.bytesRead, of: files.byteCount) },
      besideWords: ["read-beside"] + call.importOptions)
    let result = try run.perform(isRehearsal ? .rehearsal : skips ? .skippingBadRows : .strict)
    if result.isAbandoned {
      work.end()
      throw CommandFailure(
        .notInOrder,
        Phrase("Abgebrochen; es wurde nichts gespeichert.", "Cancelled; nothing was stored."))
    }
    let stands = result.report.isClean || skips
    isStored = result.summary != nil && stands && !isRehearsal
    if isStored { try office.refresh() }
    work.end()
    call.tell(result.report, strangers: files.strangers)
    let outcome = ImportOutcome(
      summary: result.summary, report: result.report, isRehearsal: isRehearsal,
      isStored: isStored)
    if call.wantsJSON {
      call.answer(ImportAnswer.value(outcome, in: call.program.language))
    } else if let summary = result.summary, stands || isRehearsal {
      call.program.print(ImportTexts.summary(summary, isRehearsal: isRehearsal))
    }
    if !stands {
      call.program.tell(
        Phrase("Es wurde nichts gespeichert.", "Nothing was stored."))
      return .badData
    }
    return result.report.isClean ? .done : .notInOrder
  }
}

extension Invocation {
  /// The words that name the same files to somebody else.
  fileprivate var importOptions: [String] {
    var words: [String] = []
    for name in ["encoding", "as", "mapping"] {
      if let value = option(name) { words.append("--\(name)=\(value)") }
    }
    return words + ["--", argument(0) ?? ""]
  }

  func importFiles() throws(CommandFailure) -> ImportFiles {
    let encoding = option("encoding").flatMap { CSVDialect.Encoding(rawValue: $0) }
    var mapping = ImportMapping()
    if let name = option("mapping") { mapping = try MappingFiles.load(name, program) }
    return try ImportFiles(
      path: required(0), encoding: encoding, kind: option("as").flatMap { EntityKind(name: $0) },
      mapping: mapping)
  }

  /// A rehearsal leaves no file behind where there was none.
  fileprivate func importOffice(isRehearsal: Bool) throws(CommandFailure) -> Office {
    let path = program.storePath
    if isRehearsal, !Files.exists(path) { return try memoryOffice() }
    do throws(CommandFailure) {
      return try Office(program, at: path, .create)
    } catch {
      // A store that was to be made and is not found has no place where it could be made.
      guard error.status == .notFound else { throw error }
      throw CommandFailure(
        .cannotCreate,
        Phrase(
          "Der Bestand ‹\(path)› lässt sich nicht anlegen. Ist der Ordner beschreibbar?",
          "The store ‹\(path)› cannot be created. Is the folder writable?"))
    }
  }

  private func memoryOffice() throws(CommandFailure) -> Office {
    let rules = try Rules.bundled()
    do throws(StoreFailure) {
      return Office(
        store: try Store.inMemory(), rules: rules, userName: program.environment.userName,
        today: program.today, settings: program.settings)
    } catch {
      throw CommandFailure(error)
    }
  }

  fileprivate func tell(_ report: ImportReport, strangers: [String]) {
    for problem in report.problems { program.tell(place: ImportTexts.sentence(problem)) }
    let more = report.problemCount - report.problems.count
    if more > 0 { program.tell(Phrase("… und \(more) weitere", "… and \(more) more")) }
    for file in report.unreadableFiles {
      program.tell(
        place: Phrase("\(file): lässt sich nicht lesen", "\(file): cannot be read"))
    }
    for hint in report.hints.prefix(50) { program.tell(place: ImportTexts.sentence(hint)) }
    let moreHints = report.hintCount - min(50, report.hints.count)
    if moreHints > 0 {
      program.tell(
        Phrase("… und \(moreHints) weitere Hinweise", "… and \(moreHints) more notes"))
    }
    for (file, columns) in report.unknownColumns {
      let list = columns.joined(separator: ", ")
      program.tell(
        place: Phrase(
          "\(file): unbekannte Spalten bleiben unberücksichtigt: \(list)",
          "\(file): unknown columns are left alone: \(list)"))
    }
    if !strangers.isEmpty {
      let list = strangers.joined(separator: ", ")
      program.tell(
        Phrase(
          "Unbekannte Dateien bleiben unberücksichtigt: \(list)",
          "Unknown files are left alone: \(list)"))
    }
  }
}
