import Casework
import CivilTime
import Rulebook
import Testing

/// The model and the text of the specification, read independently, say the same about every case,
/// rule and subject; and the cases are such that this means something.
@Suite struct ReadingComparisonTests {
  /// Rules of the groups AN to DQ that are about single cases.
  private static let rules = [
    (1...7).map { "AN-0\($0)" }, (1...16).map { $0 < 10 ? "NB-0\($0)" : "NB-\($0)" },
    (1...7).map { "AG-0\($0)" }, (1...5).map { "GR-0\($0)" }, (1...6).map { "EV-0\($0)" },
    [1, 2, 3, 4, 5, 9].map { "DQ-0\($0)" },
  ].flatMap { $0 }

  @Test func `model and text agree on every case, rule and subject`() throws {
    let today = try #require(Day(iso: "2026-11-20"))
    let engine = try Delivered.engine("2026-11-20")
    var tally = Tally()
    for seed in [11, 480_001] as [UInt64] {
      var cases = RandomCases(seed: seed, today: today)
      var neighbours = NeighbourCases(seed: seed)
      for number in 0..<2_000 {
        let file = cases.next(number)
        let here = tally.compare(file, engine, today)
        // The same case with one cell moved by a day or emptied.
        for _ in 0..<2 {
          let there = tally.compare(try neighbours.next(file), engine, today)
          tally.turn(here, there)
        }
      }
    }
    for (what, found) in tally.differences.sorted(by: { $0.key < $1.key }) {
      Issue.record("\(what): \(found.count) times, first in case \(found.first)")
    }
    // Agreement about rules that never hold, or always do, would be empty.
    for rule in Self.rules {
      #expect(tally.held[rule, default: 0] >= 40, "\(rule) hardly ever holds")
      #expect(tally.turned[rule, default: 0] >= 3, "\(rule) hardly ever turns on one cell")
    }
  }

  private struct Tally {
    var differences: [String: (count: Int, first: String)] = [:]
    var held: [String: Int] = [:]
    var turned: [String: Int] = [:]

    mutating func compare(
      _ file: CaseFile, _ engine: RuleEngine, _ today: Day
    ) -> Set<Reading.Statement> {
      let expected = Reading.statements(file, on: today)
      let results = engine.evaluate(file, withFacts: false).results
      let found = Set(
        results.map {
          Reading.Statement(
            rule: $0.rule, subject: $0.subject, severity: $0.severity, kind: $0.kind)
        })
      if found.count != results.count { note("repeated result", file) }
      for lacking in expected.subtracting(found) { note("model lacks", lacking, file) }
      for surplus in found.subtracting(expected) { note("text lacks", surplus, file) }
      for rule in Set(expected.map(\.rule)) { held[rule, default: 0] += 1 }
      return expected
    }

    /// Counts the rules that hold on one side of a change and not on the other.
    mutating func turn(_ here: Set<Reading.Statement>, _ there: Set<Reading.Statement>) {
      for rule in Set(here.symmetricDifference(there).map(\.rule)) { turned[rule, default: 0] += 1 }
    }

    private mutating func note(_ what: String, _ statement: Reading.Statement, _ file: CaseFile) {
      note("\(what) \(statement.rule) \(statement.severity) \(statement.kind)", file)
    }

    private mutating func note(_ what: String, _ file: CaseFile) {
      differences[what, default: (0, file.record.id.text)].count += 1
    }
  }
}

/// Makes of a case another one that differs in one cell only: a day moved by one, or a value gone.
struct NeighbourCases {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed ^ 0x5DEE_CE66_D1CE_5EED
  }

  private mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }

  mutating func next(_ file: CaseFile) throws -> CaseFile {
    var records = file.records
    var places: [(record: Int, field: Int, isDay: Bool)] = []
    for (number, record) in records.enumerated() {
      for (position, field) in record.kind.fields.enumerated()
      where record.cells[position] != .empty && field.kind != .id {
        let isDay = field.kind == .day
        if isDay || !(field.isRequired || field.isKey) { places.append((number, position, isDay)) }
      }
    }
    guard !places.isEmpty else { return file }
    let place = places[roll(places.count)]
    let field = records[place.record].kind.fields[place.field]
    let canGo = !field.isRequired && !field.isKey
    switch records[place.record].cells[place.field] {
    case .number(let day) where place.isDay && (!canGo || roll(4) > 0):
      records[place.record].cells[place.field] = .number(day + (roll(2) == 0 ? 1 : -1))
    default: records[place.record].cells[place.field] = .empty
    }
    var moved = CaseFile(record: file.record)
    for record in records { try moved.add(record) }
    return moved
  }
}
