/// FEEL's years and months duration.
package struct MonthsDuration: Hashable, Comparable, Sendable {
  package let months: Int64

  package static let zero = MonthsDuration(months: 0)

  package init(months: Int64) {
    self.months = months
  }

  package static func < (left: MonthsDuration, right: MonthsDuration) -> Bool {
    left.months < right.months
  }
}
