import Casework

/// For every column of a file what can be wrong with one field, and what is then to be read.
enum WrongFields {
  struct Fault {
    var position: Int
    var text: String
    var german: String
    var english: String
  }

  /// Cases for the kinds of which every case has but one row.
  static let cases = "case\n" + (0..<60).map { "G\($0)\n" }.joined()

  static func text(of kind: EntityKind, _ faults: [Fault]) -> String {
    let header = kind.fields.map(\.name).joined(separator: ";")
    var lines = [header, goodRow(of: kind).joined(separator: ";")]
    for (number, fault) in faults.enumerated() {
      var row = goodRow(of: kind)
      // Keys differ from row to row, so that only what is meant is wrong.
      for position in kind.keyPositions { row[position] = other(kind, position, number) }
      row[fault.position] = fault.text
      lines.append(row.joined(separator: ";"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func goodRow(of kind: EntityKind) -> [String] {
    kind.fields.map { field in
      switch field.kind {
      case .id: "N-1"
      case .reference(.caseRecord): "F1"
      case .reference(.client): "C1"
      case .reference(.worker): "W1"
      case .reference: ""
      case .text where field.name == "category": "debt"
      case .text: field.isRequired || field.isKey ? "Text" : ""
      case .day: "2026-10-0\(min(9, field.name.count % 9 + 1))"
      case .time: "10:30"
      case .flag: "ja"
      case .code(let codes): codes[0]
      case .list: ""
      }
    }
  }

  private static func other(_ kind: EntityKind, _ position: Int, _ number: Int) -> String {
    switch kind.fields[position].kind {
    case .id: "N-1-\(number)"
    case .reference(.caseRecord): "G\(number)"
    case .text: "Text \(number)"
    case .day: "2025-\(two(number / 28 + 1))-\(two(number % 28 + 1))"
    default: goodRow(of: kind)[position]
    }
  }

  private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  /// One fault a row, from line 3 on: line 2 is in order.
  static func all(of kind: EntityKind) -> [Fault] {
    var faults: [Fault] = []
    func add(_ position: Int, _ text: String, _ german: String, _ english: String) {
      let place = "\(kind.name).csv:\(faults.count + 3): \(kind.fields[position].name): "
      faults.append(
        Fault(position: position, text: text, german: place + german, english: place + english))
    }
    func wrong(
      _ position: Int, _ text: String, _ german: String, _ english: String,
      _ wanted: String, _ wantedEnglish: String
    ) {
      add(
        position, text, "\(german), gefunden ‹\(shown(text))›, erwartet \(wanted)",
        "\(english), found ‹\(shown(text))›, expected \(wantedEnglish)")
    }
    for (position, field) in kind.fields.enumerated() {
      if field.isRequired {
        for empty in ["", " \t "] {
          add(
            position, empty, "Angabe fehlt, gefunden nichts, erwartet ein Wert",
            "value missing, found nothing, expected a value")
        }
      }
      switch field.kind {
      case .id: tooLong(position)
      case .reference(let target):
        tooLong(position)
        wrong(
          position, "nirgends", "Verweis ins Leere", "reference to nothing",
          "eine Kennung aus \(target.name)", "an id of \(target.name)")
      case .day:
        for text in ["31.11.2026", "2026-13-01", "29.02.2025", "gestern", "1.1.126"] {
          wrong(
            position, text, "kein Datum", "no date", "2026-10-01 oder 01.10.2026",
            "2026-10-01 or 01.10.2026")
        }
      case .time:
        for text in ["24:00", "10:60", "halb elf", "1030"] {
          wrong(position, text, "keine Uhrzeit", "no time", "10:30", "10:30")
        }
      case .flag:
        wrong(
          position, "vielleicht", "weder ja noch nein", "neither yes nor no", "ja oder nein",
          "ja or nein")
      case .code(let codes):
        let list = codes.joined(separator: ", ")
        wrong(position, "quatsch\u{202E}", "unbekannter Wert", "unknown value", list, list)
      case .list where kind == .activity:
        wrong(
          position, "R1|R9", "Verweis ins Leere", "reference to nothing", "eine Kennung aus risks",
          "an id of risks")
      case .text, .list: break
      }
    }
    func tooLong(_ position: Int) {
      wrong(
        position, String(repeating: "ü", count: 65), "Kennung zu lang", "id too long",
        "höchstens 64 Zeichen", "at most 64 characters")
    }
    return faults
  }

  /// At most forty characters, with what could act on a terminal made visible.
  private static func shown(_ text: String) -> String {
    if text == "R1|R9" { return "R9" }
    let plain = text.replacing("\u{202E}", with: "\u{FFFD}")
    return plain.count > 40 ? plain.prefix(40) + "…" : plain
  }
}
