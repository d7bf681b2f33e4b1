extension ZoneRules {
  /// Reads a TZif file (RFC 9636); nil where it is damaged.
  package convenience init?(id: String, tzif bytes: [UInt8]) {
    guard let first = TZifHeader(bytes, at: 0) else { return nil }
    var header = first
    if first.version >= 2 {
      // The first block is for old readers; the second says the same in 64 bits.
      guard let second = TZifHeader(bytes, at: 44 + first.length(timeSize: 4)) else { return nil }
      header = second
    }
    let size = first.version >= 2 ? 8 : 4
    let timesStart = header.end
    let indicesStart = timesStart + header.times * size
    let typesStart = indicesStart + header.times
    let end = header.end + header.length(timeSize: size)
    guard end <= bytes.count, header.types > 0 else { return nil }

    let typeOffsets = (0..<header.types).map { index in
      Int32(truncatingIfNeeded: bytes.bigEndian(at: typesStart + index * 6, size: 4))
    }
    let changes = (0..<header.times).map { bytes.bigEndian(at: timesStart + $0 * size, size: size) }
    let indices = (0..<header.times).map { Int(bytes[indicesStart + $0]) }
    guard indices.allSatisfy({ $0 < typeOffsets.count }) else { return nil }
    let footer = first.version >= 2 ? bytes[end...].dropFirst().prefix { $0 != 10 } : []
    self.init(
      id: id, firstOffset: typeOffsets[0], changes: changes,
      offsets: indices.map { typeOffsets[$0] },
      future: PosixZone(String(decoding: footer, as: UTF8.self)))
  }
}

/// The counts at the head of a block of a TZif file.
private struct TZifHeader {
  let version: Int
  let end: Int
  let utcMarks: Int
  let standardMarks: Int
  let leapSeconds: Int
  let times: Int
  let types: Int
  let characters: Int

  init?(_ bytes: [UInt8], at start: Int) {
    guard start >= 0, bytes.count >= start + 44,
      Array(bytes[start..<start + 4]) == Array("TZif".utf8)
    else { return nil }
    let mark = Int(bytes[start + 4])
    version = mark == 0 ? 1 : mark - 48
    end = start + 44
    let counts = (0..<6).map { Int(bytes.bigEndian(at: start + 20 + $0 * 4, size: 4)) }
    guard counts.allSatisfy({ (0...1_000_000).contains($0) }) else { return nil }
    utcMarks = counts[0]
    standardMarks = counts[1]
    leapSeconds = counts[2]
    times = counts[3]
    types = counts[4]
    characters = counts[5]
  }

  func length(timeSize: Int) -> Int {
    times * (timeSize + 1) + types * 6 + characters + leapSeconds * (timeSize + 4) + standardMarks
      + utcMarks
  }
}

extension [UInt8] {
  /// A signed number of four or eight bytes, the highest first.
  fileprivate func bigEndian(at start: Int, size: Int) -> Int64 {
    let unsigned = self[start..<start + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return size == 4
      ? Int64(Int32(truncatingIfNeeded: unsigned)) : Int64(truncatingIfNeeded: unsigned)
  }
}
