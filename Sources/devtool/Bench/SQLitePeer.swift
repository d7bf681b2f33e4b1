import Glibc
import NachhaltApp

/// The `sqlite3` shell doing the same work on plain tables with the indexes it needs.
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
    for path in Check.files(under: csv) {
      let name = path.split(separator: "/").last?.dropLast(4) ?? ""
      script += ".import \(path) \(name)\n"
    }
    for name in ["contacts", "risks", "activities", "consents", "employments", "appointments"] {
      script += "CREATE INDEX IF NOT EXISTS \(name)_by_case ON \(name) (\"case\");\n"
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
      CREATE INDEX cases_by_id ON cases ("case");
      CREATE INDEX clients_by_id ON clients (client);
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
