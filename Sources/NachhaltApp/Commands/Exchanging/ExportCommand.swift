import CaseStore
import Casework
import Exchange
import Texts

extension CommandSpec {
  static let exportFolder = CommandSpec(
    name: "export", group: .exchange,
    summary: Phrase(
      "schreibt den ganzen Bestand als Ordner mit CSV-Dateien",
      "writes the whole store as a folder of CSV files"),
    arguments: [
      ArgumentSpec(name: "ORDNER", summary: Phrase("Zielordner", "target folder"))
    ],
    options: [
      OptionSpec(
        name: "force", value: nil,
        summary: Phrase(
          "vorhandene Dateien des Ordners ersetzen", "replace files that are in the folder"))
    ],
    details: [
      Phrase(
        "Die Dateien enthalten alles über alle Menschen im Bestand; sie sind nur für die Person "
          + "lesbar, die sie schreibt. ‹nachhalt import› liest sie unverändert wieder ein.",
        "The files hold everything about everybody in the store; only the person who writes them can "
          + "read them. ‹nachhalt import› reads them back unchanged.")
    ]
  ) { (call) throws(CommandFailure) in
    let folder = try call.required(0)
    let office = try Office(call.program)
    if !call.has("force"), let file = FolderExport.existing(in: folder) {
      throw CommandFailure(
        .cannotCreate,
        Phrase(
          "In ‹\(folder)› gibt es schon \(file). ‹--force› ersetzt die Dateien.",
          "‹\(folder)› has \(file) already. ‹--force› replaces the files."))
    }
    let work = LongWork(call.program, Phrase("Export", "Export"))
    defer { work.end() }
    let counts = try FolderExport.write(office.store, to: folder) { done, whole in
      work.step(done, of: whole)
    }
    work.end()
    if call.wantsJSON {
      call.answer(ExportAnswer.value(counts, folder: folder))
    } else {
      if try call.hidesCases(office) {
        call.program.tell(
          Phrase(
            "Geschützte Fälle, die Sie nicht betreuen, sind nicht dabei: Dies ist nicht der ganze "
              + "Bestand.",
            "Protected cases that you do not look after are left out: this is not the whole store.")
        )
      }
      let rows = counts.reduce(0) { $0 + $1.rows }
      call.program.print(
        Phrase(
          "\(rows) Zeilen in \(counts.count) Dateien nach ‹\(folder)› geschrieben.",
          "\(rows) rows in \(counts.count) files written to ‹\(folder)›."))
    }
    return .done
  }
}
