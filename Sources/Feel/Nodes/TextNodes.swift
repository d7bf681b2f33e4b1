/// `operand = "text"` or `operand != "text"`.
final class TextEqualityNode: Node {
  let operand: any Node
  let text: Text
  let isNegated: Bool
  let range: SourceRange

  init(_ operand: any Node, _ text: Text, isNegated: Bool, _ range: SourceRange) {
    self.operand = operand
    self.text = text
    self.isNegated = isNegated
    self.range = range
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    let truth = operand.equals(text, evaluation)
    if truth == .unknown {
      evaluation.noteComparison(operand.value(evaluation), .string(text), range)
    }
    return isNegated ? truth.negated : truth
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

/// `operand in ("a", "b", …)` or `operand in ["a", "b", …]`: one of some texts.
final class TextChoiceNode: Node {
  let operand: any Node
  let texts: [Text]
  private let fingerprints: [UInt64]

  init(_ operand: any Node, _ texts: [Text]) {
    self.operand = operand
    self.texts = texts
    self.fingerprints = texts.map(\.fingerprint)
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    if let item = operand as? ItemNode {
      return choose(evaluation.items[item.slot].pointee)
    }
    return choose(operand.value(evaluation))
  }

  @inline(__always)
  private func choose(_ value: Value) -> Truth {
    guard case .string(let text) = value else { return value.isNull ? .no : .unknown }
    let wanted = text.fingerprint
    for index in fingerprints.indices where fingerprints[index] == wanted {
      if texts[index] == text { return .yes }
    }
    return .no
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

/// `operand = true` or `operand = false`.
final class BooleanEqualityNode: Node {
  let operand: any Node
  let expected: Truth

  init(_ operand: any Node, _ expected: Bool) {
    self.operand = operand
    self.expected = Truth(expected)
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    let truth = operand.truth(evaluation)
    if truth == .unknown {
      // Null is not equal to a truth value; something else cannot be compared with one.
      return operand.value(evaluation).isNull ? .no : .unknown
    }
    return Truth(truth == expected)
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}
