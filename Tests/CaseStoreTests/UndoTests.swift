import CaseStore
import Casework
import CivilTime
import Testing

@Suite struct UndoTests {
  let id = Samples.caseID

  @Test func `undo takes a deed back and redo brings it forth`() throws {
    let store = try Store.sample()
    let start = try store.everything()
    let entry = try store.apply(
      .contactLogged,
      [
        Change(adding: Samples.contact("neu", in: id)),
        Change(removing: Samples.full(.task)),
      ], on: id, by: "erika", at: 1, evaluate: Samples.evaluate)
    let after = try store.everything()
    let undone = try store.undo(entry.sequence, by: "erika", at: 2, evaluate: Samples.evaluate)
    #expect(undone.deed == .undone && undone.reverses == entry.sequence)
    #expect(try store.everything() == start)
    #expect(try store.outcome(of: id)?.results.count == 1)
    let redone = try store.redo(entry.sequence, by: "erika", at: 3, evaluate: Samples.evaluate)
    #expect(redone.deed == .redone)
    #expect(try store.everything() == after)
    _ = try store.undo(entry.sequence, by: "erika", at: 4, evaluate: Samples.evaluate)
    #expect(try store.everything() == start)
    #expect(try store.verify().isInOrder)
  }

  @Test func `what cannot be undone says so`() throws {
    let store = try Store.sample()
    let entry = try store.apply(
      .contactLogged, [Change(adding: Samples.contact("neu", in: id))], on: id, by: "erika", at: 1,
      evaluate: nil)
    let refusal = StoreFailure.notUndoable(sequence: entry.sequence)
    #expect(throws: refusal) { try store.undo(entry.sequence, by: "ali", at: 2, evaluate: nil) }
    #expect(throws: refusal) { try store.redo(entry.sequence, by: "erika", at: 2, evaluate: nil) }
    let undone = try store.undo(entry.sequence, by: "erika", at: 2, evaluate: nil)
    #expect(throws: refusal) { try store.undo(entry.sequence, by: "erika", at: 3, evaluate: nil) }
    #expect(throws: StoreFailure.notUndoable(sequence: undone.sequence)) {
      try store.undo(undone.sequence, by: "erika", at: 3, evaluate: nil)
    }
    #expect(throws: StoreFailure.notUndoable(sequence: 99)) {
      try store.undo(99, by: "erika", at: 3, evaluate: nil)
    }
    let look = try store.logAccess(to: id, by: "erika", at: 4, reason: "Vertretung")
    #expect(throws: StoreFailure.notUndoable(sequence: look.sequence)) {
      try store.undo(look.sequence, by: "erika", at: 5, evaluate: nil)
    }
  }

  @Test func `rows another has changed since are not undone`() throws {
    let store = try Store.sample()
    let first = Samples.contact("neu", in: id, note: "eins")
    let second = Samples.contact("neu", in: id, note: "zwei")
    let entry = try store.apply(
      .contactLogged, [Change(adding: first)], on: id, by: "erika", at: 1, evaluate: nil)
    #expect(try store.undoable(by: "erika")?.sequence == entry.sequence)
    let theirs = try store.apply(
      .caseEdited, [Change(replacing: first, with: second)], on: id, by: "ali", at: 2,
      evaluate: nil)
    #expect(try store.undoable(by: "erika") == nil)
    #expect(throws: StoreFailure.conflict(kind: .contact, base: first, theirs: second)) {
      try store.undo(entry.sequence, by: "erika", at: 3, evaluate: nil)
    }
    // Once the other has taken it back, it is as it was left.
    _ = try store.undo(theirs.sequence, by: "ali", at: 4, evaluate: nil)
    _ = try store.undo(entry.sequence, by: "erika", at: 5, evaluate: nil)
    #expect(try store.record(.contact, key: first.key) == nil)
  }

  @Test func `the newest deeds come first, one after the other`() throws {
    let store = try Store.sample()
    var sequences: [Int64] = []
    for name in ["a", "b", "c"] {
      sequences.append(
        try store.apply(
          .contactLogged, [Change(adding: Samples.contact(name, in: id))], on: id, by: "erika",
          at: 1, evaluate: nil
        ).sequence)
    }
    for sequence in sequences.reversed() {
      #expect(try store.undoable(by: "erika")?.sequence == sequence)
      _ = try store.undo(sequence, by: "erika", at: 2, evaluate: nil)
    }
    for sequence in sequences {
      #expect(try store.redoable(by: "erika")?.sequence == sequence)
      _ = try store.redo(sequence, by: "erika", at: 3, evaluate: nil)
    }
    #expect(try store.redoable(by: "erika") == nil)
    let page = try store.journal(viewer: "erika", limit: 3)
    #expect(page.total == 10 && page.lines.map(\.deed) == [.redone, .redone, .redone])
  }

  @Test(arguments: 1...12)
  func `undoing everything leads back to the start`(seed: UInt64) throws {
    var random = Lehmer(seed)
    let store = try Store.sample(2)
    let start = try store.everything()
    var open: [Int64] = []
    var closed: [Int64] = []
    for step in 0..<60 {
      let choice = Int.random(in: 0..<10, using: &random)
      if choice < 5 {
        let changes = try randomChanges(store, &random, step)
        guard !changes.isEmpty else { continue }
        let entry = try store.apply(
          .bulkChange, changes, on: nil, by: "erika", at: 1, evaluate: Samples.evaluate)
        open.append(entry.sequence)
        closed = []
      } else if choice < 8, let last = open.popLast() {
        _ = try store.undo(last, by: "erika", at: 1, evaluate: Samples.evaluate)
        closed.append(last)
      } else if let last = closed.popLast() {
        _ = try store.redo(last, by: "erika", at: 1, evaluate: Samples.evaluate)
        open.append(last)
      }
    }
    while let last = open.popLast() {
      _ = try store.undo(last, by: "erika", at: 1, evaluate: Samples.evaluate)
    }
    #expect(try store.everything() == start)
    #expect(try store.verify().isInOrder)
    #expect(try store.search("Text", limit: 10).hits.count == 2)
  }

  /// Adds, changes or removes contacts and tasks, sometimes several at once.
  private func randomChanges(
    _ store: Store, _ random: inout Lehmer, _ step: Int
  ) throws -> [Change] {
    var changes: [Change] = []
    for part in 0..<Int.random(in: 1...3, using: &random) {
      let kind: EntityKind = Bool.random(using: &random) ? .contact : .task
      var rows: [Record] = []
      try store.forEachRecord(of: kind) { row in
        if !changes.contains(where: { $0.kind == kind && $0.key == row.key }) { rows.append(row) }
        return true
      }
      let row = rows.randomElement(using: &random)
      switch (Int.random(in: 0..<3, using: &random), row) {
      case (1, let row?)
      where row.cells[0] != .text("contacts-1") && row.cells[0] != .text("contacts-2"):
        changes.append(Change(removing: row))
      case (2, let row?):
        var changed = row
        changed.cells[2] = .number(Int64.random(in: 19_000...20_000, using: &random))
        changes.append(Change(replacing: row, with: changed))
      default:
        var new = Samples.bare(kind, Int.random(in: 1...2, using: &random))
        new.cells[0] = .text("\(kind.name)-\(step)-\(part)")
        changes.append(Change(adding: new))
      }
    }
    return changes
  }
}

/// Random numbers that are the same every time.
struct Lehmer: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
