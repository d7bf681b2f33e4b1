/// `operand = "text"` or `operand != "text"`.
final class TextEqualityNode: Node {
  let operand: any Node
  let text: Text
  let isNegated: Bool
  let range: SourceRange
  private let isDirect: Bool

  init(_ operand: any Node, _ text: Text, isNegated: Bool, _ range: SourceRange) {
    self.operand = operand
    self.text = text
    self.isNegated = isNegated
    self.range = range
    self.isDirect = operand.isPlain
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    if isDirect {
      let truth = operand.equals(text, evaluation)
      if truth != .unknown { return isNegated ? truth.negated : truth }
    }
    let value = operand.value(evaluation)
    let truth = value.equals(text)
    if truth == .unknown { evaluation.noteComparison(value, .string(text), range) }
    return isNegated ? truth.negated : truth
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

/// `operand in ("a", "b", …)` or `operand in ["a", "b", …]`: one of some texts.
final class TextChoiceNode: Node {
  let operand: any Node
  let texts: [Text]
  private let fingerprints: [UInt64]
  /// Knows the outcome for values that are no texts; without it that is unknown.
  private let general: (any Node)?

  init(_ operand: any Node, _ texts: [Text], general: (any Node)? = nil) {
    self.operand = operand
    self.texts = texts
    self.fingerprints = texts.map(\.fingerprint)
    self.general = general
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    if let item = operand as? ItemNode {
      return choose(evaluation.items[item.slot].pointee, evaluation)
    }
    return choose(operand.value(evaluation), evaluation)
  }

  @inline(__always)
  private func choose(_ value: Value, _ evaluation: Evaluation) -> Truth {
    guard case .string(let text) = value else {
      return value.isNull ? .no : general?.truth(evaluation) ?? .unknown
    }
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
    let value = operand.value(evaluation)
    if case .boolean(let bool) = value { return Truth(Truth(bool) == expected) }
    // Null is not equal to a truth value; something else cannot be compared with one.
    return value.isNull ? .no : .unknown
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}
