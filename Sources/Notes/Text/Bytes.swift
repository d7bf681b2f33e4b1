/// The lexicon is read as bytes: cutting text at characters costs ten times as much, and the
/// recogniser is built while somebody waits for a form.
typealias Bytes = ArraySlice<UInt8>

extension ArraySlice<UInt8> {
  /// Without blanks at either end.
  var trimmed: Bytes {
    var slice = self
    while let first = slice.first, first <= 0x20 { slice.removeFirst() }
    while let last = slice.last, last <= 0x20 { slice.removeLast() }
    return slice
  }

  var text: String { String(decoding: self, as: UTF8.self) }

  func cut(at separator: Unicode.Scalar) -> [Bytes] {
    split(separator: UInt8(ascii: separator))
  }

  /// Cut once, so that the second half may be missing.
  func halves(at separator: Unicode.Scalar) -> (Bytes, Bytes?) {
    guard let index = firstIndex(of: UInt8(ascii: separator)) else { return (self, nil) }
    return (self[..<index], self[(index + 1)...])
  }

  @inline(__always)
  func starts(_ prefix: Unicode.Scalar) -> Bool { first == UInt8(ascii: prefix) }

  @inline(__always)
  func ends(_ suffix: Unicode.Scalar) -> Bool { last == UInt8(ascii: suffix) }

  static func == (bytes: Bytes, text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes.elementsEqual($0) }
  }
}

/// Bytes as a key: hashed in one go instead of one by one.
struct BytesKey: Hashable, Sendable {
  var bytes: [UInt8]

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
