internal import Feel

extension TableProgram {
  /// The cells with the row to go on with where one fails: the next that does not begin with the
  /// same tests up to the one that failed.
  ///
  /// Only tests that leave no trace count as the same. An expression may leave a note, and each row
  /// leaves its own.
  static func linked(_ cells: [CellTest], _ rows: [RowTests], _ texts: [Text]) -> [CellTest] {
    var cells = cells
    for number in rows.indices.reversed() {
      let row = rows[number]
      var isShared = number + 1 < rows.count
      for (position, index) in row.cells.enumerated() {
        if isShared {
          let below = rows[number + 1]
          isShared =
            position < below.count
            && cells[index].isSame(as: cells[below.first + position], texts)
          cells[index].next =
            isShared ? cells[below.first + position].next : Int32(truncatingIfNeeded: number + 1)
        } else {
          cells[index].next = Int32(truncatingIfNeeded: number + 1)
        }
      }
    }
    return cells
  }
}

extension CellTest {
  /// Whether another cell tests the same, without an expression.
  fileprivate func isSame(as other: CellTest, _ texts: [Text]) -> Bool {
    guard column == other.column, kind == other.kind, tag == other.tag else { return false }
    switch kind {
    case .expression: return false
    case .never, .isNull, .isPresent, .isTrue, .isFalse: return true
    case .isText: return texts[Int(low)] == texts[Int(other.low)]
    case .isOneOf, .isNoneOf:
      return texts[Int(low)..<Int(high)] == texts[Int(other.low)..<Int(other.high)]
    case .equal, .less, .lessOrEqual, .greater, .greaterOrEqual, .within:
      return low == other.low && high == other.high
    }
  }
}
