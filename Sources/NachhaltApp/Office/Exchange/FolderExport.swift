import CaseStore
import Casework
import Exchange
import Glibc
import Texts

/// Writes the whole store as a folder of the exchange format.
enum FolderExport {
  static func write(_ store: Store, to folder: String) throws(CommandFailure) {
    guard Files.makeDirectory(folder) else { throw FolderExport.cannotCreate(folder) }
    for kind in EntityKind.allCases {
      try write(kind, of: store, to: "\(folder)/\(kind.name).csv")
    }
  }

  private static func write(
    _ kind: EntityKind, of store: Store, to path: String
  ) throws(CommandFailure) {
    let descriptor = Glibc.open(
      path + ".neu", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw cannotCreate(path) }
    let writer = CSVWriter(kind: kind)
    var bytes = writer.header()
    var isWritten = true
    do {
      try store.forEachRecord(of: kind) { record in
        writer.write(record.cells, into: &bytes)
        if bytes.count > 1 << 18 {
          isWritten = Files.writeAll(bytes, to: descriptor)
          bytes.removeAll(keepingCapacity: true)
        }
        return isWritten
      }
    } catch {
      close(descriptor)
      unlink(path + ".neu")
      throw CommandFailure(error)
    }
    isWritten = isWritten && Files.writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
    close(descriptor)
    guard isWritten, rename(path + ".neu", path) == 0 else {
      unlink(path + ".neu")
      throw CommandFailure(
        .inputOutput,
        .init("‹\(path)› ließ sich nicht schreiben.", "‹\(path)› could not be written."))
    }
  }

  private static func cannotCreate(_ path: String) -> CommandFailure {
    CommandFailure(
      .cannotCreate,
      .init(
        "‹\(path)› lässt sich nicht anlegen. Ist der Ordner beschreibbar?",
        "‹\(path)› cannot be created. Is the folder writable?"))
  }
}
