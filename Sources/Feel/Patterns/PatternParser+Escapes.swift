extension PatternParser {
  /// What a backslash outside of a class begins.
  mutating func escape() throws(XPathPattern.Failure) -> PatternNode {
    let start = position
    position += 1
    guard let scalar = next else { throw failure(.unexpectedEnd) }
    if ("0"..."9").contains(scalar) { return try backReference() }
    position = start
    return .characters(try characterEscape())
  }

  /// As many digits as still name a closed group.
  private mutating func backReference() throws(XPathPattern.Failure) -> PatternNode {
    var number = 0
    while let next, ("0"..."9").contains(next) {
      let longer = number * 10 + Int(next.value - 48)
      if number > 0 && !closedGroups.contains(longer) { break }
      number = longer
      position += 1
      guard closedGroups.contains(number) else { throw failure(.badBackReference) }
    }
    return .backReference(number, ignoresCase: options.ignoresCase)
  }

  /// An escape that stands for characters, in a class or outside.
  mutating func characterEscape() throws(XPathPattern.Failure) -> CharacterClass {
    let start = position
    position += 1
    guard let scalar = next else { throw failure(.unexpectedEnd) }
    position += 1
    switch scalar {
    case "n": return CharacterClass("\n")
    case "r": return CharacterClass("\r")
    case "t": return CharacterClass("\t")
    case "\\", "|", ".", "-", "^", "?", "*", "+", "{", "}", "(", ")", "[", "]", "$":
      return CharacterClass(scalar)
    case "s": return CharacterClass([.space])
    case "S": return CharacterClass([.space], isNegated: true)
    case "d": return CharacterClass([.category("Nd")])
    case "D": return CharacterClass([.category("Nd")], isNegated: true)
    case "w": return CharacterClass(CharacterClass.nonWord, isNegated: true)
    case "W": return CharacterClass(CharacterClass.nonWord)
    case "i": return CharacterClass([.nameStart])
    case "I": return CharacterClass([.nameStart], isNegated: true)
    case "c": return CharacterClass([.nameCharacter])
    case "C": return CharacterClass([.nameCharacter], isNegated: true)
    case "p": return CharacterClass([try property()])
    case "P": return CharacterClass([try property()], isNegated: true)
    default:
      position = start
      throw failure(.badEscape)
    }
  }

  /// `{Lu}` or `{IsBasicLatin}`.
  private mutating func property() throws(XPathPattern.Failure) -> CharacterClass.Item {
    guard take("{") else { throw failure(.badProperty) }
    var name = ""
    while let next, next != "}" {
      name.unicodeScalars.append(next)
      position += 1
    }
    guard take("}") else { throw failure(.unexpectedEnd) }
    if CharacterClass.categories.contains(name) { return .category(name) }
    if name.hasPrefix("Is"), let block = UnicodeBlocks.named[String(name.dropFirst(2))] {
      return .range(block)
    }
    throw failure(.badProperty)
  }
}
