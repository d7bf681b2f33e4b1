import CivilTime

/// A day among bytes: its number, or nothing.
extension ByteWriter {
  mutating func optional(_ day: Day?) {
    optional(day.map { Int64($0.number) })
  }
}

extension ByteReader {
  mutating func optionalDay() -> Day? {
    optionalNumber().map { Day(number: Int32(truncatingIfNeeded: $0)) }
  }
}
