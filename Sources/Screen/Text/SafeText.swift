/// Stored text is data from other people and must not be able to drive the terminal: every
/// scalar passes here before it becomes a cell.
package enum SafeText {
  /// The scalar to show, or 0 where nothing is to be seen.
  ///
  /// Controls become their pictures, so that an escape sequence is readable instead of active.
  /// Bidirectional marks, joiners and variation selectors go, because they reorder text or make
  /// terminals disagree about its width.
  package static func visible(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x34E: return scalar
    case 0x09: return 0x20
    case 0x0A, 0x0D: return 0x23CE
    case 0x00...0x1F: return 0x2400 + scalar
    case 0x7F: return 0x2421
    case 0x80...0x9F: return 0xFFFD
    case 0xAD, 0x34F, 0x61C, 0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF:
      return 0
    case 0xE000...0xF8FF, 0xF0000...: return 0xFFFD
    default: return scalar
    }
  }

  /// One line as it will be seen; for text that leaves by another way than the screen.
  package static func line(_ text: String, charset: Charset = .unicode) -> String {
    var scalars = String.UnicodeScalarView()
    charset.visit(text) { scalar, _ in
      if let scalar = Unicode.Scalar(scalar) { scalars.append(scalar) }
      return true
    }
    return String(scalars)
  }

  /// The width of a text of Latin letters, digits and signs only, which `line` would leave as it is:
  /// nearly every text there is, told by its bytes. Nil for any other.
  package static func plainWidth(_ text: String) -> Int? {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      var width = 0
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case 0x20...0x7E: index += 1
        // U+00A1 to U+00FF without the soft hyphen: two bytes.
        case 0xC2 where bytes[index + 1] > 0xA0 && bytes[index + 1] != 0xAD: index += 2
        case 0xC3: index += 2
        // Dashes and quotes, and the marks of severity: three bytes.
        case 0xE2 where isSign(bytes[index + 1], bytes[index + 2]): index += 3
        default: return nil
        }
        width += 1
      }
      return width
    } ?? nil
  }

  /// U+2010 to U+2027, U+2030 to U+203E and U+2500 to U+25EF, of which every sign is one column.
  private static func isSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: (0x90...0xA7).contains(third) || (0xB0...0xBE).contains(third)
    case 0x94...0x96: true
    case 0x97: third < 0xB0
    default: false
    }
  }

  /// What a single-line field takes from a paste: line breaks and tabs as blanks, nothing invisible.
  package static func field(_ text: String) -> String {
    keeping(text) { $0 == 0x0A || $0 == 0x0D || $0 == 0x2028 || $0 == 0x2029 ? 0x20 : nil }
  }

  /// What a text area takes: as `field`, but line feeds stay (CR LF and CR become LF).
  package static func paragraphs(_ text: String) -> String {
    let feeds =
      text.unicodeScalars.contains("\r")
      ? text.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\r" }
        .joined(separator: "\n")
      : text
    return keeping(feeds) { $0 == 0x0A || $0 == 0x2028 || $0 == 0x2029 ? 0x0A : nil }
  }

  private static func keeping(_ text: String, special: (UInt32) -> UInt32?) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let replaced = special(scalar.value).flatMap(Unicode.Scalar.init) {
        result.append(replaced)
      } else if scalar.value < 0x20 && scalar.value != 0x09 {
        continue
      } else if let seen = Unicode.Scalar(visible(scalar.value)), seen.value != 0 {
        result.append(seen)
      }
    }
    return String(result)
  }
}
