import Casework
import Exchange
import Glibc
import Texts

/// The files an import is to read, found in a folder or named one by one.
struct ImportFiles {
  let sources: [ImportSource]
  /// Files of the folder that mean nothing here.
  let strangers: [String]
  /// How much there is to read, for the progress.
  let byteCount: Int
  private let progress: Progress

  /// Counts what has been read of all files.
  final class Progress {
    var bytes = 0
    var hasFailed = false
  }

  var bytesRead: Int { progress.bytes }

  /// Where somebody else reads: how far they have come.
  func note(bytesRead: Int) { progress.bytes = bytesRead }
  var hasFailed: Bool { progress.hasFailed }

  init(
    path: String, encoding: CSVDialect.Encoding? = nil, kind: EntityKind? = nil,
    mapping: ImportMapping = ImportMapping()
  ) throws(CommandFailure) {
    var found: [(kind: EntityKind, path: String)] = []
    var strangers: [String] = []
    if Files.isDirectory(path) {
      let names = Files.names(in: path) ?? []
      var rest = Set(names.filter { $0.lowercased().hasSuffix(".csv") })
      for kind in EntityKind.allCases {
        let wanted = mapping.sections[kind]?.file ?? "\(kind.name).csv"
        guard let name = names.first(where: { $0.lowercased() == wanted.lowercased() }) else {
          continue
        }
        found.append((kind, "\(path)/\(name)"))
        rest.remove(name)
      }
      strangers = rest.sorted()
      guard found.contains(where: { $0.kind == .caseRecord }) else {
        throw CommandFailure(.notFound, ImportFiles.noCases(path))
      }
    } else {
      guard Files.exists(path) else { throw CommandFailure(.notFound, ImportFiles.noFile(path)) }
      found = try ImportFiles.single(path, kind, mapping)
    }
    let progress = Progress()
    self.progress = progress
    self.strangers = strangers
    byteCount = found.reduce(0) { $0 + Files.size($1.path) }
    sources = found.map { kind, path in
      ImportSource(kind: kind, file: ImportFiles.name(of: path), mapping: mapping.section(kind)) {
        ImportFiles.open(path, encoding, progress)
      }
    }
  }

  /// A mapping can make several kinds out of one file; otherwise its name tells the kind.
  private static func single(
    _ path: String, _ kind: EntityKind?, _ mapping: ImportMapping
  ) throws(CommandFailure) -> [(kind: EntityKind, path: String)] {
    if let kind { return [(kind, path)] }
    let name = ImportFiles.name(of: path)
    let mapped = EntityKind.allCases.filter { mapping.sections[$0]?.file == name }
    if !mapped.isEmpty { return mapped.map { ($0, path) } }
    let stem = name.lowercased().hasSuffix(".csv") ? String(name.dropLast(4)) : name
    if let kind = EntityKind(name: stem.lowercased()) { return [(kind, path)] }
    if mapping.sections.count == 1, let kind = mapping.sections.keys.first { return [(kind, path)] }
    let kinds = EntityKind.allCases.map(\.name).joined(separator: ", ")
    throw .usage(
      Phrase(
        "Was enthält ‹\(name)›? Bitte ‹--as ART› angeben; möglich sind \(kinds).",
        "What does ‹\(name)› contain? Give ‹--as KIND›; possible are \(kinds)."))
  }

  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func open(
    _ path: String, _ encoding: CSVDialect.Encoding?, _ progress: Progress
  ) -> ImportSource.Opened? {
    guard let file = ChunkedFile(path) else {
      progress.hasFailed = true
      return nil
    }
    let dialect = file.dialect(encoding)
    if file.hasFailed {
      progress.hasFailed = true
      return nil
    }
    var opened = ImportSource.Opened(separator: dialect.separator) {
      guard let bytes = file.next() else {
        if file.hasFailed { progress.hasFailed = true }
        return nil
      }
      progress.bytes += bytes.count
      return dialect.encoding == .windows1252 ? Windows1252.utf8(bytes) : bytes
    }
    opened.isWideEncoding = file.isWideEncoding
    opened.isDoubtful = file.isDoubtful
    return opened
  }

  /// The head of a file; nil where it has none or cannot be read.
  static func preview(of path: String) -> TablePreview? {
    guard let opened = open(path, nil, Progress()), !opened.isWideEncoding else { return nil }
    return TablePreview(separator: opened.separator, nextChunk: opened.next)
  }

  private static func noFile(_ path: String) -> Phrase {
    Phrase(
      "‹\(path)› gibt es nicht.", "There is no ‹\(path)›.")
  }

  private static func noCases(_ path: String) -> Phrase {
    Phrase(
      "Im Ordner ‹\(path)› fehlt cases.csv; ohne Fälle gibt es nichts einzulesen. "
        + "Einzelne Dateien gehen auch: ‹nachhalt import \(path)/contacts.csv›.",
      "The folder ‹\(path)› has no cases.csv; without cases there is nothing to read. "
        + "Single files work, too: ‹nachhalt import \(path)/contacts.csv›.")
  }
}
