import Casework
import Glibc
import NachhaltApp

/// The `sqlite3` shell doing the same work: on tables with the keys of the contract, so that the same row
/// cannot come in twice, and with the rows of a case found by an index, as they are in our store. It
/// checks nothing else, judges nothing and keeps no journal.
struct SQLitePeer {
  private let database: String
  private let importScript: String
  private let insertScript: String
  private let todayScript: String

  init(folder: String, csv: String, size: Int) {
    database = "\(folder)/peer-\(size).db"
    importScript = "\(folder)/peer-\(size).sql"
    insertScript = "\(folder)/peer-insert.sql"
    todayScript = "\(folder)/peer-today.sql"
    var script = "PRAGMA journal_mode=WAL;\n.mode csv\n.separator ;\n"
    for kind in EntityKind.allCases {
      script += SQLitePeer.tableScript(kind, "\(csv)/\(kind.name).csv")
    }
    _ = Files.write(Array(script.utf8), to: importScript)
    let insert = """
      PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
      CREATE TABLE IF NOT EXISTS log (id INTEGER PRIMARY KEY, c TEXT, day TEXT, channel TEXT);
      INSERT INTO log (c, day, channel) VALUES ('F00001', '2026-11-20', 'phone');
      """
    _ = Files.write(Array(insert.utf8), to: insertScript)
    let today = """
      SELECT d.state, d.due, k.last_name, k.first_name, d."case", d.reason
      FROM due d JOIN cases c ON c."case" = d."case" JOIN clients k ON k.client = c.client
      ORDER BY d.band, d.sort_day;
      """
    _ = Files.write(Array(today.utf8), to: todayScript)
  }

  private static func tableScript(_ kind: EntityKind, _ path: String) -> String {
    guard let header = head(of: path) else { return "" }
    // The mark at a file's beginning belongs to no name.
    let names = String(decoding: header.drop { $0 >= 0x80 }, as: UTF8.self)
    let columns = names.split(separator: ";").map { "\"\($0)\"" }
    let keys = kind.keyPositions.map { "\"\(kind.fields[$0].name)\"" }
    var script = """
      CREATE TABLE \(kind.name) (\(columns.joined(separator: " TEXT, ")) TEXT,
        PRIMARY KEY (\(keys.joined(separator: ", "))));
      .import --skip 1 \(path) \(kind.name)

      """
    if kind != .caseRecord, kind.casePosition != nil, keys.first != "\"case\"" {
      script += "CREATE INDEX \(kind.name)_by_case ON \(kind.name) (\"case\");\n"
    }
    return script
  }

  /// Its first line. Reading the file would make this process large, and its children with it.
  private static func head(of path: String) -> ArraySlice<UInt8>? {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return Files.readChunk(file, 4_096)?.split(separator: 10).first
  }

  func runImport() -> Double? {
    for suffix in ["", "-wal", "-shm"] { unlink(database + suffix) }
    return ProcessRun.of(["sqlite3", database], input: importScript)?.seconds
  }

  /// Gives the peer the list it is to print: the very rows our queue has.
  func fillQueue(from store: String) {
    let script = database + ".fill.sql"
    let text = """
      ATTACH '\(store)' AS ours;
      CREATE TABLE due AS SELECT band, sort_day, state, due, "case", reason FROM ours.queue;
      CREATE INDEX due_by_order ON due (band, sort_day);
      ANALYZE;
      """
    _ = Files.write(Array(text.utf8), to: script)
    _ = ProcessRun.of(["sqlite3", database], input: script)
  }

  func runToday() -> Double? {
    ProcessRun.of(["sqlite3", database], input: todayScript)?.seconds
  }

  func runInsert() -> Double? {
    ProcessRun.of(["sqlite3", database], input: insertScript)?.seconds
  }
}
