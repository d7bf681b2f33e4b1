import CaseStore
import Casework
import Exchange
import Glibc
import Texts

/// Writes the whole store as a folder of the exchange format.
enum FolderExport {
  /// A file that would be overwritten.
  static func existing(in folder: String) -> String? {
    EntityKind.allCases.map { "\($0.name).csv" }.first { Files.exists("\(folder)/\($0)") }
  }

  /// All files are written beside their names and take them together at the end, so that a cancelled
  /// or failed export leaves the folder as it was.
  static func write(
    _ store: Store, to folder: String, proceed: (Int, Int) -> Bool
  ) throws(CommandFailure) -> [ExportAnswer.Count] {
    guard Files.makeDirectory(folder) else { throw cannotCreate(folder) }
    var counts: [ExportAnswer.Count] = []
    var written: [String] = []
    do throws(CommandFailure) {
      let whole = try total(store)
      var done = 0
      for kind in EntityKind.allCases {
        let path = "\(folder)/\(kind.name).csv"
        written.append(path)
        let rows = try write(kind, of: store, to: path) { row in proceed(done + row, whole) }
        done += rows
        counts.append(ExportAnswer.Count(kind: kind, rows: rows))
      }
    } catch {
      for path in written { unlink(path + ".neu") }
      throw error
    }
    for path in written where rename(path + ".neu", path) != 0 { throw cannotWrite(path) }
    return counts
  }

  private static func total(_ store: Store) throws(CommandFailure) -> Int {
    var total = 0
    do throws(StoreFailure) {
      for kind in EntityKind.allCases { total += try store.count(of: kind) }
    } catch {
      throw CommandFailure(error)
    }
    return total
  }

  private static func write(
    _ kind: EntityKind, of store: Store, to path: String, proceed: (Int) -> Bool
  ) throws(CommandFailure) -> Int {
    let descriptor = Glibc.open(path + ".neu", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw cannotCreate(path) }
    defer { close(descriptor) }
    let writer = CSVWriter(kind: kind)
    var bytes = writer.header()
    var isWritten = true
    var isCancelled = false
    var rows = 0
    do throws(StoreFailure) {
      try store.forEachRecord(of: kind) { record in
        writer.write(record.cells, into: &bytes)
        rows += 1
        if bytes.count > 1 << 17 {
          isWritten = Files.writeAll(bytes, to: descriptor)
          bytes.removeAll(keepingCapacity: true)
          isCancelled = !proceed(rows)
        }
        return isWritten && !isCancelled
      }
    } catch {
      throw CommandFailure(error)
    }
    if isCancelled {
      throw CommandFailure(
        .notInOrder,
        Phrase("Abgebrochen; es wurde nichts geschrieben.", "Cancelled; nothing was written."))
    }
    guard isWritten, Files.writeAll(bytes, to: descriptor), fsync(descriptor) == 0 else {
      throw cannotWrite(path)
    }
    return rows
  }

  private static func cannotWrite(_ path: String) -> CommandFailure {
    CommandFailure(
      .inputOutput,
      .init("‹\(path)› ließ sich nicht schreiben.", "‹\(path)› could not be written."))
  }

  private static func cannotCreate(_ path: String) -> CommandFailure {
    CommandFailure(
      .cannotCreate,
      .init(
        "‹\(path)› lässt sich nicht anlegen. Ist der Ordner beschreibbar?",
        "‹\(path)› cannot be created. Is the folder writable?"))
  }
}
