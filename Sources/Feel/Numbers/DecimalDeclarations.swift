// Signatures whose bodies follow.

extension Decimal34: Hashable, Comparable, CustomStringConvertible {
  package enum Rounding: Sendable { case halfEven, halfUp, halfDown, up, down, floor, ceiling }

  /// Reads `-12.50`, `.5`, `1e3`; nil for anything else or beyond the limits.
  package init?(_ text: String) { return nil }
  package var description: String { "" }
  package static func == (left: Decimal34, right: Decimal34) -> Bool { false }
  package static func < (left: Decimal34, right: Decimal34) -> Bool { false }
  package func hash(into hasher: inout Hasher) {}
  package var isInteger: Bool { false }
  /// The value as an integer; nil if it has a fraction or does not fit.
  package var int64: Int64? { nil }
  package var int: Int? { nil }
  package func adding(_ other: Decimal34) -> Decimal34? { nil }
  package func subtracting(_ other: Decimal34) -> Decimal34? { nil }
  package func multiplied(by other: Decimal34) -> Decimal34? { nil }
  package func divided(by other: Decimal34) -> Decimal34? { nil }
  /// FEEL's `modulo`: the result has the divisor's sign.
  package func modulo(_ divisor: Decimal34) -> Decimal34? { nil }
  package func raised(to power: Decimal34) -> Decimal34? { nil }
  package func squareRoot() -> Decimal34? { nil }
  package func exponential() -> Decimal34? { nil }
  package func naturalLogarithm() -> Decimal34? { nil }
  /// Rounds to so many digits after the point; a negative scale rounds to tens, hundreds, ….
  package func rounded(scale: Int = 0, _ mode: Rounding) -> Decimal34? { nil }
}
