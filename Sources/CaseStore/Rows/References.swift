import CSQLite
import Casework

/// Checks that what rows refer to exists, at the end of a transaction: rows may refer to others
/// that are written later in it.
struct References {
  let connection: Connection

  /// References that foreign keys cannot guard, because they need only resolve where the office
  /// keeps such rows at all: a caseload without a list of clients may still name them.
  private struct Soft {
    let kind: EntityKind
    let position: Int
    let target: EntityKind

    var field: String { kind.fields[position].name }
  }

  private static let soft: [Soft] = [
    Soft(kind: .caseRecord, position: 1, target: .client),
    Soft(kind: .caseRecord, position: 2, target: .worker),
    Soft(kind: .worker, position: 7, target: .worker),
  ]

  /// After a few changes: only what they touch is looked at.
  func check(_ changes: [Change]) throws(StoreFailure) {
    try checkForeignKeys()
    for link in References.soft where try isKept(link.target) {
      for change in changes {
        if change.kind == link.kind, let cell = change.after?.cells[link.position],
          case .text(let id) = cell, try !exists(link.target, id)
        {
          throw .unknownReference(kind: link.kind, field: link.field, id: id)
        }
        if change.kind == link.target, change.after?.key != change.key,
          case .text(let id) = change.key.first, try isNamed(link, id)
        {
          throw .unknownReference(kind: link.kind, field: link.field, id: id)
        }
      }
    }
  }

  /// After a bulk of them: every row written by that entry or later; `complete` names kinds to which
  /// references must resolve even if there is no row of them.
  func check(writtenSince since: Int64, complete: Set<EntityKind>) throws(StoreFailure) {
    for kind in EntityKind.allCases {
      for field in kind.fields {
        if case .reference(let target) = field.kind, !References.isLoose(target) {
          try checkWritten(kind, field.name, target, since: since)
        }
      }
    }
    for link in References.soft {
      if !complete.contains(link.target), try !isKept(link.target) { continue }
      try checkWritten(link.kind, link.field, link.target, since: since)
    }
  }

  /// People need not be kept, and a case is known by the number that was found for it.
  private static func isLoose(_ target: EntityKind) -> Bool {
    [.client, .worker, .caseRecord].contains(target)
  }

  private func checkWritten(
    _ kind: EntityKind, _ field: String, _ target: EntityKind, since: Int64
  ) throws(StoreFailure) {
    let statement = try connection.prepare(
      """
      SELECT t.\(field) FROM \(kind.name) t
      WHERE t.version >= ? AND t.\(field) IS NOT NULL AND NOT EXISTS
        (SELECT 1 FROM \(target.name) o WHERE o.\(target.fields[0].name) = t.\(field)) LIMIT 1
      """)
    statement.bind(since, at: 1)
    if try statement.step() {
      throw .unknownReference(kind: kind, field: field, id: statement.text(0))
    }
  }

  private func isKept(_ kind: EntityKind) throws(StoreFailure) -> Bool {
    try connection.number("SELECT 1 FROM \(kind.name) LIMIT 1") != nil
  }

  private func exists(_ kind: EntityKind, _ id: String) throws(StoreFailure) -> Bool {
    let statement = try connection.prepare(
      "SELECT 1 FROM \(kind.name) WHERE \(kind.fields[0].name) = ?")
    statement.bind(id, at: 1)
    return try statement.step()
  }

  private func isNamed(_ link: Soft, _ id: String) throws(StoreFailure) -> Bool {
    let statement = try connection.prepare(
      "SELECT 1 FROM \(link.kind.name) WHERE \(link.field) = ? LIMIT 1")
    statement.bind(id, at: 1)
    return try statement.step()
  }
}

extension References {
  private func checkForeignKeys() throws(StoreFailure) {
    guard csqlite_open_references(connection.handle) != 0 else { return }
    try reportDangling()
    throw .internalFault("open references")
  }

  /// Finds the row behind an open reference. Only called when there is one.
  private func reportDangling() throws(StoreFailure) {
    for kind in EntityKind.allCases {
      for field in kind.fields {
        guard case .reference(let target) = field.kind, !References.isLoose(target) else {
          continue
        }
        let statement = try connection.prepare(
          """
          SELECT t.\(field.name) FROM \(kind.name) t WHERE t.\(field.name) IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM \(target.name) o
              WHERE o.\(target.fields[0].name) = t.\(field.name)) LIMIT 1
          """)
        if try statement.step() {
          throw .unknownReference(kind: kind, field: field.name, id: statement.text(0))
        }
      }
      guard TableLayout.of(kind).hasCaseNumber else { continue }
      let orphan = try connection.number(
        "SELECT 1 FROM \(kind.name) t WHERE NOT EXISTS "
          + "(SELECT 1 FROM cases c WHERE c.id = t.case_id) LIMIT 1")
      if orphan != nil { throw .unknownReference(kind: kind, field: "case", id: "") }
    }
  }
}
