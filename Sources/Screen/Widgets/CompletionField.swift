/// A text field with proposals that the caller refreshes whenever `reduce` answers `changed`.
package struct CompletionField: Equatable, Sendable {
  package var field: TextField
  package var proposals: Proposals

  package init(_ text: String = "", placeholder: String = "") {
    field = TextField(text, placeholder: placeholder)
    proposals = Proposals()
  }

  package var text: String {
    get { field.text }
    set {
      field.text = newValue
      proposals.show([])
    }
  }

  /// ↓ and ↑ go through the proposals, Enter or Tab takes the highlighted one.
  package mutating func reduce(_ key: Key) -> FieldChange {
    switch key {
    case .down where !proposals.isEmpty:
      proposals.move(1)
      return .moved
    case .up where proposals.highlighted != nil:
      proposals.move(-1)
      return .moved
    case .enter, .tab:
      guard let label = proposals.current else { return .ignored }
      text = label
      return .finished
    case .escape where proposals.highlighted != nil:
      proposals.show([])
      return .moved
    default:
      return field.reduce(key)
    }
  }

  package func draw(into frame: inout Frame, rect: Rect, focused: Bool) {
    field.draw(into: &frame, rect: rect, focused: focused)
  }
}
