import CaseStore
import Casework
import Exchange
import Texts
import Workbench

/// The import as the workbench shows it: a rehearsal with a verdict for each line, then the batch.
extension Office {
  /// What an import of this folder or file would do; stores nothing.
  func planImport(
    path: String, proceed: @escaping (Int) -> Bool = { _ in true }
  ) throws(CommandFailure) -> ImportSheet {
    let files = try ImportFiles(path: path)
    let run = ImportRun(office: self, files: files, proceed: proceed)
    return ImportSheet(path, try run.perform(.rehearsal))
  }

  /// Stores it, if every row can be stored; the entry under which it can be undone is nil where
  /// nothing was new.
  func runImport(
    path: String, proceed: @escaping (Int) -> Bool = { _ in true }
  ) throws(CommandFailure) -> (sheet: ImportSheet, entry: JournalEntry?) {
    let files = try ImportFiles(path: path)
    let result = try ImportRun(office: self, files: files, proceed: proceed).perform(.strict)
    let sheet = ImportSheet(path, result)
    guard result.summary?.sequence != nil else { return (sheet, nil) }
    do {
      return (sheet, try store.undoable(by: userName))
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension ImportSheet {
  init(_ path: String, _ result: ImportRun.Result) {
    let report = result.report
    var verdicts = report.problems.map { problem in
      Verdict(
        file: problem.file, line: problem.line, column: problem.column,
        text: ImportTexts.text(problem), rejects: true)
    }
    verdicts += report.hints.map { hint in
      Verdict(
        file: hint.file, line: hint.line, column: hint.column, text: ImportTexts.text(hint),
        rejects: false)
    }
    for (file, columns) in report.unknownColumns {
      verdicts += columns.map {
        Verdict(
          file: file, line: 1, column: $0,
          text: Phrase("unbekannte Spalte, bleibt unberücksichtigt", "unknown column, left alone"),
          rejects: false)
      }
    }
    for file in report.unreadableFiles {
      verdicts.append(
        Verdict(
          file: file, line: 1, column: "",
          text: Phrase("die Datei lässt sich nicht lesen", "the file cannot be read"),
          rejects: true))
    }
    let files = EntityKind.allCases.compactMap { kind -> File? in
      guard let rows = report.rows[kind] else { return nil }
      let count = result.summary?.counts[kind] ?? ImportSummary.Count()
      return File(
        name: "\(kind.name).csv", rows: rows, new: count.new, changed: count.changed,
        same: count.unchanged, rejected: report.rejected[kind, default: 0])
    }
    self.init(path: path, files: files, verdicts: verdicts)
  }
}
