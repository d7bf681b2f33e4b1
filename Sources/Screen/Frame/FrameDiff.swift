/// The rows in which two frames differ; curses itself compares their bytes once more.
package struct FrameDiff: Equatable, Sendable {
  /// Row numbers, ascending.
  package let rows: [Int]
  package let cursorMoved: Bool

  package var isEmpty: Bool { rows.isEmpty && !cursorMoved }

  /// Without a previous frame of the same size, all rows.
  package init(from old: Frame?, to new: Frame) {
    guard let old, old.size == new.size, old.charset == new.charset else {
      rows = Array(0..<new.size.rows)
      cursorMoved = true
      return
    }
    cursorMoved = old.cursor != new.cursor || old.showsCursor != new.showsCursor
    let width = new.size.columns
    var changed: [Int] = []
    old.cells.withUnsafeBufferPointer { before in
      new.cells.withUnsafeBufferPointer { after in
        for row in 0..<new.size.rows {
          let start = row * width
          for index in start..<(start + width) where before[index] != after[index] {
            changed.append(row)
            break
          }
        }
      }
    }
    rows = changed
  }
}
