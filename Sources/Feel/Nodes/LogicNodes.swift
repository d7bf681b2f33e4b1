/// `and`: false as soon as one part is false, else null as soon as one is null.
final class ConjunctionNode: Node {
  let parts: [any Node]

  init(_ parts: [any Node]) {
    self.parts = parts
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    var result = Truth.yes
    for part in parts {
      switch part.truth(evaluation) {
      case .no: return .no
      case .unknown: result = .unknown
      case .yes: break
      }
    }
    return result
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

/// `or`: true as soon as one part is true, else null as soon as one is null.
final class DisjunctionNode: Node {
  let parts: [any Node]

  init(_ parts: [any Node]) {
    self.parts = parts
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    var result = Truth.no
    for part in parts {
      switch part.truth(evaluation) {
      case .yes: return .yes
      case .unknown: result = .unknown
      case .no: break
      }
    }
    return result
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

final class NotNode: Node {
  let operand: any Node

  init(_ operand: any Node) {
    self.operand = operand
  }

  func truth(_ evaluation: Evaluation) -> Truth { operand.truth(evaluation).negated }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

/// `if`: everything but true takes the second branch.
final class ConditionalNode: Node {
  let condition: any Node
  let yes: any Node
  let no: any Node

  init(_ condition: any Node, _ yes: any Node, _ no: any Node) {
    self.condition = condition
    self.yes = yes
    self.no = no
  }

  func value(_ evaluation: Evaluation) -> Value {
    condition.truth(evaluation) == .yes ? yes.value(evaluation) : no.value(evaluation)
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    condition.truth(evaluation) == .yes ? yes.truth(evaluation) : no.truth(evaluation)
  }
}

/// `a and b`
final class BothNode: Node {
  let first: any Node
  let second: any Node

  init(_ first: any Node, _ second: any Node) {
    self.first = first
    self.second = second
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    let a = first.truth(evaluation)
    if a == .no { return .no }
    let b = second.truth(evaluation)
    return b == .yes ? a : b
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

/// `a or b`
final class EitherNode: Node {
  let first: any Node
  let second: any Node

  init(_ first: any Node, _ second: any Node) {
    self.first = first
    self.second = second
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    let a = first.truth(evaluation)
    if a == .yes { return .yes }
    let b = second.truth(evaluation)
    return b == .no ? a : b
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}
