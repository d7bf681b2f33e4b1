/// How many panes a window has room for. The thresholds are those of the product: list and
/// detail side by side from 110 columns, three panes from 160, one column down to 40×10, and
/// below that a sentence instead of a broken picture.
package enum Arrangement: Hashable, Sendable {
  case tooSmall
  case single
  case double
  case triple

  /// The smallest window in which work is possible.
  package static let smallest = Size(rows: 10, columns: 40)

  /// `linear` is the wish for one column whatever the width: screen readers and braille lines
  /// read a row from left to right, across panes.
  package init(_ size: Size, linear: Bool = false) {
    if size.rows < Arrangement.smallest.rows || size.columns < Arrangement.smallest.columns {
      self = .tooSmall
    } else if linear || size.columns < 110 {
      self = .single
    } else if size.columns < 160 {
      self = .double
    } else {
      self = .triple
    }
  }
}

/// The parts of the window that every screen shares.
package struct Window: Hashable, Sendable {
  package let arrangement: Arrangement
  /// First row: where am I, which day, whose cases.
  package let title: Rect
  /// Everything between title and status row.
  package let body: Rect
  /// Last row but one: messages stay here until the next key.
  package let status: Rect
  /// Last row: the keys.
  package let footer: Rect

  package init(_ size: Size, linear: Bool = false) {
    let whole = Rect(size)
    arrangement = Arrangement(size, linear: linear)
    title = whole.top(1)
    footer = whole.bottom(1)
    status = whole.droppingBottom(1).bottom(1)
    body = whole.droppingTop(1).droppingBottom(2)
  }

  /// List and detail: beside each other where there is room (with one column for the line
  /// between), one above the other otherwise.
  package func listAndDetail(listShare: Int = 55, detailRows: Int = 8) -> (list: Rect, detail: Rect)
  {
    switch arrangement {
    case .double, .triple:
      let parts = body.splitColumns([.share(listShare), .share(100 - listShare)], gap: 1)
      return (parts[0], parts[1])
    case .single, .tooSmall:
      // The list keeps at least four rows: without a list there is nothing to have details of.
      let detail = min(detailRows, max(0, body.rows - 5))
      let parts = body.splitRows(
        [.share(1), .fixed(detail)], gap: detail > 0 ? 1 : 0)
      return (parts[0], parts[1])
    }
  }
}
