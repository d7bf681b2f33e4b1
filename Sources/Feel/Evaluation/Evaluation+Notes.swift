extension Evaluation {
  static let mostNotes = 1_000

  /// A null whose reason is kept as a note.
  func fail(_ reason: NullReason, _ detail: Note.Detail, _ range: SourceRange) -> Value {
    let note = Note(detail: detail, range: range, source: currentSource)
    // The slow way after the fast one may find the same mistake again.
    if noted.count < Evaluation.mostNotes, noted.last != note { noted.append(note) }
    return .null(reason)
  }

  /// Counts work done; false once the limit is passed.
  func spend(_ count: Int) -> Bool {
    steps &+= count
    return steps <= limits.steps
  }

  /// A list within the limits of length and nesting.
  func list(_ items: [Value], _ range: SourceRange) -> Value {
    guard items.count <= limits.listLength, spend(items.count) else {
      return fail(.limitReached, .limitReached(.listLength), range)
    }
    return nested(.list(ListValue(items)), range)
  }

  func context(_ shape: Shape, _ values: [Value], _ range: SourceRange) -> Value {
    nested(.context(Record(shape, values)), range)
  }

  func nested(_ value: Value, _ range: SourceRange) -> Value {
    value.depth <= Limits.nesting
      ? value : fail(.limitReached, .limitReached(.depth), range)
  }

  func text(_ string: String, _ range: SourceRange) -> Value {
    guard string.utf8.count <= limits.textLength, spend(string.utf8.count / 64) else {
      return fail(.limitReached, .limitReached(.textLength), range)
    }
    return .text(string)
  }
}

extension Limits {
  /// Lists, contexts and captured values inside each other.
  static let nesting = 200
  /// Bytes of stack that calls of functions may take up.
  static let stack: UInt = 1_500_000
}
