/// A set of characters as a pattern describes it.
struct CharacterClass: Sendable {
  indirect enum Item: Sendable {
    case range(ClosedRange<UInt32>)
    /// `L` or `Lu`.
    case category(String)
    case space
    case nameStart
    case nameCharacter
    case nested(CharacterClass)
    case either(Item, Item)
  }

  private let items: [Item]
  private let isNegated: Bool
  private let ignoresCase: Bool
  /// A list of at most one, as a struct cannot hold itself.
  private let subtracted: [CharacterClass]
  /// The answers for ASCII, found once.
  private var ascii: UInt128 = 0

  init(
    _ items: [Item], isNegated: Bool = false, subtracting: CharacterClass? = nil,
    ignoresCase: Bool = false
  ) {
    self.items = items
    self.isNegated = isNegated
    self.ignoresCase = ignoresCase
    subtracted = subtracting.map { [$0] } ?? []
    for value in 0..<128 as Range<UInt8> where decide(Unicode.Scalar(value)) {
      ascii |= 1 << UInt128(value)
    }
  }

  init(_ scalar: Unicode.Scalar, ignoresCase: Bool = false) {
    self.init([.range(scalar.value...scalar.value)], ignoresCase: ignoresCase)
  }

  static let everything = CharacterClass([.range(0...0x10FFFF)])
  static let exceptLineEnds = CharacterClass([.range(10...10), .range(13...13)], isNegated: true)
  /// What `\w` leaves out: punctuation, separators and what is neither.
  static let nonWord: [Item] = [.category("P"), .category("Z"), .category("C")]

  /// The only character of the class, where an escape stands for just one.
  var single: Unicode.Scalar? {
    guard items.count == 1, !isNegated, subtracted.isEmpty, case .range(let range) = items[0],
      range.count == 1
    else { return nil }
    return Unicode.Scalar(range.lowerBound)
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 128 ? ascii >> UInt128(scalar.value) & 1 == 1 : decide(scalar)
  }

  private func decide(_ scalar: Unicode.Scalar) -> Bool {
    items.contains { holds($0, scalar) } != isNegated
      && !subtracted.contains { $0.contains(scalar) }
  }

  private func holds(_ item: Item, _ scalar: Unicode.Scalar) -> Bool {
    switch item {
    case .range(let range):
      range.contains(scalar.value) || (ignoresCase && holdsVariant(range, scalar))
    case .category(let name): CharacterClass.category(of: scalar).hasPrefix(name)
    case .space: CharacterClass.isSpace(scalar)
    case .nameStart: XMLNames.isStart(scalar)
    case .nameCharacter: XMLNames.isCharacter(scalar)
    case .nested(let nested):
      nested.contains(scalar) || (ignoresCase && nestedVariant(nested, scalar))
    case .either(let first, let second): holds(first, scalar) || holds(second, scalar)
    }
  }

  /// Whether a case variant lies in the range, or the range is one character of which this is a
  /// variant.
  private func holdsVariant(_ range: ClosedRange<UInt32>, _ scalar: Unicode.Scalar) -> Bool {
    if range.contains(CharacterClass.lower(scalar).value) { return true }
    if range.contains(CharacterClass.upper(scalar).value) { return true }
    guard range.count == 1, let only = Unicode.Scalar(range.lowerBound) else { return false }
    return CharacterClass.areVariants(only, scalar)
  }

  private func nestedVariant(_ nested: CharacterClass, _ scalar: Unicode.Scalar) -> Bool {
    nested.single.map { CharacterClass.areVariants($0, scalar) } ?? false
  }

  static func areVariants(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    a == b || lower(a) == lower(b) || upper(a) == upper(b)
  }

  /// The lower-case form where it is a single scalar.
  static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapped = scalar.properties.lowercaseMapping.unicodeScalars
    return mapped.count == 1 ? mapped[mapped.startIndex] : scalar
  }

  static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapped = scalar.properties.uppercaseMapping.unicodeScalars
    return mapped.count == 1 ? mapped[mapped.startIndex] : scalar
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }
}
