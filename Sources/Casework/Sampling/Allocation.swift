/// How a sample is spread over the departments.
package enum Allocation: UInt8, Code {
  case proportional, equal

  package static let codes = words("proportional equal")

  /// The number of cases per stratum, in the order given; together exactly `size`, or everything
  /// where there is less. Ties go to the stratum that stands earlier.
  package func sizes(_ size: Int, over strata: [Int]) -> [Int] {
    let total = strata.reduce(0, +)
    guard total > 0, size > 0 else { return strata.map { _ in 0 } }
    if size >= total { return strata }
    switch self {
    case .proportional: return largestRemainders(size, strata, total)
    case .equal: return even(size, strata)
    }
  }

  /// Largest remainder (Hare-Niemeyer), in whole numbers so that no rounding decides.
  private func largestRemainders(_ size: Int, _ strata: [Int], _ total: Int) -> [Int] {
    var sizes = strata.map { size * $0 / total }
    let byRemainder = strata.indices.sorted { a, b in
      let (x, y) = (size * strata[a] % total, size * strata[b] % total)
      return x == y ? a < b : x > y
    }
    for index in byRemainder.prefix(size - sizes.reduce(0, +)) { sizes[index] += 1 }
    return sizes
  }

  /// One each in turn; a stratum that is used up leaves its turn to the others.
  private func even(_ size: Int, _ strata: [Int]) -> [Int] {
    var sizes = strata.map { _ in 0 }
    var left = size
    while left > 0 {
      let open = strata.indices.filter { sizes[$0] < strata[$0] }
      let share = max(1, left / open.count)
      for index in open where left > 0 {
        let given = min(share, strata[index] - sizes[index], left)
        sizes[index] += given
        left -= given
      }
    }
    return sizes
  }
}
