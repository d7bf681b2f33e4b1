/// The replacement text of `replace`, taken apart.
struct PatternReplacement {
  private enum Part {
    case scalar(Unicode.Scalar)
    case group(Int)
  }

  private var parts: [Part] = []

  /// `$12` names group 12 if there are so many, else group 1 with a 2 behind it.
  init(_ text: String, groups: Int, isLiteral: Bool) throws(XPathPattern.Failure) {
    let scalars = Array(text.unicodeScalars)
    var position = 0
    while position < scalars.count {
      let scalar = scalars[position]
      position += 1
      if isLiteral || (scalar != "$" && scalar != "\\") {
        parts.append(.scalar(scalar))
        continue
      }
      guard position < scalars.count else { throw .replacement(at: position - 1) }
      if scalar == "\\" {
        guard scalars[position] == "\\" || scalars[position] == "$" else {
          throw .replacement(at: position - 1)
        }
        parts.append(.scalar(scalars[position]))
        position += 1
        continue
      }
      guard let first = PatternReplacement.digit(scalars[position]) else {
        throw .replacement(at: position - 1)
      }
      position += 1
      var number = first
      while position < scalars.count, let digit = PatternReplacement.digit(scalars[position]),
        number * 10 + digit <= groups
      {
        number = number * 10 + digit
        position += 1
      }
      parts.append(.group(number))
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value - 48) : nil
  }

  /// How many characters take the place of a match at most.
  func length(of match: PatternMatch) -> Int {
    var length = 0
    for part in parts {
      switch part {
      case .scalar: length += 1
      case .group(0): length += match.whole.count
      case .group(let number):
        guard number <= match.groups.count, let range = match.groups[number - 1] else { continue }
        length += range.count
      }
    }
    return length
  }

  func append(
    to result: inout String.UnicodeScalarView, _ match: PatternMatch, _ text: [Unicode.Scalar]
  ) {
    for part in parts {
      switch part {
      case .scalar(let scalar): result.append(scalar)
      case .group(0): result.append(contentsOf: text[match.whole])
      case .group(let number):
        guard number <= match.groups.count, let range = match.groups[number - 1] else { continue }
        result.append(contentsOf: text[range])
      }
    }
  }
}
