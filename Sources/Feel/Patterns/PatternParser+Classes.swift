extension PatternParser {
  /// `[a-z]`, `[^a-z]` or `[a-z-[aeiou]]`.
  mutating func characterClass(depth: Int = 0) throws(XPathPattern.Failure) -> CharacterClass {
    guard depth < 50 else { throw failure(.tooLarge) }
    position += 1
    let isNegated = take("^")
    var items: [CharacterClass.Item] = []
    var subtracted: CharacterClass?
    while true {
      guard let scalar = next else { throw failure(.unexpectedEnd) }
      if scalar == "]" {
        guard !items.isEmpty else { throw failure(.badClass) }
        position += 1
        break
      }
      if scalar == "-", position + 1 < scalars.count, scalars[position + 1] == "[" {
        guard !items.isEmpty else { throw failure(.badClass) }
        position += 1
        subtracted = try characterClass(depth: depth + 1)
        guard take("]") else { throw failure(.badClass) }
        break
      }
      items.append(try classItem())
    }
    return CharacterClass(
      items, isNegated: isNegated, subtracting: subtracted, ignoresCase: options.ignoresCase)
  }

  private mutating func classItem() throws(XPathPattern.Failure) -> CharacterClass.Item {
    let first = try classCharacter()
    // A hyphen begins a range unless it closes the class or a subtraction follows.
    guard next == "-", position + 1 < scalars.count, scalars[position + 1] != "]",
      scalars[position + 1] != "["
    else { return first.item }
    guard let low = first.single else {
      // After a range or `\d` a hyphen is just one.
      return first.item
    }
    position += 1
    guard let high = try classCharacter().single, low <= high else { throw failure(.badRange) }
    if next == "-", position + 1 < scalars.count, scalars[position + 1] != "[",
      scalars[position + 1] != "]"
    {
      // `[0-9-.]`: the hyphen behind a range stands for itself, taken here so that it opens none.
      position += 1
      return .either(.range(low.value...high.value), .range(45...45))
    }
    return .range(low.value...high.value)
  }

  private mutating func classCharacter() throws(XPathPattern.Failure) -> (
    item: CharacterClass.Item, single: Unicode.Scalar?
  ) {
    guard let scalar = next else { throw failure(.unexpectedEnd) }
    if scalar == "[" { throw failure(.badClass) }
    guard scalar == "\\" else {
      position += 1
      return (.range(scalar.value...scalar.value), scalar)
    }
    let escaped = try characterEscape()
    return (.nested(escaped), escaped.single)
  }
}
