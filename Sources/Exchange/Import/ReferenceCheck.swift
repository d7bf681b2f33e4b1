import Casework

/// Makes sure while reading that what rows refer to exists: in the files, or in the store.
struct ReferenceCheck {
  /// A reference that leads nowhere.
  struct Dangling: Equatable {
    var position: Int
    var id: String
    var what: ImportProblem.What
  }

  /// A row that refers to its own kind; it is judged when the whole file is known.
  private struct Pending {
    var own: UInt64
    var target: UInt64
    var id: String
    var position: Int
    var line: Int
  }

  private struct Link {
    var position: Int
    var target: EntityKind
    var isList: Bool
  }

  private let files: Set<EntityKind>
  private let store: ImportStore
  /// Both by the number of the kind: every row asks.
  private var tables = [KeyTable?](repeating: nil, count: EntityKind.allCases.count)
  private var leftOut = [KeyTable?](repeating: nil, count: EntityKind.allCases.count)
  private var pending: [Pending] = []
  private var links: [Link] = []
  private var lastCase: String?

  init(files: Set<EntityKind>, store: ImportStore) {
    self.files = files
    self.store = store
  }

  private static let targets: Set<EntityKind> = Set(
    EntityKind.allCases.flatMap { links(of: $0).map(\.target) })

  private static func links(of kind: EntityKind) -> [Link] {
    kind.fields.enumerated().compactMap { position, field in
      if case .reference(let target) = field.kind {
        return Link(position: position, target: target, isList: false)
      }
      // The contract's one list of ids.
      if kind == .activity, field.name == "risks" {
        return Link(position: position, target: .risk, isList: true)
      }
      return nil
    }
  }

  mutating func begin(_ kind: EntityKind) {
    links = ReferenceCheck.links(of: kind)
    pending = []
    lastCase = nil
  }

  /// What of the row leads nowhere, as far as that is known already.
  mutating func check(_ record: Record, line: Int, own: UInt64) -> [Dangling] {
    var found: [Dangling] = []
    for link in links {
      guard case .text(let text) = record.cells[link.position] else { continue }
      if link.isList {
        for id in text.split(separator: "|") {
          let id = String(id).trimmingBlanks()
          if let what = missing(id, link.target) {
            found.append(Dangling(position: link.position, id: id, what: what))
          }
        }
      } else if link.target == record.kind {
        pending.append(
          Pending(
            own: own, target: KeyHash.of(text), id: text, position: link.position, line: line))
      } else if link.target == .caseRecord, lastCase?.isSameText(as: text) == true {
        continue
      } else if let what = missing(text, link.target) {
        found.append(Dangling(position: link.position, id: text, what: what))
      } else if link.target == .caseRecord {
        lastCase = text
      }
    }
    return found
  }

  private mutating func missing(_ id: String, _ target: EntityKind) -> ImportProblem.What? {
    let hash = KeyHash.of(id)
    if tables[Int(target.rawValue)]?.meets(hash) == true { return nil }
    if let line = leftOut[Int(target.rawValue)]?.line(hash) {
      return .leftOutReference(target, line: line)
    }
    if store.contains(target, id) { return nil }
    // An office without a list of its people may still name them.
    if target == .client || target == .worker, !files.contains(target), !store.keeps(target) {
      return nil
    }
    return .unknownReference(target)
  }

  /// Takes note of a row that is not stored, so that those who refer to it are left out as well.
  mutating func leaveOut(_ kind: EntityKind, _ key: UInt64, line: Int) {
    guard ReferenceCheck.targets.contains(kind) else { return }
    if leftOut[Int(kind.rawValue)] == nil { leftOut[Int(kind.rawValue)] = KeyTable() }
    _ = leftOut[Int(kind.rawValue)]?.insert(key, line: line)
  }

  /// Judges the references within the file that is now read; answers rows to be left out.
  mutating func end(_ kind: EntityKind, keys: KeyTable) -> [(line: Int, Dangling)] {
    var keys = keys
    var out: [(line: Int, Dangling)] = []
    var open = pending
    pending = []
    while true {
      var next: [Pending] = []
      var hasFallen = false
      for row in open {
        if keys.contains(row.target) {
          next.append(row)
          continue
        }
        let line = leftOut[Int(kind.rawValue)]?.line(row.target)
        if line == nil, store.contains(kind, row.id) { continue }
        let what: ImportProblem.What =
          line.map { .leftOutReference(kind, line: $0) } ?? .unknownReference(kind)
        out.append((row.line, Dangling(position: row.position, id: row.id, what: what)))
        keys.remove(row.own)
        leaveOut(kind, row.own, line: row.line)
        hasFallen = true
      }
      open = next
      if !hasFallen { break }
    }
    if ReferenceCheck.targets.contains(kind) { tables[Int(kind.rawValue)] = keys }
    return out
  }
}
