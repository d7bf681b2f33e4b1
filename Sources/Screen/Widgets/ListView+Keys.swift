/// What a key did to a list.
package enum ListChange<ID: Hashable & Sendable>: Equatable, Sendable {
  /// Not a key of the list; someone else may want it.
  case ignored
  /// The selection moved; `missing` tells whether rows have to be loaded.
  case moved
  /// Enter on a row.
  case activated(ID)
  case marksChanged
}

extension ListView {
  package mutating func reduce(_ key: Key) -> ListChange<ID> {
    let page = max(1, visibleRows - 1)
    switch key {
    case .up, .character("k"): return move(by: -1)
    case .down, .character("j"): return move(by: 1)
    case .pageUp: return move(by: -page)
    case .pageDown: return move(by: page)
    case .control("u"): return move(by: -max(1, visibleRows / 2))
    case .control("d"): return move(by: max(1, visibleRows / 2))
    case .home, .character("g"): return move(by: -selectedIndex)
    case .end, .character("G"): return move(by: total - 1 - selectedIndex)
    case .enter:
      guard let selectedID else { return .ignored }
      return .activated(selectedID)
    case .space where allowsMarks:
      guard let selectedID else { return .ignored }
      marked.formSymmetricDifference([selectedID])
      _ = move(by: 1)
      return .marksChanged
    default: return .ignored
    }
  }

  /// At the ends a key of the list is still a key of the list, so it says `moved` and stays.
  private mutating func move(by rows: Int) -> ListChange<ID> {
    guard total > 0 else { return .ignored }
    select(index: selectedIndex + rows)
    return .moved
  }
}
