/// A value that is the same in every evaluation.
final class ConstantNode: Node {
  var isPlain: Bool { true }
  let constant: Value
  private let outcome: Truth

  init(_ constant: Value) {
    self.constant = constant
    self.outcome = Truth(constant)
  }

  func value(_ evaluation: Evaluation) -> Value { constant }

  func truth(_ evaluation: Evaluation) -> Truth { outcome }

  func scalar(_ kind: Scalar, _ evaluation: Evaluation) -> Int64 { kind.read(constant) }
}

/// A name that nobody knows.
final class UnknownNameNode: Node {
  let name: String
  let range: SourceRange

  init(_ name: String, _ range: SourceRange) {
    self.name = name
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    evaluation.fail(.unknownName, .unknownName(name), range)
  }
}

/// Something the compiler has found to be null, with the note to leave.
final class FailureNode: Node {
  let reason: NullReason
  let detail: Note.Detail
  let range: SourceRange

  init(_ reason: NullReason, _ detail: Note.Detail, _ range: SourceRange) {
    self.reason = reason
    self.detail = detail
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value { evaluation.fail(reason, detail, range) }
}

/// Stores a value in a slot and goes on.
final class LetNode: Node {
  let slot: Int
  let bound: any Node
  let body: any Node

  init(_ slot: Int, _ bound: any Node, in body: any Node) {
    self.slot = slot
    self.bound = bound
    self.body = body
  }

  func value(_ evaluation: Evaluation) -> Value {
    evaluation.frame[slot] = bound.value(evaluation)
    return body.value(evaluation)
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    evaluation.frame[slot] = bound.value(evaluation)
    return body.truth(evaluation)
  }
}

/// Something that moves in a way that is not followed is about to decide something: it may decide
/// otherwise tomorrow.
final class RestlessNode: Node {
  let inner: any Node

  init(_ inner: any Node) {
    self.inner = inner
  }

  func value(_ evaluation: Evaluation) -> Value {
    evaluation.lowerHorizon(in: 1)
    return inner.value(evaluation)
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    evaluation.lowerHorizon(in: 1)
    return inner.truth(evaluation)
  }
}

/// A literal that needs the zones of the evaluation: `@"2026-01-01T10:00:00@Europe/Berlin"`.
final class ZonedLiteralNode: Node {
  let text: String
  let range: SourceRange

  init(_ text: String, _ range: SourceRange) {
    self.text = text
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    Temporal.literal(text, evaluation.zones)
      ?? evaluation.fail(.invalidText, .invalidText(function: "@"), range)
  }
}
