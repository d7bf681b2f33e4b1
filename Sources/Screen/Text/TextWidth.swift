/// How many columns a scalar takes, by the table that libc and therefore curses uses.
package enum TextWidth {
  package static func of(_ scalar: UInt32) -> Int {
    // Everything below the first combining mark is one column: the whole of German.
    if scalar < 0x300 { return 1 }
    if scalar < 0x1100 { return contains(zeroWidth, scalar) ? 0 : 1 }
    if scalar >= 0x2010 && scalar < 0x2319 {
      return scalar < 0x20D0 || scalar > 0x20F0 ? 1 : 0
    }
    return rare(scalar)
  }

  private static func rare(_ scalar: UInt32) -> Int {
    if contains(doubleWidth, scalar) { return 2 }
    return contains(zeroWidth, scalar) ? 0 : 1
  }

  /// Binary search over pairs of first and last scalar.
  private static func contains(_ ranges: [UInt32], _ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if ranges[2 * middle + 1] < scalar { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count / 2 && ranges[2 * low] <= scalar
  }
}
