/// What a unary test says, where it says so with constants only: enough to compare tests with each
/// other and to test values without an evaluation.
package indirect enum CellShape: Sendable {
  package enum Sign: Sendable, Hashable { case less, lessOrEqual, greater, greaterOrEqual }

  case anything
  case equal(Value)
  case notEqual(Value)
  case order(Sign, Value)
  case within(RangeValue)
  case anyOf([CellShape])
  case not(CellShape)
}
