/// A variable.
final class SlotNode: Node {
  var isPlain: Bool { true }
  let slot: Int

  init(_ slot: Int) {
    self.slot = slot
  }

  func value(_ evaluation: Evaluation) -> Value { evaluation.frame[slot] }

  func truth(_ evaluation: Evaluation) -> Truth {
    if case .boolean(let bool) = evaluation.frame[slot] { return Truth(bool) }
    return .unknown
  }

  func scalar(_ kind: Scalar, _ evaluation: Evaluation) -> Int64 {
    kind.read(evaluation.frame[slot])
  }

  func equals(_ text: Text, _ evaluation: Evaluation) -> Truth {
    evaluation.frame[slot].equals(text)
  }

  func isNull(_ evaluation: Evaluation) -> Bool { evaluation.frame[slot].isNull }

  func count(_ evaluation: Evaluation) -> Int? {
    if case .list(let list) = evaluation.frame[slot] { return list.count }
    return evaluation.frame[slot].isNull ? nil : 1
  }
}

/// An entry of a variable that is a context, looked at where it lies.
final class SlotFieldNode: Node {
  var isPlain: Bool { true }
  let slot: Int
  let shape: Shape
  let position: Int
  let range: SourceRange

  init(_ slot: Int, _ shape: Shape, _ position: Int, _ range: SourceRange) {
    self.slot = slot
    self.shape = shape
    self.position = position
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    if case .context(let record) = evaluation.frame[slot], record.shape === shape {
      return record.values[position]
    }
    return evaluation.entry(shape.names[position], of: evaluation.frame[slot], range)
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    if case .context(let record) = evaluation.frame[slot], record.shape === shape {
      if case .boolean(let bool) = record.values[position] { return Truth(bool) }
      return .unknown
    }
    return Truth(value(evaluation))
  }

  func scalar(_ kind: Scalar, _ evaluation: Evaluation) -> Int64 {
    if case .context(let record) = evaluation.frame[slot], record.shape === shape {
      return kind.read(record.values[position])
    }
    return kind.read(value(evaluation))
  }

  func equals(_ text: Text, _ evaluation: Evaluation) -> Truth {
    if case .context(let record) = evaluation.frame[slot], record.shape === shape {
      return record.values[position].equals(text)
    }
    return value(evaluation).equals(text)
  }

  func isNull(_ evaluation: Evaluation) -> Bool {
    if case .context(let record) = evaluation.frame[slot], record.shape === shape {
      return record.values[position].isNull
    }
    return value(evaluation).isNull
  }
}

/// The variable of a loop or filter over a list, looked at where it lies in the list.
final class ItemNode: Node {
  var isPlain: Bool { true }
  let slot: Int

  init(_ slot: Int) {
    self.slot = slot
  }

  func value(_ evaluation: Evaluation) -> Value { evaluation.items[slot].pointee }

  func truth(_ evaluation: Evaluation) -> Truth {
    if case .boolean(let bool) = evaluation.items[slot].pointee { return Truth(bool) }
    return .unknown
  }

  func scalar(_ kind: Scalar, _ evaluation: Evaluation) -> Int64 {
    kind.read(evaluation.items[slot].pointee)
  }

  func equals(_ text: Text, _ evaluation: Evaluation) -> Truth {
    evaluation.items[slot].pointee.equals(text)
  }

  func isNull(_ evaluation: Evaluation) -> Bool { evaluation.items[slot].pointee.isNull }
}

/// An entry of the context that a loop or filter stands at.
final class ItemFieldNode: Node {
  var isPlain: Bool { true }
  let slot: Int
  let shape: Shape
  let position: Int
  let range: SourceRange

  init(_ slot: Int, _ shape: Shape, _ position: Int, _ range: SourceRange) {
    self.slot = slot
    self.shape = shape
    self.position = position
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    if case .context(let record) = evaluation.items[slot].pointee, record.shape === shape {
      return record.values[position]
    }
    return evaluation.entry(
      shape.names[position], of: evaluation.items[slot].pointee, range)
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    if case .context(let record) = evaluation.items[slot].pointee, record.shape === shape {
      if case .boolean(let bool) = record.values[position] { return Truth(bool) }
      return .unknown
    }
    return Truth(value(evaluation))
  }

  func scalar(_ kind: Scalar, _ evaluation: Evaluation) -> Int64 {
    if case .context(let record) = evaluation.items[slot].pointee, record.shape === shape {
      return kind.read(record.values[position])
    }
    return kind.read(value(evaluation))
  }

  func equals(_ text: Text, _ evaluation: Evaluation) -> Truth {
    if case .context(let record) = evaluation.items[slot].pointee, record.shape === shape {
      return record.values[position].equals(text)
    }
    return value(evaluation).equals(text)
  }

  func isNull(_ evaluation: Evaluation) -> Bool {
    if case .context(let record) = evaluation.items[slot].pointee, record.shape === shape {
      return record.values[position].isNull
    }
    return value(evaluation).isNull
  }
}

extension Value {
  /// `=` with a text.
  @inline(__always)
  func equals(_ text: Text) -> Truth {
    switch self {
    case .string(let own): Truth(own == text)
    case .null: .no
    default: .unknown
    }
  }
}
