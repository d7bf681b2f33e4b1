/// Where a pattern and its groups matched.
struct PatternMatch {
  let whole: Range<Int>
  /// By group number less one; nil for a group that took no part.
  let groups: [Range<Int>?]
}

/// Runs a program over a text, trying alternatives in order and going back where one fails. A place
/// in the program that failed at a place in the text is not tried again, so hostile patterns cost
/// no more than program times text. Back-references forbid that memory; there the steps are counted.
struct PatternMatcher {
  private enum Entry {
    case branch(place: Int, position: Int)
    case slot(Int, Int)
    case round(Int, Int)
  }

  private let program: PatternProgram
  private let text: [Unicode.Scalar]
  private var slots: [Int]
  private var rounds: [Int]
  private var stack: [Entry] = []
  private var steps = 0

  /// Steps taken, and the memory they needed.
  var work: Int { steps + seen.count >> 4 }

  /// A bit for every instruction at every position, where memory is used.
  private var seen: [UInt64] = []
  /// The words of `seen` that are not zero since the last match.
  private var touched: [Int] = []
  private let remembers: Bool
  private let stepLimit: Int

  /// Large texts may take many steps; without memory as many would be a hostile pattern's work.
  private static let stepLimits = (remembering: 20_000_000, forgetting: 2_000_000)
  private static let memoryLimit = 1 << 28

  init(_ program: PatternProgram, _ text: [Unicode.Scalar]) {
    self.program = program
    self.text = text
    slots = [Int](repeating: -1, count: 2 * program.groups + 2)
    rounds = [Int](repeating: -1, count: program.rounds)
    let (bits, over) = program.instructions.count.multipliedReportingOverflow(by: text.count + 1)
    remembers = !program.hasBackReferences && !over && bits <= PatternMatcher.memoryLimit
    stepLimit =
      remembers ? PatternMatcher.stepLimits.remembering : PatternMatcher.stepLimits.forgetting
    if remembers { seen = [UInt64](repeating: 0, count: bits / 64 + 1) }
  }

  /// The first match that begins at the position or later.
  mutating func match(from start: Int) throws(XPathPattern.Failure) -> PatternMatch? {
    for position in start...text.count {
      for index in slots.indices { slots[index] = -1 }
      if try run(at: position) {
        for word in touched { seen[word] = 0 }
        touched.removeAll(keepingCapacity: true)
        return found
      }
    }
    return nil
  }

  private var found: PatternMatch {
    PatternMatch(
      whole: slots[0]..<slots[1],
      groups: (1..<slots.count / 2).map { group($0) })
  }

  private func group(_ number: Int) -> Range<Int>? {
    let (start, end) = (slots[2 * number], slots[2 * number + 1])
    return start >= 0 && end >= start ? start..<end : nil
  }

  private mutating func run(at start: Int) throws(XPathPattern.Failure) -> Bool {
    stack.removeAll(keepingCapacity: true)
    stack.append(.branch(place: 0, position: start))
    while let entry = stack.popLast() {
      switch entry {
      case .slot(let slot, let value): slots[slot] = value
      case .round(let round, let value): rounds[round] = value
      case .branch(let place, let position):
        if try follow(place, position) { return true }
      }
    }
    return false
  }

  /// Whether this was seen before; remembers it from now on.
  private mutating func isKnown(_ place: Int, _ position: Int) -> Bool {
    let bit = place * (text.count + 1) + position
    let mask: UInt64 = 1 << UInt64(bit & 63)
    let word = bit >> 6
    if seen[word] & mask != 0 { return true }
    if seen[word] == 0 { touched.append(word) }
    seen[word] |= mask
    return false
  }

  /// Goes on until the program ends or fails; other ways are left on the stack.
  private mutating func follow(_ start: Int, _ from: Int) throws(XPathPattern.Failure) -> Bool {
    var place = start
    var position = from
    while true {
      steps += 1
      guard steps <= stepLimit else { throw .tooManySteps }
      if remembers && isKnown(place, position) { return false }
      switch program.instructions[place] {
      case .characters(let index):
        guard position < text.count, program.classes[index].contains(text[position]) else {
          return false
        }
        position += 1
      case .split(let first, let second):
        stack.append(.branch(place: second, position: position))
        place = first
        continue
      case .jump(let target):
        place = target
        continue
      case .save(let slot):
        stack.append(.slot(slot, slots[slot]))
        slots[slot] = position
      case .lineStart(let multiline):
        guard isLineStart(position, multiline) else { return false }
      case .lineEnd(let multiline):
        guard isLineEnd(position, multiline) else { return false }
      case .backReference(let number, let ignoresCase):
        guard let length = lengthOfRepeat(number, position, ignoresCase) else { return false }
        position += length
      case .roundStart(let round):
        stack.append(.round(round, rounds[round]))
        rounds[round] = position
      case .roundEnd(let round):
        if !remembers && rounds[round] == position { return false }
      case .match: return true
      }
      place += 1
    }
  }

  private func isLineStart(_ position: Int, _ multiline: Bool) -> Bool {
    if position == 0 { return true }
    return multiline && position < text.count && text[position - 1] == "\n"
  }

  private func isLineEnd(_ position: Int, _ multiline: Bool) -> Bool {
    guard multiline else { return position == text.count }
    return position == text.count ? text.last != "\n" : text[position] == "\n"
  }

  /// How far the text repeats what a group took; a group without part repeats nothing.
  private func lengthOfRepeat(_ number: Int, _ position: Int, _ ignoresCase: Bool) -> Int? {
    guard let group = group(number) else { return 0 }
    guard position + group.count <= text.count else { return nil }
    for (offset, index) in group.enumerated() {
      let (a, b) = (text[index], text[position + offset])
      guard a == b || (ignoresCase && CharacterClass.areVariants(a, b)) else { return nil }
    }
    return group.count
  }
}
