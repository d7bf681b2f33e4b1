/// Reads the grammar of XML Schema patterns with the additions of XPath: anchors, reluctant
/// quantifiers, groups that do not capture and back-references.
struct PatternParser {
  let scalars: [Unicode.Scalar]
  let options: PatternOptions
  var position = 0
  /// Groups opened so far.
  private(set) var groups = 0
  /// Groups closed so far: only those can be referred to.
  var closedGroups: Set<Int> = []
  private var depth = 0

  /// Deeper nesting is refused, for the parser descends with it.
  private static let depthLimit = 200
  private static let repetitionLimit = 10_000

  init(_ pattern: String, _ options: PatternOptions) {
    self.options = options
    scalars =
      options.ignoresSpace && !options.isLiteral
      ? PatternParser.withoutSpace(Array(pattern.unicodeScalars)) : Array(pattern.unicodeScalars)
  }

  var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  func failure(_ problem: XPathPattern.Problem) -> XPathPattern.Failure {
    .syntax(problem, at: position)
  }

  func literal() -> PatternNode {
    .sequence(scalars.map { .characters(CharacterClass($0, ignoresCase: options.ignoresCase)) })
  }

  mutating func parse() throws(XPathPattern.Failure) -> PatternNode {
    let node = try choice()
    guard position == scalars.count else { throw failure(.unbalancedParenthesis) }
    return node
  }

  private mutating func choice() throws(XPathPattern.Failure) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= PatternParser.depthLimit else { throw failure(.tooLarge) }
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(XPathPattern.Failure) -> PatternNode {
    var pieces: [PatternNode] = []
    while let next, next != "|", next != ")" {
      pieces.append(try quantified(try atom()))
    }
    return pieces.count == 1 ? pieces[0] : .sequence(pieces)
  }

  private mutating func atom() throws(XPathPattern.Failure) -> PatternNode {
    guard let scalar = next else { throw failure(.unexpectedEnd) }
    switch scalar {
    case "(": return try group()
    case "[": return .characters(try characterClass())
    case "\\": return try escape()
    case "?", "*", "+", "{": throw failure(.nothingToRepeat)
    case "]", "}": throw failure(.badClass)
    case ".":
      position += 1
      return .characters(options.dotMatchesAll ? .everything : .exceptLineEnds)
    case "^":
      position += 1
      return .lineStart(multiline: options.isMultiline)
    case "$":
      position += 1
      return .lineEnd(multiline: options.isMultiline)
    default:
      position += 1
      return .characters(CharacterClass(scalar, ignoresCase: options.ignoresCase))
    }
  }

  private mutating func group() throws(XPathPattern.Failure) -> PatternNode {
    position += 1
    var number: Int?
    if take("?") {
      guard take(":") else { throw failure(.unknownGroup) }
    } else {
      groups += 1
      number = groups
    }
    let body = try choice()
    guard take(")") else { throw failure(.unbalancedParenthesis) }
    guard let number else { return body }
    closedGroups.insert(number)
    return .group(body, number: number)
  }

  private mutating func quantified(_ node: PatternNode) throws(XPathPattern.Failure) -> PatternNode
  {
    let atLeast: Int
    let atMost: Int?
    if take("?") {
      (atLeast, atMost) = (0, 1)
    } else if take("*") {
      (atLeast, atMost) = (0, nil)
    } else if take("+") {
      (atLeast, atMost) = (1, nil)
    } else if take("{") {
      (atLeast, atMost) = try counts()
    } else {
      return node
    }
    let isReluctant = take("?")
    if let next, next == "?" || next == "*" || next == "+" || next == "{" {
      throw failure(.nothingToRepeat)
    }
    return .repeated(node, atLeast: atLeast, atMost: atMost, isReluctant: isReluctant)
  }

  /// What stands between braces: `3`, `3,` or `3,5`.
  private mutating func counts() throws(XPathPattern.Failure) -> (Int, Int?) {
    guard let atLeast = number() else { throw failure(.badQuantifier) }
    var atMost: Int? = atLeast
    if take(",") { atMost = next == "}" ? nil : number() ?? -1 }
    guard take("}"), (atMost ?? atLeast) >= atLeast else { throw failure(.badQuantifier) }
    guard max(atLeast, atMost ?? 0) <= PatternParser.repetitionLimit else {
      throw failure(.tooLarge)
    }
    return (atLeast, atMost)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let next, ("0"..."9").contains(next) {
      value = min((value ?? 0) * 10 + Int(next.value - 48), 1_000_000)
      position += 1
    }
    return value
  }

  /// The pattern without white space outside of classes.
  private static func withoutSpace(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    var classDepth = 0
    var isEscaped = false
    for scalar in scalars {
      if classDepth == 0 && CharacterClass.isSpace(scalar) { continue }
      kept.append(scalar)
      if isEscaped {
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "[" {
        classDepth += 1
      } else if scalar == "]" {
        classDepth = max(0, classDepth - 1)
      }
    }
    return kept
  }
}
