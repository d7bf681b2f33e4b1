import Casework
import CivilTime
import Exchange
import Glibc

/// Feeds the files of a folder (or a single one) to the store, kind by kind, without ever holding a
/// whole file.
struct FolderImport {
  struct Report {
    var problems: [ImportProblem] = []
    var problemCount = 0
    var unknownColumns: [(file: String, columns: [String])] = []
    var rows: [EntityKind: Int] = [:]
    var rejected: [EntityKind: Int] = [:]
    var isUnreadable = false

    /// The first so many are kept to be shown; all are counted.
    mutating func add(_ found: [ImportProblem]) {
      problemCount += found.count
      if problems.count < 1_000 { problems += found.prefix(1_000 - problems.count) }
    }
  }

  let files: [(kind: EntityKind, path: String)]
  let encoding: CSVDialect.Encoding?
  let mapping: [String: String]

  /// The files there are to read; nil where the path names none.
  init?(path: String, encoding: CSVDialect.Encoding? = nil, mapping: [String: String] = [:]) {
    self.encoding = encoding
    self.mapping = mapping
    if Files.isDirectory(path) {
      files = EntityKind.allCases.compactMap { kind in
        let file = "\(path)/\(kind.name).csv"
        return Files.exists(file) ? (kind, file) : nil
      }
      if files.isEmpty { return nil }
    } else {
      guard Files.exists(path), let kind = EntityKind(name: FolderImport.stem(of: path)) else {
        return nil
      }
      files = [(kind, path)]
    }
  }

  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".csv") ? String(name.dropLast(4)) : name
  }

  /// Hands out record after record; what cannot be read goes into the report.
  func stream(into report: Box<Report>) -> () -> Record? {
    var rest = files[...]
    var table: TableReader?
    return {
      while true {
        if table == nil {
          guard let file = rest.popFirst() else { return nil }
          table = open(file.kind, file.path, report)
          continue
        }
        switch table?.next() {
        case .record(let record, _):
          report.value.rows[record.kind, default: 0] += 1
          return record
        case .unreadable(let problems):
          if let kind = table?.kind {
            report.value.rows[kind, default: 0] += 1
            report.value.rejected[kind, default: 0] += 1
          }
          report.value.add(problems)
        case .end, nil: table = nil
        }
      }
    }
  }

  private func open(_ kind: EntityKind, _ path: String, _ report: Box<Report>) -> TableReader? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let source = ChunkedFile(path) else {
      report.value.isUnreadable = true
      return nil
    }
    let dialect = source.dialect(encoding)
    let table = TableReader(
      file: name, kind: kind, separator: dialect.separator, mapping: mapping
    ) {
      guard let bytes = source.next() else { return nil }
      return dialect.encoding == .windows1252 ? Windows1252.utf8(bytes) : bytes
    }
    if !table.unknownColumns.isEmpty {
      report.value.unknownColumns.append((name, table.unknownColumns))
    }
    if !table.headerProblems.isEmpty {
      report.value.add(table.headerProblems)
      return nil
    }
    return table
  }
}

/// A value that a closure and its maker share.
final class Box<Value> {
  var value: Value

  init(_ value: Value) {
    self.value = value
  }
}

/// A file read piece by piece, whatever its size.
final class ChunkedFile {
  private let descriptor: Int32

  init?(_ path: String) {
    descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  deinit {
    close(descriptor)
  }

  func next() -> [UInt8]? {
    guard let bytes = Files.readChunk(descriptor, 1 << 18), !bytes.isEmpty else { return nil }
    return bytes
  }

  /// Looks through the whole file once, because a single byte at its end can decide, and goes back.
  func dialect(_ encoding: CSVDialect.Encoding?) -> CSVDialect {
    var watch = UTF8Watch()
    var separator: UInt8?
    while let bytes = next() {
      if separator == nil { separator = CSVDialect.separator(ofHeader: bytes) }
      if encoding != nil { break }
      watch.watch(bytes)
      if !watch.isValid { break }
    }
    lseek(descriptor, 0, SEEK_SET)
    return CSVDialect(
      encoding: encoding ?? (watch.isComplete ? .utf8 : .windows1252),
      separator: separator ?? UInt8(ascii: ";"))
  }
}
