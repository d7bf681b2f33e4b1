internal import Feel

/// A cell's test on the value of its column.
enum CellTest {
  /// Any test, with the input value in the column's slot.
  case expression(CompiledExpression)
  /// A cell that could not be compiled.
  case never

  func holds(_ input: Value, _ evaluation: Evaluation) -> Bool {
    switch self {
    case .expression(let expression): expression.holds(evaluation) == true
    case .never: false
    }
  }
}
