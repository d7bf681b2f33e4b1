import Casework
import Texts

/// A folder of random cases in which every column of every file occurs, each file written with other
/// liberties; and the folder an export must then give, written here without the program's help.
struct RandomFolder {
  struct File {
    var bytes: [UInt8]
    var canonical: [UInt8]
  }

  private(set) var files: [EntityKind: File] = [:]
  private var values: RandomValues
  private var ids: [EntityKind: [String]] = [:]

  init(cases count: Int, seed: UInt64) {
    values = RandomValues(dice: Dice(seed: seed))
    // Ids wander from file to file, so that a folder is narrow as a whole or not at all.
    values.isNarrow = seed % 2 == 0
    for kind in EntityKind.allCases { add(kind, count) }
  }

  private mutating func add(_ kind: EntityKind, _ cases: Int) {
    let whole = rowCount(kind, cases)
    var rows: [[RandomValue]] = []
    if kind.fields[0].kind == .id {
      ids[kind] = (0..<whole).map { values.id("\(kind.name.prefix(1).uppercased())\($0)") }
    }
    for number in 0..<whole { rows.append(row(kind, number)) }
    let isNarrow = values.isNarrow && values.dice.chance(60)
    files[kind] = File(
      bytes: RandomFile(kind: kind, rows: rows, isNarrow: isNarrow).bytes(&values.dice),
      canonical: CanonicalFile.bytes(kind, rows))
  }

  private func rowCount(_ kind: EntityKind, _ cases: Int) -> Int {
    switch kind {
    case .worker: max(2, cases / 40)
    case .client, .caseRecord: cases
    // One row a case at most.
    case .offer, .aftercare, .review: cases / 2
    default: max(1, cases / 2)
    }
  }

  private mutating func row(_ kind: EntityKind, _ number: Int) -> [RandomValue] {
    kind.fields.enumerated().map { position, field in
      let isWanted = field.isRequired || field.isKey
      if !isWanted, values.dice.chance(40) { return .empty }
      return value(kind, field, number)
    }
  }

  private mutating func value(_ kind: EntityKind, _ field: Field, _ number: Int) -> RandomValue {
    switch field.kind {
    case .id: return values.reference(ids[kind]?[number] ?? "")
    case .reference(let target):
      let known = ids[target] ?? []
      if known.isEmpty { return .empty }
      // Kinds without an id of their own have one row a case here.
      let isKey = field.isKey
      return values.reference(isKey ? known[number] : values.dice.pick(known))
    case .text where field.name == "category":
      return RandomValue(written: "debt", canonical: "debt")
    case .text: return values.text()
    case .day: return values.day()
    case .time: return values.time()
    // Protected people are not in everybody's export.
    case .flag: return values.flag(field.name != "protected" && values.dice.chance(50))
    case .code(let codes): return values.code(codes)
    case .list where kind == .activity:
      let plain = (ids[.risk] ?? []).filter { !$0.contains("|") && !"=+-@'".contains($0.prefix(1)) }
      return plain.isEmpty ? .empty : values.list(plain)
    case .list: return values.list(["arbeitszeit", "konflikt", "neues Wort", "16g", "R1"])
    }
  }
}

/// One file with its liberties.
private struct RandomFile {
  let kind: EntityKind
  let rows: [[RandomValue]]
  let isNarrow: Bool

  func bytes(_ dice: inout Dice) -> [UInt8] {
    let separator = dice.pick([";", ",", "\t"])
    let lineEnd = dice.pick(["\n", "\r\n"])
    let columns = chosenColumns(&dice)
    var text = dice.chance(15) ? "sep=\(separator)\(lineEnd)" : ""
    let quotesAll = dice.chance(20)
    func line(_ cells: [String], _ dice: inout Dice) -> String {
      cells.map { quoted($0, separator, quotesAll || dice.chance(5)) }.joined(separator: separator)
    }
    text += line(columns.map { $0.map { header(kind.fields[$0].name, &dice) } ?? "Fremd" }, &dice)
    text += lineEnd
    for row in rows {
      if dice.chance(2) { text += lineEnd }
      if dice.chance(2) {
        text += String(repeating: separator, count: columns.count - 1) + lineEnd
      }
      text += line(columns.map { $0.map { row[$0].written } ?? "egal" }, &dice) + lineEnd
    }
    if dice.chance(30) { text = String(text.unicodeScalars.dropLast(lineEnd.unicodeScalars.count)) }
    if isNarrow { return Windows.bytes(text) }
    return (dice.chance(50) ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
  }

  /// In any order, without columns in which nothing stands, with one that means nothing.
  private func chosenColumns(_ dice: inout Dice) -> [Int?] {
    var columns: [Int?] = kind.fields.indices.filter { position in
      kind.fields[position].isRequired || rows.contains { $0[position] != .empty }
    }
    if dice.chance(30) { columns.append(nil) }
    if dice.chance(70) { columns.shuffle(using: &dice) }
    return columns
  }

  private func header(_ name: String, _ dice: inout Dice) -> String {
    let label = FieldTexts.label(name)
    switch dice.roll(6) {
    case 0: return label.german
    case 1: return label.english
    case 2: return name.uppercased()
    case 3: return " \(name)* "
    case 4: return name.split(separator: "_").joined(separator: " ")
    default: return name
    }
  }

  private func quoted(_ text: String, _ separator: String, _ always: Bool) -> String {
    let needsQuotes = text.unicodeScalars.contains {
      $0 == "\"" || $0 == "\n" || $0 == "\r" || String($0) == separator
    }
    guard always || needsQuotes else { return text }
    var out = String.UnicodeScalarView(["\""])
    for scalar in text.unicodeScalars {
      if scalar == "\"" { out.append(scalar) }
      out.append(scalar)
    }
    out.append("\"")
    return String(out)
  }
}

/// The form of an export: mark, semicolons, CRLF, the contract's columns, rows in the order of keys.
private enum CanonicalFile {
  static func bytes(_ kind: EntityKind, _ rows: [[RandomValue]]) -> [UInt8] {
    let sorted = rows.sorted { isBefore(kind, $0, $1) }
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    bytes += Array(kind.fields.map(\.name).joined(separator: ";").utf8) + [13, 10]
    for row in sorted {
      for (position, value) in row.enumerated() {
        if position > 0 { bytes.append(UInt8(ascii: ";")) }
        bytes += field(Array(value.canonical.utf8))
      }
      bytes += [13, 10]
    }
    return bytes
  }

  private static func field(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { [10, 13, 34, 59].contains($0) }) else { return bytes }
    return [34] + bytes.flatMap { $0 == 34 ? [34, 34] : [$0] } + [34]
  }

  private static func isBefore(
    _ kind: EntityKind, _ one: [RandomValue], _ other: [RandomValue]
  ) -> Bool {
    for position in kind.keyPositions {
      let (a, b) = (one[position].canonical, other[position].canonical)
      if a == b, Array(a.utf8) == Array(b.utf8) { continue }
      if case .code(let codes) = kind.fields[position].kind {
        return (codes.firstIndex(of: a) ?? 0) < (codes.firstIndex(of: b) ?? 0)
      }
      return plain(a).lexicographicallyPrecedes(plain(b))
    }
    return false
  }

  private static func plain(_ text: String) -> [UInt8] {
    Array(text.utf8.first == 39 ? Array(text.utf8.dropFirst()) : Array(text.utf8))
  }
}

private enum Windows {
  private static let others: [Unicode.Scalar: UInt8] = [
    "€": 0x80, "„": 0x84, "“": 0x93, "–": 0x96,
  ]

  static func bytes(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { others[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
  }
}
