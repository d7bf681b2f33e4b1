/// What an import did, or would have done.
package struct ImportSummary: Hashable, Sendable {
  package struct Count: Hashable, Sendable {
    package var new = 0
    package var changed = 0
    package var unchanged = 0

    package init() {}
  }

  package var counts: [EntityKind: Count] = [:]
  /// The journal entry under which it can be undone; nil if nothing changed or nothing was stored.
  package var sequence: Int64?

  package init() {}

  package var new: Int { counts.values.reduce(0) { $0 + $1.new } }
  package var changed: Int { counts.values.reduce(0) { $0 + $1.changed } }
  package var unchanged: Int { counts.values.reduce(0) { $0 + $1.unchanged } }
}
