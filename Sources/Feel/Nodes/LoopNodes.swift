/// One `name in domain` of a loop.
struct LoopStage: Sendable {
  let slot: Int
  let domain: any Node
  /// The end of `a..b`.
  let end: (any Node)?
}

/// The values a loop variable runs through.
enum LoopDomain {
  case items([Value])
  /// Whole numbers, or days if `isDate`, upwards or downwards.
  case counting(from: Int64, to: Int64, isDate: Bool)

  init?(_ value: Value) {
    switch value {
    case .list(let list): self = .items(list.items)
    case .range(let range):
      guard !range.isNegated,
        let domain = LoopDomain.between(
          range.start, range.end, skipsFirst: !range.includesStart, skipsLast: !range.includesEnd)
      else { return nil }
      self = domain
    case .null: return nil
    default: self = .items([value])
    }
  }

  static func between(
    _ start: Value, _ end: Value, skipsFirst: Bool = false, skipsLast: Bool = false
  ) -> LoopDomain? {
    switch (start, end) {
    case (.integer(let a), .integer(let b)), (.date(let a), .date(let b)):
      var isDate = false
      if case .date = start { isDate = true }
      let first = skipsFirst ? a &+ 1 : a
      let last = skipsLast ? b &- 1 : b
      if skipsFirst || skipsLast, first > last { return .items([]) }
      return .counting(from: first, to: last, isDate: isDate)
    default: return nil
    }
  }
}

extension Evaluation {
  enum LoopOutcome {
    case finished
    case stopped
    case noList(found: Value)
    case limit
  }

  /// Runs `body` for every combination of the stages' values until it answers false.
  func loop(
    _ stages: [LoopStage], from first: Int = 0, _ body: () -> Bool
  ) -> LoopOutcome {
    guard first < stages.count else { return body() ? .finished : .stopped }
    let stage = stages[first]
    let start = stage.domain.value(self)
    let domain: LoopDomain?
    if let end = stage.end {
      domain = LoopDomain.between(start, end.value(self))
    } else {
      domain = LoopDomain(start)
    }
    switch domain {
    case nil: return .noList(found: start)
    case .items(let items):
      for item in items {
        guard spend(1) else { return .limit }
        frame[stage.slot] = item
        let outcome = loop(stages, from: first + 1, body)
        guard case .finished = outcome else { return outcome }
      }
    case .counting(let from, let to, let isDate):
      var current = from
      while true {
        guard spend(1) else { return .limit }
        frame[stage.slot] = isDate ? .date(current) : .integer(current)
        let outcome = loop(stages, from: first + 1, body)
        guard case .finished = outcome else { return outcome }
        if current == to { break }
        current += from <= to ? 1 : -1
      }
    }
    return .finished
  }

  func failedLoop(_ outcome: LoopOutcome, _ range: SourceRange) -> Value {
    if case .limit = outcome { return fail(.limitReached, .limitReached(.steps), range) }
    var found = FeelType.null
    if case .noList(let value) = outcome { found = FeelType(kindOf: value) }
    return fail(.wrongType, .wrongType(expected: .list, found: found.description), range)
  }
}

/// `for … return …`
final class ForNode: Node {
  let stages: [LoopStage]
  let body: any Node
  /// The slot of `partial`, if the body mentions it.
  let partial: Int?
  let range: SourceRange

  init(_ stages: [LoopStage], _ body: any Node, partial: Int?, _ range: SourceRange) {
    self.stages = stages
    self.body = body
    self.partial = partial
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    var results = LoopResults(partial: partial)
    let outcome = evaluation.loop(stages) {
      results.append(evaluation) { body.value(evaluation) }
    }
    switch outcome {
    case .finished: return results.list(evaluation, range)
    case .stopped: return results.refused(evaluation, range)
    case .noList, .limit: return evaluation.failedLoop(outcome, range)
    }
  }
}

/// `some … satisfies …` and `every … satisfies …`
final class QuantifiedNode: Node {
  let isSome: Bool
  let stages: [LoopStage]
  let condition: any Node
  let range: SourceRange

  init(isSome: Bool, _ stages: [LoopStage], _ condition: any Node, _ range: SourceRange) {
    self.isSome = isSome
    self.stages = stages
    self.condition = condition
    self.range = range
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    let deciding: Truth = isSome ? .yes : .no
    var result = deciding.negated
    let outcome = evaluation.loop(stages) {
      let truth = condition.truth(evaluation)
      if truth == deciding {
        result = deciding
        return false
      }
      if truth == .unknown { result = .unknown }
      return true
    }
    switch outcome {
    case .finished, .stopped: return result
    case .noList, .limit:
      _ = evaluation.failedLoop(outcome, range)
      return .unknown
    }
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}
