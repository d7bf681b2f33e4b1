/// What of a value fits into a word: enough for most tests of a decision table, and cheap to take.
package struct ValueMark: Sendable {
  package enum Tag: UInt8, Sendable {
    /// Not looked at yet.
    case pending
    case null
    case boolean
    case whole
    case day
    /// The payload is a fingerprint: different ones are of different texts, and equal ones of equal
    /// texts unless they are negative, which leaves a coincidence to rule out.
    case text
    /// Of a kind that only expressions can test.
    case other
    /// None of these; no value has it.
    case none
  }

  package let tag: Tag
  package let payload: Int64

  package static let pending = ValueMark(tag: .pending, payload: 0)

  package init(tag: Tag, payload: Int64) {
    self.tag = tag
    self.payload = payload
  }
}

extension Value {
  package var mark: ValueMark {
    switch self {
    case .null: ValueMark(tag: .null, payload: 0)
    case .boolean(let bool): ValueMark(tag: .boolean, payload: bool ? 1 : 0)
    case .integer(let whole): ValueMark(tag: .whole, payload: whole)
    case .date(let day): ValueMark(tag: .day, payload: day)
    case .string(let text):
      ValueMark(tag: .text, payload: Int64(bitPattern: text.fingerprint))
    default: ValueMark(tag: .other, payload: 0)
    }
  }
}

extension Evaluation {
  /// The mark of a name's value in the current frame, without taking the value out.
  package func mark(at slot: Int) -> ValueMark {
    base + slot < capacity ? frame[slot].mark : Value.null(.plain).mark
  }

  /// Whether the value is this text, looked at where it lies.
  package func holds(_ text: Text, at slot: Int) -> Bool {
    if base + slot < capacity, case .string(let own) = frame[slot] { return own == text }
    return false
  }
}

extension CompiledExpression {
  /// The slot of the name the expression consists of, if it is nothing else.
  package var nameSlot: Int? { program.nameSlot }
}
