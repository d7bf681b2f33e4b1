/// A piece of a typed date.
enum EntryToken: Equatable {
  /// A number and how many digits it was written with.
  case number(Int, digits: Int)
  /// Letters, in lower case and with `ue` for `ü`.
  case word(String)
  /// `+ - . /`
  case mark(Character)
  /// Anything else: makes the entry unknown.
  case other

  static func tokens(of text: String) -> [EntryToken] {
    var tokens: [EntryToken] = []
    var digits = ""
    var letters = ""

    func flush() {
      if !digits.isEmpty {
        // Nobody types longer numbers into a date, and they must not overflow.
        let number = digits.utf8.count <= 8 ? Int(digits) : nil
        tokens.append(number.map { .number($0, digits: digits.utf8.count) } ?? .other)
        digits = ""
      }
      if !letters.isEmpty {
        tokens.append(.word(letters))
        letters = ""
      }
    }

    for character in text.lowercased() {
      switch character {
      case "0"..."9":
        if !letters.isEmpty { flush() }
        digits.append(character)
      case "a"..."z", "ä", "ö", "ü", "ß":
        if !digits.isEmpty { flush() }
        letters += spelled(character)
      case "+", "-", ".", "/":
        flush()
        tokens.append(.mark(character))
      case " ", "\t", "\u{A0}", ",":
        flush()
      default:
        flush()
        tokens.append(.other)
      }
    }
    flush()
    return tokens
  }

  private static func spelled(_ character: Character) -> String {
    switch character {
    case "ä": "ae"
    case "ö": "oe"
    case "ü": "ue"
    case "ß": "ss"
    default: String(character)
    }
  }
}
