/// A number of at least zero with 108 digits behind the point, for series.
struct FixedPoint {
  static let limbs = 12
  static let digits = limbs * BigNatural.digitsPerLimb

  /// The value times 10¹⁰⁸.
  var units: BigNatural

  init(units: BigNatural) {
    self.units = units
  }

  init(_ value: UInt32) {
    units = BigNatural(UInt128(value)).shiftedLeft(FixedPoint.digits)
  }

  func multiplied(by other: FixedPoint) -> FixedPoint {
    FixedPoint(units: units.multiplied(by: other.units).shiftedRight(FixedPoint.digits).kept)
  }

  func divided(by other: FixedPoint) -> FixedPoint {
    FixedPoint(units: units.shiftedLeft(FixedPoint.digits).quotient(by: other.units))
  }

  func adding(_ other: FixedPoint) -> FixedPoint {
    FixedPoint(units: units.adding(other.units))
  }

  func subtracting(_ other: FixedPoint) -> FixedPoint {
    FixedPoint(units: units.subtracting(other.units))
  }

  /// ln((1 + t) / (1 − t)) = 2 (t + t³/3 + t⁵/5 + …) for t up to a third.
  static func logarithmSeries(_ t: FixedPoint) -> FixedPoint {
    let square = t.multiplied(by: t)
    var power = t
    var sum = t.units
    var divisor: UInt32 = 1
    while !power.units.isZero {
      power = power.multiplied(by: square)
      divisor += 2
      sum = sum.adding(power.units.divided(by: divisor).quotient)
    }
    return FixedPoint(units: sum.multiplied(by: 2))
  }

  /// ln 2 from t = 1/3.
  static let ln2 = logarithmSeries(FixedPoint(1).divided(by: FixedPoint(3)))

  /// ln 10 = 3 ln 2 + ln 1.25, the latter from t = 1/9.
  static let ln10 = FixedPoint(
    units: ln2.units.multiplied(by: 3).adding(
      logarithmSeries(FixedPoint(1).divided(by: FixedPoint(9))).units))

  /// ln of a number from 1 to below 10.
  static func logarithm(_ value: FixedPoint) -> FixedPoint {
    var reduced = value
    var halvings: UInt32 = 0
    let two = FixedPoint(2)
    while !BigNatural.isLess(reduced.units, two.units) {
      reduced = FixedPoint(units: reduced.units.divided(by: 2).quotient)
      halvings += 1
    }
    let one = FixedPoint(1)
    let t = reduced.subtracting(one).divided(by: reduced.adding(one))
    return logarithmSeries(t).adding(FixedPoint(units: ln2.units.multiplied(by: halvings)))
  }

  /// e to a power from 0 to below ln 10, by its series on a 256th of the power.
  static func exponential(_ power: FixedPoint) -> FixedPoint {
    let reduced = FixedPoint(units: power.units.divided(by: 256).quotient)
    var term = FixedPoint(1)
    var sum = term
    var index: UInt32 = 0
    while !term.units.isZero {
      index += 1
      term = FixedPoint(units: term.multiplied(by: reduced).units.divided(by: index).quotient)
      sum = sum.adding(term)
    }
    for _ in 0..<8 { sum = sum.multiplied(by: sum) }
    return sum
  }
}
