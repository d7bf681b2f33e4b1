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
    ],
    details: [
      Phrase(
        "Entweder alles oder nichts: Ist eine Zeile unlesbar, wird nichts gespeichert, es sei denn "
          + "mit ‹--skip-bad-rows›. Derselbe Ordner noch einmal ändert nichts. Jeder Import lässt "
          + "sich mit ‹nachhalt undo› als Ganzes zurücknehmen.",
        "All or nothing: if a row cannot be read, nothing is stored, unless with "
          + "‹--skip-bad-rows›. The same folder again changes nothing. Every import can be taken "
          + "back as a whole with ‹nachhalt undo›.")
    ]
  ) { (call) throws(CommandFailure) in
    let path = try call.required(0)
    let encoding = call.option("encoding").flatMap { CSVDialect.Encoding(rawValue: $0) }
    guard let folder = FolderImport(path: path, encoding: encoding) else {
      throw CommandFailure(
        .notFound,
        Phrase(
          "‹\(path)› ist weder ein Ordner mit Dateien wie cases.csv noch eine solche Datei.",
          "‹\(path)› is neither a folder with files such as cases.csv nor such a file."))
    }
    let office = try Office(call.program, at: nil, .create)
    let run = ImportRun(office: office, folder: folder, skipsBadRows: call.has("skip-bad-rows"))
    let (summary, report) = try run.perform(isRehearsal: call.has("dry-run"))
    for problem in report.problems {
      call.program.tell(ImportTexts.sentence(problem))
    }
    let more = report.problemCount - report.problems.count
    if more > 0 {
      call.program.tell(Phrase("… und \(more) weitere", "… and \(more) more"))
    }
    for (file, columns) in report.unknownColumns {
      call.program.tell(
        Phrase(
          "\(file): unbekannte Spalten bleiben unberücksichtigt: \(columns.joined(separator: ", "))",
          "\(file): unknown columns are left alone: \(columns.joined(separator: ", "))"))
    }
    guard let summary else {
      call.program.tell(
        Phrase(
          "Es wurde nichts gespeichert.", "Nothing was stored."))
      return .badData
    }
    if call.wantsJSON {
      call.answer(ImportAnswer.value(summary, rejected: report.rejected, rows: report.rows))
    } else {
      call.program.print(ImportTexts.summary(summary, isRehearsal: call.has("dry-run")))
    }
    return report.problemCount > 0 ? .notInOrder : .done
  }

  static let exportFolder = CommandSpec(
    name: "export", group: .exchange,
    summary: Phrase(
      "schreibt den ganzen Bestand als Ordner mit CSV-Dateien",
      "writes the whole store as a folder of CSV files"),
    arguments: [
      ArgumentSpec(name: "ORDNER", summary: Phrase("Zielordner", "target folder"))
    ],
    answers: false
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    let folder = try call.required(0)
    try FolderExport.write(office.store, to: folder)
    call.program.tell(
      Phrase("Geschrieben nach ‹\(folder)›.", "Written to ‹\(folder)›."))
    return .done
  }
}

/// One import from reading to the last result.
struct ImportRun {
  let office: Office
  let folder: FolderImport
  let skipsBadRows: Bool
  /// Asked now and then with the number of rows so far; false abandons everything.
  var proceed: (Int) -> Bool = { _ in true }

  func perform(
    isRehearsal: Bool
  ) throws(CommandFailure) -> (ImportSummary?, FolderImport.Report) {
    let report = Box(FolderImport.Report())
    // What cannot be read is found in a first pass that stores nothing, so that a bad row in the
    // last file does not undo an hour of writing.
    if !skipsBadRows {
      let next = folder.stream(into: report)
      while next() != nil {}
      if report.value.problemCount > 0 || report.value.isUnreadable { return (nil, report.value) }
      report.value = FolderImport.Report()
    }
    do throws(StoreFailure) {
      let summary = try office.store.importBatch(
        by: office.userName, at: SystemClock.seconds(),
        complete: Set(folder.files.map(\.kind)), rehearsal: isRehearsal, proceed: proceed,
        next: folder.stream(into: report))
      return (summary, report.value)
    } catch {
      throw CommandFailure(error)
    }
  }
}
