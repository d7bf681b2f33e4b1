extension Evaluation {
  static let mostNotes = 1_000

  /// A null whose reason is kept as a note.
  func fail(_ reason: NullReason, _ detail: Note.Detail, _ range: SourceRange) -> Value {
    let note = Note(detail: detail, range: range, source: currentSource)
    // The slow way after the fast one may find the same mistake again.
    if noted.count < Evaluation.mostNotes, noted.last != note { noted.append(note) }
    return .null(reason)
  }

  /// Keeps a note about a value that the host has replaced by null.
  package func note(_ detail: Note.Detail, source: Int32) {
    let note = Note(detail: detail, range: SourceRange(0, 0), source: source)
    if noted.count < Evaluation.mostNotes, noted.last != note { noted.append(note) }
  }

  /// Whether all the steps there were are used up.
  var isSpent: Bool { steps > limits.steps }

  /// Counts work done; false once the limit is passed.
  func spend(_ count: Int) -> Bool {
    steps &+= count
    return steps <= limits.steps
  }

  /// A list within the limits of length and nesting.
  func list(_ items: [Value], _ range: SourceRange) -> Value {
    guard items.count <= limits.listLength, spend(items.count) else {
      return refuse(.listLength, range)
    }
    return nested(.list(items), range)
  }

  func context(_ shape: Shape, _ values: [Value], _ range: SourceRange) -> Value {
    nested(.context(Record(shape, values)), range)
  }

  func nested(_ value: Value, _ range: SourceRange) -> Value {
    let extent = value.extent
    if allows(extent) { return value }
    return fail(
      .limitReached, .limitReached(extent.depth > Limits.nesting ? .depth : .size), range)
  }

  /// A value the host has put together from others, or null where it became too deep or large.
  package func bounded(_ value: Value) -> Value { nested(value, SourceRange(0, 0)) }

  @inline(__always)
  func allows(_ extent: Extent) -> Bool {
    extent.depth <= Limits.nesting && extent.size <= limits.size
  }

  /// Counts the work of comparing two values; nothing for those that are a word each.
  @inline(__always)
  func spend(comparing a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.list, _), (_, .list), (.context, .context), (.range, .range):
      // Two lists are compared as far as the shorter reaches, one value with all of a list.
      return spend(max(a.extent.size, b.extent.size) >> 5)
    default: return true
    }
  }

  /// Counts the work of looking at values in full; false once the limit is passed.
  func spend(reading values: [Value]) -> Bool {
    var size = 0
    for value in values {
      switch value {
      case .list, .context, .string, .range: size &+= value.extent.size
      default: continue
      }
    }
    return size < 32 || spend(size >> 5)
  }

  /// Null for want of steps, or because of another limit.
  private func refuse(_ kind: Limits.Kind, _ range: SourceRange) -> Value {
    fail(.limitReached, .limitReached(isSpent ? .steps : kind), range)
  }

  /// Two texts after each other; one that would be too long is not even made.
  func text(_ first: String, _ second: String, _ range: SourceRange) -> Value {
    let length = first.utf8.count + second.utf8.count
    guard length <= limits.textLength, spend(length >> 6) else {
      return refuse(.textLength, range)
    }
    return .text(first + second)
  }

  func text(_ string: String, _ range: SourceRange) -> Value {
    guard string.utf8.count <= limits.textLength, spend(string.utf8.count >> 6) else {
      return refuse(.textLength, range)
    }
    return .text(string)
  }
}

extension Limits {
  /// Lists, contexts and captured values inside each other.
  static let nesting = 200
  /// Bytes of stack that calls of functions may take up.
  static let stack: UInt = 3_000_000
}
