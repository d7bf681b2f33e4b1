import Casework

/// One field of a random row: what is written into the file, and what must come out again.
struct RandomValue: Equatable {
  /// As the field reads without quotes, in one of the forms the contract allows.
  var written: String
  /// As an export has it, without quotes.
  var canonical: String

  static let empty = RandomValue(written: "", canonical: "")
}

/// Makes up values in all the forms the contract allows.
struct RandomValues {
  var dice: Dice
  /// Whether only characters of Windows-1252 may occur.
  var isNarrow = false

  private static let narrow = [
    "ü", "ß", "Ö", "€", "–", "„", "“", "é", "ñ", " ", "a", "b", "Z", "0", "-", ".", "\u{A0}",
  ]
  private static let wide = [
    "ş", "ğ", "ễ", "e\u{301}", "\u{E9}", "ё", "中", "😀", "👩‍👩‍👧", "\u{200B}", "\u{202E}", "\u{200F}",
    "\u{FEFF}", "\u{FFFD}", "\u{85}", "\u{2028}", "\u{1B}[2J", "\u{7}", "\u{7F}", "\u{FFFE}",
    "\u{10FFFF}", "ﬁ", "İ", "ı", "q\u{323}\u{307}", "q\u{307}\u{323}", "한", "\u{1112}\u{1161}",
  ]
  private static let signs = [
    ";", ",", "\t", "\"", "\"\"", "'", "''", "=", "+", "-", "@", "\n", "\r\n", "\r", "\\n", "<b>",
    "&amp;", "%s", " ", "|",
  ]

  private mutating func piece() -> String {
    if dice.chance(15) { return dice.pick(RandomValues.signs) }
    if isNarrow || dice.chance(70) { return dice.pick(RandomValues.narrow) }
    return dice.pick(RandomValues.wide)
  }

  /// Any text; never of blanks alone, which stand for nothing where something must stand.
  mutating func text() -> RandomValue {
    var text = dice.chance(30) ? dice.pick(RandomValues.signs) : ""
    for _ in 0...dice.roll(dice.chance(5) ? 200 : 8) { text += piece() }
    return guarded(text + "x")
  }

  /// Up to 64 characters without blanks at either end.
  mutating func id(_ stem: String) -> String {
    var text = dice.chance(10) ? dice.pick(["=", "+", "@", "'", "-"]) : ""
    text += stem
    if dice.chance(20) { text += dice.pick(["/", " ", "-", "ü", "#", ";", "\"", ","]) + "1" }
    if !isNarrow, dice.chance(10) {
      text += dice.pick(RandomValues.wide.filter { $0 != "\u{FEFF}" })
    }
    if dice.chance(2) {
      while text.unicodeScalars.count < 64 { text += "z" }
    }
    return text
  }

  mutating func reference(_ id: String) -> RandomValue { blanked(guarded(id)) }

  mutating func list(_ words: [String]) -> RandomValue {
    let some = (0...dice.roll(4)).map { _ in dice.pick(words) }
    let joint = dice.pick(["|", " | ", "| ", "||"])
    return RandomValue(
      written: some.joined(separator: joint), canonical: some.joined(separator: "|"))
  }

  mutating func day() -> RandomValue {
    let (year, month, day) = (1900 + dice.roll(200), 1 + dice.roll(12), 1 + dice.roll(28))
    let iso = "\(year)-\(two(month))-\(two(day))"
    var forms = [iso, "\(two(day)).\(two(month)).\(year)", "\(day).\(month).\(year)"]
    if (1950..<2050).contains(year) { forms.append("\(day).\(month).\(two(year % 100))") }
    return blanked(RandomValue(written: dice.pick(forms), canonical: iso))
  }

  mutating func time() -> RandomValue {
    let (hour, minute) = (dice.roll(24), dice.roll(60))
    let clock = "\(two(hour)):\(two(minute))"
    return blanked(
      RandomValue(
        written: dice.pick([clock, "\(hour):\(two(minute))", clock + ":00"]), canonical: clock))
  }

  mutating func flag(_ value: Bool) -> RandomValue {
    let words =
      value ? ["ja", "yes", "true", "1", "JA", "True"] : ["nein", "no", "false", "0", "No"]
    return blanked(RandomValue(written: dice.pick(words), canonical: value ? "ja" : "nein"))
  }

  mutating func code(_ codes: [String]) -> RandomValue {
    let code = dice.pick(codes)
    return blanked(
      RandomValue(
        written: dice.chance(20) ? dice.pick([code.uppercased(), code.lowercased()]) : code,
        canonical: code))
  }

  /// An apostrophe protects what a spreadsheet would take for a formula; reading takes one off.
  mutating func guarded(_ text: String) -> RandomValue {
    let first = text.unicodeScalars.first ?? "x"
    guard ["=", "+", "-", "@", "\t", "\r", "'"].contains(first) else {
      return RandomValue(
        written: dice.chance(2) ? "'" + text : text, canonical: text)
    }
    let isOptional = first != "'" && dice.chance(50)
    return RandomValue(written: isOptional ? text : "'" + text, canonical: "'" + text)
  }

  private mutating func blanked(_ value: RandomValue) -> RandomValue {
    guard dice.chance(5) else { return value }
    return RandomValue(written: " " + value.written + "\t", canonical: value.canonical)
  }

  private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
