/// Which keys a file has shown so far, and in which line: two dozen bytes a key, whatever its length.
///
/// Keys are told apart by 64 bits of hash. A million rows collide with a chance of one in forty million.
package struct KeyTable: Sendable {
  private var hashes: [UInt64] = []
  private var lines: [Int32] = []
  private var mask = 0
  /// The keys as they came: other files mostly name them in the same order.
  private var order: [UInt64] = []
  private var last = 0
  private var hasForgotten = false
  package private(set) var count = 0

  package init() {}

  /// The line in which the key stands already; nil if it is new and now noted.
  package mutating func insert(_ hash: UInt64, line: Int) -> Int? {
    if count * 3 >= hashes.count * 2 { grow() }
    let hash = KeyTable.nonZero(hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash {
        if lines[slot] >= 0 { return Int(lines[slot]) }
        lines[slot] = Int32(clamping: line)
        return nil
      }
      slot = (slot + 1) & mask
    }
    hashes[slot] = hash
    lines[slot] = Int32(clamping: line)
    order.append(hash)
    count += 1
    return nil
  }

  package func line(_ hash: UInt64) -> Int? {
    guard count > 0 else { return nil }
    let hash = KeyTable.nonZero(hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return lines[slot] >= 0 ? Int(lines[slot]) : nil }
      slot = (slot + 1) & mask
    }
    return nil
  }

  package func contains(_ hash: UInt64) -> Bool { line(hash) != nil }

  /// The same for keys that are asked for one after the other: those next to the key asked for last are
  /// found without a look into the table, which is much larger than what a processor keeps at hand.
  package mutating func meets(_ hash: UInt64) -> Bool {
    if !hasForgotten {
      let hash = KeyTable.nonZero(hash)
      for place in last..<min(last + 8, order.count) where order[place] == hash {
        last = place
        return true
      }
    }
    return contains(hash)
  }

  /// Forgets the key of a row that turned out to be left out.
  package mutating func remove(_ hash: UInt64) {
    guard count > 0 else { return }
    hasForgotten = true
    let hash = KeyTable.nonZero(hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash { lines[slot] = -1 }
      slot = (slot + 1) & mask
    }
  }

  /// Zero marks a free slot.
  private static func nonZero(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }

  private mutating func grow() {
    let (oldHashes, oldLines) = (hashes, lines)
    let size = max(1_024, hashes.count * 2)
    hashes = [UInt64](repeating: 0, count: size)
    lines = [Int32](repeating: 0, count: size)
    mask = size - 1
    for (hash, line) in zip(oldHashes, oldLines) where hash != 0 {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while hashes[slot] != 0 { slot = (slot + 1) & mask }
      hashes[slot] = hash
      lines[slot] = line
    }
  }
}

/// The hash by which keys are told apart: quick on short texts, well mixed.
package struct KeyHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  package init() {}

  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var word: UInt64 = 0
      var filled = 0
      for byte in bytes {
        word = word << 8 | UInt64(byte)
        filled += 1
        if filled == 8 {
          mix(word)
          (word, filled) = (0, 0)
        }
      }
      mix(word ^ UInt64(bytes.count) << 56)
    }
  }

  package mutating func add(_ number: Int64) {
    mix(UInt64(bitPattern: number) ^ 0xA5A5_5A5A)
  }

  private mutating func mix(_ word: UInt64) {
    let product = (state ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    state = (product.high ^ product.low) &+ 0x2545_F491_4F6C_DD1D
  }

  package var value: UInt64 { state }

  package static func of(_ text: String) -> UInt64 {
    var hash = KeyHash()
    hash.add(text)
    return hash.value
  }
}
