/// A range as a value. A unary comparison such as `(> 5)` is a range with a null end.
package final class RangeValue: Sendable {
  package let start: Value
  package let end: Value
  package let includesStart: Bool
  package let includesEnd: Bool
  /// `(!= 5)` has the two ends of `[5..5]` and means everything else.
  package let isNegated: Bool
  let extent: Extent

  package init(
    _ start: Value, _ end: Value, includesStart: Bool = true, includesEnd: Bool = true,
    isNegated: Bool = false
  ) {
    self.start = start
    self.end = end
    self.includesStart = includesStart
    self.includesEnd = includesEnd
    self.isNegated = isNegated
    self.extent = Extent(depth: 0, size: 1).adding(start.extent).adding(end.extent)
  }
}
