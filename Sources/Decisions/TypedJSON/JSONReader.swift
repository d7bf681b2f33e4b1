/// Reads JSON text (RFC 8259). Nesting is limited, so that no text can exhaust the stack.
package struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0
  static let depthLimit = 200

  package static func read(_ bytes: [UInt8]) throws(JSONFailure) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.index == bytes.count else { throw reader.failure(.end) }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  private func failure(_ expected: JSONFailure.Expectation) -> JSONFailure {
    JSONFailure(offset: index, expected: expected)
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  private mutating func take(_ character: Character) -> Bool {
    skipSpace()
    guard next == character.asciiValue else { return false }
    index += 1
    return true
  }

  private mutating func value() throws(JSONFailure) -> JSONValue {
    skipSpace()
    depth += 1
    defer { depth -= 1 }
    guard depth <= JSONReader.depthLimit else { throw failure(.lessNesting) }
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ text: String, _ value: JSONValue) throws(JSONFailure) -> JSONValue {
    guard bytes[index...].starts(with: text.utf8) else { throw failure(.sign(text)) }
    index += text.utf8.count
    return value
  }

  private mutating func object() throws(JSONFailure) -> JSONValue {
    index += 1
    var members: [JSONValue.Member] = []
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw failure(.name) }
      let name = try string()
      guard take(":") else { throw failure(.sign(":")) }
      members.append(.init(name, try value()))
    } while take(",")
    guard take("}") else { throw failure(.sign("}")) }
    return .object(members)
  }

  private mutating func array() throws(JSONFailure) -> JSONValue {
    index += 1
    var items: [JSONValue] = []
    if take("]") { return .array(items) }
    repeat { items.append(try value()) } while take(",")
    guard take("]") else { throw failure(.sign("]")) }
    return .array(items)
  }

  private mutating func digits() -> Bool {
    let start = index
    while let byte = next, byte >= 0x30, byte <= 0x39 { index += 1 }
    return index > start
  }

  private mutating func number() throws(JSONFailure) -> JSONValue {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    guard digits() else { throw failure(.value) }
    if next == UInt8(ascii: ".") {
      index += 1
      guard digits() else { throw failure(.digits) }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      guard digits() else { throw failure(.digits) }
    }
    return .number(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func string() throws(JSONFailure) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = next {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw failure(.escape)
      default: text.append(byte)
      }
    }
    throw failure(.sign("\""))
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONFailure) {
    guard let byte = next else { throw failure(.escape) }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += String(try scalar()).utf8
    default: throw failure(.escape)
    }
  }

  private mutating func scalar() throws(JSONFailure) -> Unicode.Scalar {
    let high = try unit()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, next == UInt8(ascii: "\\"), index + 1 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw failure(.surrogates) }
    index += 2
    let low = try unit()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw failure(.surrogates) }
    return scalar
  }

  private mutating func unit() throws(JSONFailure) -> UInt32 {
    guard index + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw failure(.hexadecimals) }
    index += 4
    return unit
  }
}
