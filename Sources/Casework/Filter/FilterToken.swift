/// A piece of a filter with the column it begins in.
struct FilterToken: Hashable {
  enum Kind: Hashable {
    case word(String)
    case quoted(String)
    case comparison(CaseFilter.Comparison, isColon: Bool)
    case range
    case open, close
  }

  let kind: Kind
  let column: Int
  /// The column behind it.
  let end: Int

  static func tokens(of text: String) throws(FilterProblem) -> [FilterToken] {
    let characters = Array(text)
    var tokens: [FilterToken] = []
    var index = 0
    while index < characters.count {
      let start = index
      if characters[index].isWhitespace {
        index += 1
        continue
      }
      let kind = try read(characters, &index)
      tokens.append(FilterToken(kind: kind, column: start, end: index))
    }
    return tokens
  }

  private static func read(
    _ characters: [Character], _ index: inout Int
  ) throws(FilterProblem) -> Kind {
    let start = index
    let character = characters[index]
    index += 1
    func follows(_ next: Character) -> Bool {
      guard index < characters.count, characters[index] == next else { return false }
      index += 1
      return true
    }
    switch character {
    case "(": return .open
    case ")": return .close
    case ":": return .comparison(.equal, isColon: true)
    case "=": return .comparison(.equal, isColon: false)
    case "<": return .comparison(follows("=") ? .lessOrEqual : .less, isColon: false)
    case ">": return .comparison(follows("=") ? .greaterOrEqual : .greater, isColon: false)
    case "!" where follows("="): return .comparison(.notEqual, isColon: false)
    case "." where follows("."): return .range
    case "\"", "„", "“":
      return try quoted(characters, &index, start)
    default:
      index = start
      return word(characters, &index)
    }
  }

  private static func quoted(
    _ characters: [Character], _ index: inout Int, _ start: Int
  ) throws(FilterProblem) -> Kind {
    var text = ""
    while index < characters.count {
      let character = characters[index]
      index += 1
      if character == "\"" || character == "“" || character == "”" { return .quoted(text) }
      text.append(character)
    }
    throw FilterProblem(column: start, kind: .unclosedQuote)
  }

  private static func word(_ characters: [Character], _ index: inout Int) -> Kind {
    var text = ""
    let ends: Set<Character> = ["(", ")", ":", "=", "<", ">", "\""]
    while index < characters.count, !characters[index].isWhitespace,
      !ends.contains(characters[index])
    {
      if characters[index] == "!", index + 1 < characters.count, characters[index + 1] == "=" {
        break
      }
      // Two dots are a range, one belongs to a date.
      if characters[index] == ".", index + 1 < characters.count, characters[index + 1] == "." {
        // `1.10...31.10.`: the date keeps its own dot.
        if index + 2 < characters.count, characters[index + 2] == "." {
          text.append(".")
          index += 1
        }
        break
      }
      text.append(characters[index])
      index += 1
    }
    if text.isEmpty, index < characters.count {
      text.append(characters[index])
      index += 1
    }
    return .word(text)
  }
}
