/// What a field offers while one types; at most one of them is highlighted.
package struct Proposals: Equatable, Sendable {
  package private(set) var labels: [String]
  package private(set) var highlighted: Int?

  package init(_ labels: [String] = []) { self.labels = labels }

  package var isEmpty: Bool { labels.isEmpty }
  package var current: String? { highlighted.map { labels[$0] } }

  /// New proposals; the highlight goes, because it pointed at something else.
  package mutating func show(_ labels: [String]) {
    if self.labels == labels { return }
    self.labels = labels
    highlighted = nil
  }

  package mutating func move(_ by: Int) {
    guard !labels.isEmpty else { return }
    let next = (highlighted ?? (by > 0 ? -1 : labels.count)) + by
    highlighted = (0..<labels.count).contains(next) ? next : nil
  }

  /// A small list below the field, for the caller to place over whatever is there.
  package func draw(into frame: inout Frame, rect: Rect) {
    let rows = min(labels.count, rect.rows)
    guard rows > 0 else { return }
    let first = max(0, min((highlighted ?? 0) - rows + 1, labels.count - rows))
    for row in 0..<rows {
      let isCurrent = first + row == highlighted
      frame.fill(rect.line(row), " ", isCurrent ? .selected : .plain)
      frame.text(
        (isCurrent ? "> " : "  ") + labels[first + row], in: rect, row: row,
        isCurrent ? .selected : .plain)
    }
  }
}
