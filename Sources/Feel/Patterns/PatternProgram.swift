/// A pattern as a list of instructions for the matcher. Counted repetitions are written out, so
/// that a place in the program and a place in the text say all about a match under way.
struct PatternProgram: Sendable {
  enum Instruction: Sendable {
    case characters(Int)
    /// Goes on at the first place and, if that fails, at the second.
    case split(Int, Int)
    case jump(Int)
    case save(Int)
    case lineStart(multiline: Bool)
    case lineEnd(multiline: Bool)
    case backReference(Int, ignoresCase: Bool)
    /// Remembers where a round of a loop began …
    case roundStart(Int)
    /// … and gives up the round that took nothing.
    case roundEnd(Int)
    case match
  }

  private(set) var instructions: [Instruction] = []
  private(set) var classes: [CharacterClass] = []
  private(set) var rounds = 0
  private(set) var hasBackReferences = false
  let groups: Int
  private var emitted = 0

  private static let sizeLimit = 20_000

  init(_ node: PatternNode, groups: Int) throws(XPathPattern.Failure) {
    self.groups = groups
    try append(.save(0))
    try emit(node)
    try append(.save(1))
    try append(.match)
  }

  private mutating func append(_ instruction: Instruction) throws(XPathPattern.Failure) {
    guard instructions.count < PatternProgram.sizeLimit else {
      throw .syntax(.tooLarge, at: 0)
    }
    instructions.append(instruction)
  }

  private mutating func emit(_ node: PatternNode) throws(XPathPattern.Failure) {
    // Counted here too: repetitions of nothing write no instructions.
    emitted += 1
    guard emitted < 5 * PatternProgram.sizeLimit else { throw .syntax(.tooLarge, at: 0) }
    switch node {
    case .empty: break
    case .characters(let characters):
      classes.append(characters)
      try append(.characters(classes.count - 1))
    case .sequence(let nodes):
      for node in nodes { try emit(node) }
    case .choice(let branches): try emitChoice(branches)
    case .group(let body, let number):
      try append(.save(2 * number))
      try emit(body)
      try append(.save(2 * number + 1))
    case .backReference(let number, let ignoresCase):
      hasBackReferences = true
      try append(.backReference(number, ignoresCase: ignoresCase))
    case .lineStart(let multiline): try append(.lineStart(multiline: multiline))
    case .lineEnd(let multiline): try append(.lineEnd(multiline: multiline))
    case .repeated(let body, let atLeast, let atMost, let isReluctant):
      for _ in 0..<atLeast { try emit(body) }
      if let atMost {
        try emitOptionals(body, atMost - atLeast, isReluctant)
      } else {
        try emitLoop(body, isReluctant)
      }
    }
  }

  private mutating func emitChoice(_ branches: [PatternNode]) throws(XPathPattern.Failure) {
    var jumps: [Int] = []
    for (index, branch) in branches.enumerated() {
      if index == branches.count - 1 {
        try emit(branch)
      } else {
        let split = instructions.count
        try append(.split(split + 1, 0))
        try emit(branch)
        jumps.append(instructions.count)
        try append(.jump(0))
        instructions[split] = .split(split + 1, instructions.count)
      }
    }
    for jump in jumps { instructions[jump] = .jump(instructions.count) }
  }

  private mutating func emitOptionals(
    _ body: PatternNode, _ count: Int, _ isReluctant: Bool
  ) throws(XPathPattern.Failure) {
    var splits: [Int] = []
    for _ in 0..<count {
      splits.append(instructions.count)
      try append(.split(0, 0))
      try emit(body)
    }
    let end = instructions.count
    for split in splits {
      instructions[split] = isReluctant ? .split(end, split + 1) : .split(split + 1, end)
    }
  }

  private mutating func emitLoop(
    _ body: PatternNode, _ isReluctant: Bool
  ) throws(XPathPattern.Failure) {
    let round = rounds
    rounds += 1
    let split = instructions.count
    try append(.split(0, 0))
    try append(.roundStart(round))
    try emit(body)
    try append(.roundEnd(round))
    try append(.jump(split))
    let end = instructions.count
    instructions[split] = isReluctant ? .split(end, split + 1) : .split(split + 1, end)
  }
}
