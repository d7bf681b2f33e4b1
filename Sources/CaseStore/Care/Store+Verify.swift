package import Casework

extension Store {
  package enum Thoroughness: Equatable, Sendable {
    /// The file's structure and the chain.
    case quick
    /// Also every index against its table and every kept payload against its digest.
    case full
  }

  /// Checks the file, its references and the journal, and reports everything that is wrong; of the
  /// chain the first entry that does not hold, because all after it rest on it.
  package func verify(
    _ thoroughness: Thoroughness = .full
  ) throws(StoreFailure) -> Verification {
    try connection.read { () throws(StoreFailure) in
      var verification = Verification()
      let check = try connection.prepare(
        thoroughness == .full ? "PRAGMA integrity_check(5)" : "PRAGMA quick_check(5)")
      while try check.step() {
        let finding = check.text(0)
        if finding != "ok" { verification.faults.append(.damagedFile(finding)) }
      }
      try checkReferences(&verification)
      try checkChain(&verification, withPayloads: thoroughness == .full)
      for kind in EntityKind.allCases { verification.counts[kind] = try count(of: kind) }
      verification.head = try journalHead()
      return verification
    }
  }

  private func checkReferences(_ verification: inout Verification) throws(StoreFailure) {
    let check = try connection.prepare("PRAGMA foreign_key_check")
    var dangling: [String: Int] = [:]
    while try check.step() { dangling[check.text(0), default: 0] += 1 }
    for (table, count) in dangling.sorted(by: { $0.key < $1.key }) {
      verification.faults.append(
        .danglingReference(kind: EntityKind(name: table), count: count))
    }
  }

  private func checkChain(
    _ verification: inout Verification, withPayloads: Bool
  ) throws(StoreFailure) {
    let entries = try connection.prepare(
      """
      SELECT sequence, at, user, deed, "case", changes, reverses, digest, hash
      FROM journal ORDER BY sequence
      """)
    var previous = JournalChain.origin
    var expected: Int64 = 1
    while try entries.step() {
      let sequence = entries.number(0)
      guard sequence == expected else {
        verification.faults.append(.missingEntry(sequence: expected))
        return
      }
      let digest = entries.bytes(7)
      let hash = JournalChain.hash(
        after: previous, sequence: sequence, at: entries.number(1), user: entries.text(2),
        deed: entries.number(3), caseID: entries.optionalText(4), changes: Int(entries.number(5)),
        reverses: entries.optionalNumber(6), digest: digest)
      guard hash == entries.bytes(8) else {
        verification.faults.append(.brokenChain(sequence: sequence))
        return
      }
      if withPayloads {
        switch try payloadDigest(sequence) {
        case nil: verification.erased += 1
        case digest: break
        default:
          verification.faults.append(.alteredPayload(sequence: sequence))
          return
        }
      }
      previous = hash
      expected += 1
      verification.entries += 1
    }
  }

  /// nil where the payload was erased together with its salt.
  private func payloadDigest(_ sequence: Int64) throws(StoreFailure) -> [UInt8]? {
    let salts = try connection.prepare("SELECT salt FROM journal_salts WHERE sequence = ?")
    salts.bind(sequence, at: 1)
    let hasSalt = try salts.step()
    var hash = SHA256()
    if hasSalt { hash.update(salts.bytes(0)) }
    let parts = try connection.prepare(
      "SELECT bytes FROM journal_payloads WHERE sequence = ? ORDER BY part")
    parts.bind(sequence, at: 1)
    var hasPayload = false
    while try parts.step() {
      hasPayload = true
      hash.update(parts.bytes(0))
    }
    return hasSalt || hasPayload ? hash.finish() : nil
  }
}
