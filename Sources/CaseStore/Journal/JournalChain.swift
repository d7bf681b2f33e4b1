import Casework

/// What the hash of an entry covers, and how.
struct JournalChain {
  /// Before the first entry.
  static let origin = [UInt8](repeating: 0, count: 32)

  static func hash(
    after previous: [UInt8], sequence: Int64, at: Int64, user: String, deed: Int64,
    caseID: String?, changes: Int, reverses: Int64?, digest: [UInt8]
  ) -> [UInt8] {
    // Lengths are written before texts, so that no two entries read as the same bytes.
    var writer = ByteWriter()
    writer.bytes(previous)
    writer.signed(sequence)
    writer.signed(at)
    writer.text(user)
    writer.signed(deed)
    writer.optional(caseID)
    writer.signed(Int64(changes))
    writer.optional(reverses)
    writer.bytes(digest)
    return SHA256.hash(writer.bytes)
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String { SHA256.hexadecimal(bytes) }
}
