import CaseStore
import Casework
import Exchange
import Texts
import Workbench

/// The import as the workbench shows it: a rehearsal with a verdict for each line, then the batch.
extension Office {
  enum ImportEnd {
    case abandoned
    /// The entry under which it can be undone is nil where nothing was new.
    case done(ImportSheet, JournalEntry?)
  }

  /// What an import would do; stores nothing.
  func planImport(
    _ order: ImportOrder, _ program: Program, proceed: @escaping (Int) -> Bool
  ) throws(CommandFailure) -> ImportEnd {
    let result = try importRun(order, program, proceed).perform(.rehearsal)
    return result.isAbandoned ? .abandoned : .done(ImportSheet(order, result), nil)
  }

  /// Stores what can be stored, as the order has it.
  func runImport(
    _ order: ImportOrder, _ program: Program, proceed: @escaping (Int) -> Bool
  ) throws(CommandFailure) -> ImportEnd {
    let result = try importRun(order, program, proceed)
      .perform(order.leavesOutBadRows ? .skippingBadRows : .strict)
    if result.isAbandoned { return .abandoned }
    let sheet = ImportSheet(order, result)
    guard result.summary?.sequence != nil else { return .done(sheet, nil) }
    do {
      return .done(sheet, try store.undoable(by: userName))
    } catch {
      throw CommandFailure(error)
    }
  }

  private func importRun(
    _ order: ImportOrder, _ program: Program, _ proceed: @escaping (Int) -> Bool
  ) throws(CommandFailure) -> ImportRun {
    let mapping = try order.mapping.map { name throws(CommandFailure) in
      try MappingFiles.load(name, program)
    }
    let files = try ImportFiles(
      path: PathProposals.expanded(order.path, program), mapping: mapping ?? ImportMapping())
    return ImportRun(office: self, files: files, proceed: proceed)
  }
}

extension ImportSheet {
  init(_ order: ImportOrder, _ result: ImportRun.Result) {
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
    self.init(order: order, files: files, verdicts: verdicts)
  }
}
