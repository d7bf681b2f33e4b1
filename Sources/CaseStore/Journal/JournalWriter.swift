import Casework

/// Writes one journal entry: first its changes as they come, in parts, then the entry itself.
///
/// Memory stays bounded however many changes there are.
struct JournalWriter {
  static let partSize = 1 << 16

  let connection: Connection
  let sequence: Int64
  private let previous: [UInt8]
  private let salt: [UInt8]
  private var digest = SHA256()
  fileprivate var writer = ByteWriter()
  private var part: Int64 = 0
  fileprivate(set) var count = 0

  /// Begins the entry after the newest; the caller holds the write lock.
  init(connection: Connection, note: String) throws(StoreFailure) {
    self.connection = connection
    let head = try connection.prepare(
      "SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1")
    if try head.step() {
      sequence = head.number(0) + 1
      previous = head.bytes(1)
    } else {
      sequence = 1
      previous = JournalChain.origin
    }
    salt = JournalWriter.randomBytes(16)
    digest.update(salt)
    writer.text(note)
  }

  mutating func add(_ change: JournalledChange) throws(StoreFailure) {
    change.write(to: &writer)
    count += 1
    if writer.bytes.count >= JournalWriter.partSize { try flush() }
  }

  fileprivate mutating func flush() throws(StoreFailure) {
    guard !writer.bytes.isEmpty else { return }
    digest.update(writer.bytes)
    let statement = try connection.prepare(
      "INSERT INTO journal_payloads (sequence, part, bytes) VALUES (?, ?, ?)")
    statement.bind(sequence, at: 1)
    statement.bind(part, at: 2)
    statement.bind(writer.bytes, at: 3)
    try statement.run()
    part += 1
    writer.removeAll()
  }

  mutating func finish(
    _ deed: Deed, at seconds: Int64, by user: String, on caseID: CaseID?, reverses: Int64?
  ) throws(StoreFailure) -> JournalEntry {
    try flush()
    let digest = digest.finish()
    let hash = JournalChain.hash(
      after: previous, sequence: sequence, at: seconds, user: user, deed: Int64(deed.rawValue),
      caseID: caseID?.text, changes: count, reverses: reverses, digest: digest)
    let salts = try connection.prepare("INSERT INTO journal_salts (sequence, salt) VALUES (?, ?)")
    salts.bind(sequence, at: 1)
    salts.bind(salt, at: 2)
    try salts.run()
    let entry = try connection.prepare(
      """
      INSERT INTO journal (sequence, at, user, deed, "case", changes, reverses, digest, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    entry.bind(sequence, at: 1)
    entry.bind(seconds, at: 2)
    entry.bind(user, at: 3)
    entry.bind(Int64(deed.rawValue), at: 4)
    entry.bind(caseID?.text, at: 5)
    entry.bind(count, at: 6)
    entry.bind(reverses, at: 7)
    entry.bind(digest, at: 8)
    entry.bind(hash, at: 9)
    try entry.run()
    return JournalEntry(
      sequence: sequence, at: seconds, user: user, deed: deed, caseID: caseID, changeCount: count,
      reverses: reverses, isUndoable: count > 0)
  }

  private static func randomBytes(_ count: Int) -> [UInt8] {
    // The system's generator is fit for secrets.
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}

extension JournalWriter {
  /// A row that was not there before, known by its key alone: what it holds stands in its table, and
  /// is written here when it is changed or taken away.
  mutating func addImported(_ row: RowBlock.Row) throws(StoreFailure) {
    let layout = TableLayout.of(row.kind)
    JournalledChange.writeImported(row, layout.keyPositions, sequence, to: &writer)
    count += 1
    if writer.bytes.count >= JournalWriter.partSize { try flush() }
  }
}
