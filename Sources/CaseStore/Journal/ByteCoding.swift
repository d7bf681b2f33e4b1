/// Writes numbers, texts and bytes one after the other, small numbers in few bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func byte(_ value: UInt8) {
    bytes.append(value)
  }

  mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Small negative numbers stay small, too.
  mutating func signed(_ value: Int64) {
    unsigned(UInt64(bitPattern: value << 1 ^ value >> 63))
  }

  mutating func text(_ value: String) {
    unsigned(UInt64(value.utf8.count))
    bytes.append(contentsOf: value.utf8)
  }

  mutating func bytes(_ value: [UInt8]) {
    unsigned(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  mutating func optional(_ value: Int64?) {
    byte(value == nil ? 0 : 1)
    if let value { signed(value) }
  }

  mutating func optional(_ value: String?) {
    byte(value == nil ? 0 : 1)
    if let value { text(value) }
  }

  /// What another writer wrote.
  mutating func append(_ written: ArraySlice<UInt8>) {
    bytes.append(contentsOf: written)
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }
}

/// Reads what a writer wrote. Bytes that end too early read as zero and set `isDamaged`.
struct ByteReader {
  private let bytes: [UInt8]
  private(set) var position: Int
  private(set) var isDamaged = false

  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  var isAtEnd: Bool { position >= bytes.count || isDamaged }

  mutating func byte() -> UInt8 {
    guard position < bytes.count else {
      isDamaged = true
      return 0
    }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func unsigned() -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let next = byte()
      value |= UInt64(next & 0x7f) << shift
      if next < 0x80 { return value }
    }
    isDamaged = true
    return value
  }

  mutating func signed() -> Int64 {
    let value = unsigned()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  mutating func count() -> Int {
    let count = unsigned()
    guard count <= UInt64(bytes.count - position) else {
      isDamaged = true
      return 0
    }
    return Int(count)
  }

  /// Where the next text or string of bytes has its contents.
  mutating func place() -> Range<Int> {
    let count = count()
    defer { position += count }
    return position..<position + count
  }

  mutating func text() -> String { String(decoding: bytes[place()], as: UTF8.self) }

  mutating func byteString() -> [UInt8] { Array(bytes[place()]) }

  /// What was read is nothing that a writer wrote here.
  mutating func noteDamage() { isDamaged = true }

  mutating func optionalNumber() -> Int64? {
    byte() == 0 ? nil : signed()
  }

  mutating func optionalText() -> String? {
    byte() == 0 ? nil : text()
  }
}
