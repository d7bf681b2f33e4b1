/// FEEL's days and time duration, to the nanosecond.
package struct DaysDuration: Hashable, Comparable, Sendable {
  /// Whole seconds, rounded down.
  package let seconds: Int64
  /// What is left, 0 ..< 1,000,000,000.
  package let nanoseconds: Int32

  package static let zero = DaysDuration(seconds: 0)

  package init(seconds: Int64, nanoseconds: Int32 = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  package static func < (left: DaysDuration, right: DaysDuration) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}
