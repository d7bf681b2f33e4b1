/// The code page in which older office programs write.
package enum Windows1252 {
  /// What stands for the five bytes to which the code page gives no character: where they occur, the
  /// file was written in another encoding.
  static let unreadable: Unicode.Scalar = "\u{FFFD}"

  /// The characters of 0x80…0x9F.
  private static let upper: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  package static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        out.append(byte)
      } else {
        let code = byte < 0xA0 ? upper[Int(byte) - 0x80] : UInt32(byte)
        if let scalar = Unicode.Scalar(code), let encoded = UTF8.encode(scalar) {
          out.append(contentsOf: encoded)
        }
      }
    }
    return out
  }
}
