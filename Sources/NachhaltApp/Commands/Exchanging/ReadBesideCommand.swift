import CaseStore
import Exchange
import Texts

extension CommandSpec {
  /// What the program calls of itself, to read and check the files of a large import in a process
  /// beside the one that stores them.
  static let readBeside = CommandSpec(
    name: "read-beside", group: .exchange,
    summary: Phrase("liest für einen anderen Lauf", "reads for another run"),
    arguments: importFolder.arguments, options: importFolder.options, answers: false
  ) { (call) throws(CommandFailure) in
    try HelperProcess.refuseOthers()
    let files = try call.importFiles()
    let office = try Office(call.program, .readOnly)
    office.store.sight = .everything
    let reader = ImportReader(files.sources, store: ImportRun.knowledge(of: office.store))
    RowsBeside.read(reader, files, take: HelperProcess.write)
    return .done
  }
}
