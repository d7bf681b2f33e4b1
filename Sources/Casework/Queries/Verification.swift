/// What is known of a store after it was checked.
package struct Verification: Hashable, Sendable {
  package enum Fault: Hashable, Sendable {
    /// SQLite's own check of the file found something.
    case damagedFile(String)
    /// A row refers to one that does not exist.
    case danglingReference(kind: EntityKind?, count: Int)
    /// The first journal entry that does not follow from its predecessor.
    case brokenChain(sequence: Int64)
    /// An entry is missing between two others.
    case missingEntry(sequence: Int64)
    /// An entry's changes are not those it was written with.
    case alteredPayload(sequence: Int64)
  }

  package var faults: [Fault] = []
  package var counts: [EntityKind: Int] = [:]
  package var entries = 0
  /// Entries whose changes were erased, as the law may ask; the chain holds all the same.
  package var erased = 0
  /// The end of the chain: noted down elsewhere, it also shows a journal that was cut short.
  package var head: JournalHead?

  package var isInOrder: Bool { faults.isEmpty }

  package init() {}
}

/// The last entry of the journal with the hash that stands for all before it.
package struct JournalHead: Hashable, Sendable {
  package var sequence: Int64
  /// Sixty-four hexadecimal digits.
  package var hash: String

  package init(sequence: Int64, hash: String) {
    self.sequence = sequence
    self.hash = hash
  }
}
