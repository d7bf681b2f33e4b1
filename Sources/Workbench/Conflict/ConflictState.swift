package import Casework
package import Texts

/// Somebody else changed the same row: base, theirs and mine field by field.
package struct ConflictState: Equatable, Sendable {
  package struct Row: Hashable, Sendable {
    package var label: Phrase
    package var base: Phrase
    package var theirs: Phrase
    package var mine: Phrase
    /// Both changed it, and to different things.
    package var isContested: Bool
  }

  package var kind: EntityKind
  package var order: SaveOrder
  package var theirs: Record?
  package var rows: [Row]
  package var scroll = 0

  package init?(_ order: SaveOrder, kind: EntityKind, base: Record?, theirs: Record?) {
    guard
      let change = order.changes.first(where: {
        $0.kind == kind && (base == nil || $0.before?.key == base?.key)
      })
    else { return nil }
    self.kind = kind
    self.order = order
    self.theirs = theirs
    rows = kind.fields.enumerated().compactMap { index, field in
      let old = change.before?.cells[index] ?? .empty
      let mine = change.after?.cells[index] ?? .empty
      let other = theirs?.cells[index] ?? .empty
      guard old != mine || old != other else { return nil }
      let label = FieldTexts.label(field.name)
      return Row(
        label: Phrase(label.german, label.english), base: CellWords.text(old, field),
        theirs: CellWords.text(other, field), mine: CellWords.text(mine, field),
        isContested: old != mine && old != other && mine != other)
    }
  }

  /// My changes put on top of their version: the fields I touched are mine, the others theirs.
  package var merged: SaveOrder {
    guard let theirs else { return order }
    var merged = order
    merged.changes = order.changes.map { change in
      guard change.kind == kind, let before = change.before, before.key == theirs.key,
        let after = change.after
      else { return change }
      var record = theirs
      for index in record.cells.indices where before.cells[index] != after.cells[index] {
        record.cells[index] = after.cells[index]
      }
      return Change(replacing: theirs, with: record)
    }
    return merged
  }
}
