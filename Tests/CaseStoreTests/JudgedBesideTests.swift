import CaseStore
import Casework
import CivilTime
import Testing

/// Judging in two processes gives what judging in one gives, whatever the other does.
@Suite struct JudgedBesideTests {
  private let cases = 1_300

  private func store(_ path: String) throws -> Store {
    let store = try Store.open(at: path, .create)
    var rest = [EntityKind.caseRecord, .contact].flatMap { kind in
      (1...cases).map { Samples.full(kind, $0) }
    }[...]
    _ = try store.importBatch(by: "admin", at: 1) { rest.popFirst() }
    return store
  }

  private func blocks(_ path: String) throws -> [[UInt8]] {
    var blocks: [[UInt8]] = []
    let other = try Store.open(at: path, .readOnly)
    try other.judgeBeside(evaluate: Samples.evaluate) {
      blocks.append($0)
      return true
    }
    return blocks
  }

  private func judged(
    _ name: String, _ spoil: ([[UInt8]]) -> [[UInt8]]?
  ) throws -> (cached: Cached, own: Int) {
    let folder = try TemporaryFolder()
    let path = folder.file(name)
    let store = try store(path)
    var own = 0
    var rest = spoil(try blocks(path))?[...]
    let left = try store.refreshOutcomes(
      on: Samples.today,
      evaluate: {
        own += 1
        return Samples.evaluate($0)
      },
      beside: { rest == nil ? nil : JudgedBeside { rest?.popFirst() } })
    #expect(left == 0)
    return (try Cached(store), own)
  }

  /// Everything that is cached.
  private struct Cached: Equatable {
    var outcomes: [CaseOutcome?]
    var lines: [CaseLine]
    var counts: String
    var rules: String

    init(_ store: Store) throws {
      outcomes = try [1, 255, 256, 257, 700, 1_300].map {
        try store.outcome(of: CaseID("cases-\($0)"))
      }
      lines = try store.caseLines(limit: 2_000).lines
      counts = "\(try store.queueCounts(of: nil))"
      rules = "\(try store.ruleCounts())"
    }
  }

  @Test func `nobody else writes between what the other sees and what is kept`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.db")
    let store = try store(path)
    let third = try Store.open(at: path)
    var refusals = 0
    _ = try store.refreshOutcomes(on: Samples.today, evaluate: Samples.evaluate) {
      do { try third.set("somebody", to: "else") } catch { refusals += 1 }
      return nil
    }
    #expect(refusals == 1)
  }

  @Test func `with a helper, without one, with one that dies or talks nonsense`() throws {
    let alone = try judged("a.db") { _ in nil }
    #expect(alone.own == cases)
    let together = try judged("b.db") { $0 }
    #expect(together.cached == alone.cached)
    #expect(together.own < cases / 2)
    let dying = try judged("c.db") { Array($0.prefix(1)) }
    #expect(dying.cached == alone.cached && dying.own > together.own)
    for nonsense in [[], [0], [UInt8](repeating: 255, count: 5_000)] as [[UInt8]] {
      let said = try judged("d.db") { _ in [nonsense] }
      #expect(said.cached == alone.cached && said.own == cases)
    }
    let swapped = try judged("e.db") { $0.reversed() }
    #expect(swapped.cached == alone.cached)
    let cut = try judged("f.db") { $0.map { Array($0.dropLast()) } }
    #expect(cut.cached == alone.cached && cut.own == cases)
  }
}
