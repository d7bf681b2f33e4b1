import CivilTime
import Foundation

/// A caseload made up so that every figure of every report is known beforehand: each case is thrown together
/// from a few properties, the rows are written from them, and the counts are kept beside. Nothing here asks
/// the program how it counts.
struct CountedCaseload {
  /// numerator and denominator by figure.
  private(set) var expected: [String: (numerator: Int, denominator: Int)] = [:]
  private(set) var ranges: [String: ClosedRange<Int>] = [:]
  private var files: [String: (columns: [String], rows: [[String]])] = [:]
  private var dice: Dice
  private var last = 0

  init(seed: UInt64) {
    dice = Dice(seed: seed)
  }

  // MARK: Rows

  mutating func add(_ file: String, _ cells: KeyValuePairs<String, String>) {
    var table = files[file] ?? ([], [])
    for (column, _) in cells where !table.columns.contains(column) { table.columns.append(column) }
    let values = Dictionary(uniqueKeysWithValues: cells.map { ($0.key, $0.value) })
    table.rows.append(table.columns.map { values[$0] ?? "" })
    files[file] = table
  }

  /// A new id, for whatever needs one.
  mutating func id(_ prefix: String) -> String {
    last += 1
    return "\(prefix)\(last)"
  }

  mutating func newCase(
    _ prefix: String, _ cells: [String: String] = [:], client: [String: String] = [:]
  ) -> String {
    let name = id(prefix)
    add(
      "clients",
      [
        "client": "C-\(name)", "last_name": "Name \(name)",
        "birth_date": client["birth_date"] ?? "",
        "vocational_qualification": client["vocational_qualification"] ?? "",
      ])
    add(
      "cases",
      [
        "case": name, "client": "C-\(name)", "team": cells["team"] ?? "Nord",
        "area": cells["area"] ?? "", "benefit_from": cells["benefit_from"] ?? "",
        "benefit_to": cells["benefit_to"] ?? "",
      ])
    return name
  }

  mutating func contact(
    _ file: String, _ day: Day, _ channel: String = "phone", purpose: String = "",
    reached: String = ""
  ) {
    add(
      "contacts",
      [
        "contact": id("K"), "case": file, "date": day.iso, "channel": channel,
        "purpose": purpose, "reached": reached,
      ])
  }

  func write(to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, table) in files {
      let width = table.columns.count
      let lines =
        [table.columns] + table.rows.map { $0 + Array(repeating: "", count: width - $0.count) }
      let text = lines.map { $0.joined(separator: ";") }.joined(separator: "\n") + "\n"
      try text.write(toFile: folder + "/\(name).csv", atomically: true, encoding: .utf8)
    }
  }

  // MARK: Counts

  /// One more of the figure's base, and one more counted where the condition holds.
  mutating func expect(_ figure: String, _ counted: Bool, of isInBase: Bool = true) {
    var pair = expected[figure] ?? (0, 0)
    if isInBase { pair.denominator += 1 }
    if isInBase && counted { pair.numerator += 1 }
    expected[figure] = pair
  }

  mutating func expect(_ figure: String, range: ClosedRange<Int>) {
    ranges[figure] = range
  }

  mutating func expect(_ figure: String, sum: Int, of denominator: Int) {
    expected[figure] = (sum, denominator)
  }

  // MARK: Chance

  mutating func one(in sides: Int) -> Bool { dice.roll(sides) == 0 }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + dice.roll(range.count)
  }

  mutating func any<Element>(_ choices: [Element]) -> Element { dice.pick(choices) }
}

func civil(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }
