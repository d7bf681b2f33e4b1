/// A list of which only the rows near the window are known: a total count and a loaded slice, so
/// that a hundred thousand rows cost what forty cost.
///
/// The selection is kept by id: when rows change underneath, it stays on the same thing and only
/// falls back to the same place where that thing is gone.
package struct ListView<ID: Hashable & Sendable>: Equatable, Sendable {
  package private(set) var total: Int
  /// Index of the first loaded row.
  package private(set) var offset: Int
  /// Ids of the loaded rows, in order.
  package private(set) var ids: [ID]
  /// Index of the selected row in the whole list; 0 in an empty one.
  package private(set) var selectedIndex: Int
  package private(set) var selectedID: ID?
  /// Index of the row shown first.
  package private(set) var top: Int
  /// Rows the window shows; set by whoever knows the layout, used for paging and loading.
  package var visibleRows: Int {
    didSet { keepSelectionVisible() }
  }
  package var marked: Set<ID> = []
  package var allowsMarks: Bool

  package init(
    total: Int = 0, offset: Int = 0, ids: [ID] = [], visibleRows: Int = 20,
    allowsMarks: Bool = false
  ) {
    self.total = max(total, offset + ids.count)
    self.offset = offset
    self.ids = ids
    self.visibleRows = max(1, visibleRows)
    self.allowsMarks = allowsMarks
    selectedIndex = 0
    top = 0
    selectedID = self.id(at: 0)
  }

  package var isEmpty: Bool { total == 0 }

  /// The id of a row, where that row is loaded.
  package func id(at index: Int) -> ID? {
    index >= offset && index < offset + ids.count ? ids[index - offset] : nil
  }

  package func index(of id: ID) -> Int? { ids.firstIndex(of: id).map { $0 + offset } }

  /// The rows to load when the loaded ones do not cover the window: three pages around it.
  package var missing: Range<Int>? {
    let first = min(top, max(0, total - visibleRows))
    let shown = first..<min(total, first + visibleRows)
    if shown.lowerBound >= offset && shown.upperBound <= offset + ids.count { return nil }
    return max(0, first - visibleRows)..<min(total, first + 2 * visibleRows)
  }

  /// Takes newly read rows. Answers whether the selection had to move to another id.
  @discardableResult
  package mutating func load(total: Int, offset: Int, ids: [ID]) -> Bool {
    let before = selectedID
    let distance = selectedIndex - top
    self.total = max(0, total, ids.isEmpty ? 0 : offset + ids.count)
    self.offset = offset
    self.ids = ids
    if let before, let index = index(of: before) {
      selectedIndex = index
      top = max(0, index - distance)
    } else {
      selectedIndex = max(0, min(selectedIndex, self.total - 1))
      selectedID = id(at: selectedIndex)
    }
    keepSelectionVisible()
    return selectedID != before
  }

  /// Selects an id among the loaded rows.
  @discardableResult
  package mutating func select(id: ID) -> Bool {
    guard let index = index(of: id) else { return false }
    select(index: index)
    return true
  }

  package mutating func select(index: Int) {
    selectedIndex = max(0, min(index, total - 1))
    selectedID = id(at: selectedIndex)
    keepSelectionVisible()
  }

  private mutating func keepSelectionVisible() {
    top = firstRow(showing: max(1, visibleRows))
  }

  /// The first row to show in a window of this height so that the selection is in it.
  func firstRow(showing rows: Int) -> Int {
    let lowest = max(0, total - rows)
    return max(0, min(max(min(top, selectedIndex), selectedIndex - rows + 1), lowest))
  }
}
