extension SafeText {
  /// The scalar in ASCII, as a German typist without umlauts would write it.
  static func folded(_ scalar: UInt32, after previous: UInt32 = 0) -> [UInt8] {
    if scalar < 0x7F { return [UInt8(truncatingIfNeeded: scalar)] }
    if let special = special(scalar) { return Array(special.utf8) }
    switch scalar {
    case 0x308:
      // Decomposed umlauts (file names from a Mac) read like composed ones.
      let vowels: [UInt32] = [0x61, 0x6F, 0x75, 0x41, 0x4F, 0x55]
      return vowels.contains(previous) ? [0x65] : []
    case 0xC0...0x24F: return [latinLetters[Int(scalar - 0xC0)]]
    case 0x1E00...0x1EFF: return [additionalLetters[Int(scalar - 0x1E00)]]
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x2550: return [0x2D]
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x2551: return [0x7C]
    case 0x250C...0x256C: return [0x2B]
    case 0x2588...0x2590: return [0x23]
    case 0x2581...0x2587: return [0x3D]
    case 0x2400...0x2421: return [0x3F]
    default:
      return TextWidth.of(scalar) == 0
        ? [] : [UInt8](repeating: 0x3F, count: TextWidth.of(scalar))
    }
  }

  private static func special(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0xE4: "ae"
    case 0xF6: "oe"
    case 0xFC: "ue"
    case 0xC4: "Ae"
    case 0xD6: "Oe"
    case 0xDC: "Ue"
    case 0xDF, 0x1E9E: "ss"
    case 0xE6: "ae"
    case 0x153: "oe"
    case 0xA0, 0x202F, 0x2007...0x200A: " "
    case 0x2010...0x2015, 0x2212: "-"
    case 0x2026: "..."
    case 0x201E, 0x201C, 0x201D, 0xAB, 0xBB: "\""
    case 0x201A, 0x2018, 0x2019, 0x2039, 0x203A, 0xB4: "'"
    case 0x20AC: "EUR"
    case 0xA7: "Par."
    case 0xB0: "Grad"
    case 0xB7, 0x2022, 0x25C6, 0x25B6, 0x25BA: "*"
    case 0xD7, 0x2717, 0x2715: "x"
    case 0x2713, 0x2714: "v"
    case 0x25A0: "#"
    case 0x25CF: "o"
    case 0x25CB: "."
    case 0x2190: "<-"
    case 0x2192: "->"
    case 0x2191: "^"
    case 0x2193: "v"
    case 0x23CE: "|"
    case 0x2264: "<="
    case 0x2265: ">="
    case 0x2260: "!="
    case 0xB2: "2"
    case 0xB3: "3"
    case 0xBD: "1/2"
    case 0x26A0: "!"
    default: nil
    }
  }
}
