/// The results of a loop as they come, within the limits; the loop's body may look at them as
/// `partial`.
package struct LoopResults {
  private var values: [Value] = []
  private var extent = Extent(depth: 1, size: 1)
  private let partial: Int?

  /// - parameter partial: the slot of `partial`, if the body mentions it.
  /// - parameter count: how many there will be at most, where that is known.
  package init(partial: Int?, count: Int = 0) {
    self.partial = partial
    values.reserveCapacity(count)
  }

  /// Adds what the body yields; false once a limit is passed.
  package mutating func append(_ evaluation: Evaluation, _ body: () -> Value) -> Bool {
    if values.count >= evaluation.limits.listLength { return false }
    let result: Value
    if let partial {
      // The list so far is shared with `partial` for one turn and then taken back, so that
      // appending need not copy it; where a result has kept it, the copy is paid for.
      var shared = ListValue(values, extent: extent)
      evaluation[partial] = .list(shared)
      result = body()
      evaluation[partial] = .null(.plain)
      if !isKnownUniquelyReferenced(&shared), !evaluation.spend(values.count) { return false }
      shared = []
    } else {
      result = body()
    }
    extent = extent.adding(result.extent)
    values.append(result)
    return evaluation.allows(extent)
  }

  func list(_ evaluation: Evaluation, _ range: SourceRange) -> Value {
    evaluation.list(values, range)
  }

  func refused(_ evaluation: Evaluation, _ range: SourceRange) -> Value {
    let kind: Limits.Kind =
      extent.depth > Limits.nesting
      ? .depth : evaluation.allows(extent) ? .listLength : .size
    return evaluation.fail(.limitReached, .limitReached(kind), range)
  }

  /// The results as a list: for loops that are not written in FEEL.
  package func list(_ evaluation: Evaluation) -> Value { list(evaluation, SourceRange(0, 0)) }

  /// Null with a note about the limit that was passed.
  package func refused(_ evaluation: Evaluation) -> Value { refused(evaluation, SourceRange(0, 0)) }
}
