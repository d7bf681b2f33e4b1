/// Texts from outside on their way to a terminal or a page: nothing in them may act there.
package enum HarmlessText {
  /// Controls, marks that turn the reading direction, and everything else that cannot be seen.
  package static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// One line: line breaks and tabs become blanks, controls their pictures, and what turns the
  /// reading direction goes.
  package static func line(_ text: String) -> String {
    cleaned(text, keepsLines: false)
  }

  /// As `line`, but line feeds stay.
  package static func paragraphs(_ text: String) -> String {
    cleaned(text, keepsLines: true)
  }

  private static func cleaned(_ text: String, keepsLines: Bool) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    var out = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0A where previous == "\r": continue
      case 0x0A, 0x0D, 0x2028, 0x2029: out.append(keepsLines ? "\n" : " ")
      case 0x09: out.append(" ")
      case 0..<0x20: out.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: out.append("\u{2421}")
      case 0x80...0x9F: out.append("\u{FFFD}")
      default: if !isHarmful(scalar) { out.append(scalar) }
      }
    }
    return String(out)
  }

  /// For the text of an HTML page or the value of a quoted attribute.
  package static func html(_ text: String) -> String {
    var out = ""
    for scalar in paragraphs(text).unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
