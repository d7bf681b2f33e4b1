import Casework
import CivilTime

/// Field texts as files carry them, read into cells and written from cells.
enum CellText {
  // MARK: Reading

  static func cell(_ bytes: ArraySlice<UInt8>, _ kind: Field.Kind) -> Result<Cell, Unreadable> {
    if bytes.isEmpty { return .success(.empty) }
    switch kind {
    case .text:
      return .success(Cell(unguarded(bytes)))
    case .list:
      return .success(Cell(list(unguarded(bytes))))
    case .id, .reference:
      let text = unguarded(trimmed(bytes))
      guard text.unicodeScalars.count <= 64 else { return .failure(.idTooLong) }
      return .success(Cell(text))
    case .day:
      let trimmed = trimmed(bytes)
      if trimmed.isEmpty { return .success(.empty) }
      guard let day = day(trimmed) else { return .failure(.unreadableDate) }
      return .success(.number(Int64(day.number)))
    case .time:
      let trimmed = trimmed(bytes)
      if trimmed.isEmpty { return .success(.empty) }
      guard let minutes = minutes(trimmed) else { return .failure(.unreadableTime) }
      return .success(.number(Int64(minutes)))
    case .flag:
      let trimmed = trimmed(bytes)
      if trimmed.isEmpty { return .success(.empty) }
      guard let flag = flags[String(decoding: trimmed, as: UTF8.self).lowercased()] else {
        return .failure(.unreadableFlag)
      }
      return .success(.number(flag ? 1 : 0))
    case .code(let codes):
      let trimmed = trimmed(bytes)
      if trimmed.isEmpty { return .success(.empty) }
      for (index, code) in codes.enumerated() where code.utf8.elementsEqual(trimmed) {
        return .success(.number(Int64(index)))
      }
      let lowered = String(decoding: trimmed, as: UTF8.self).lowercased()
      guard let index = codes.firstIndex(where: { $0.lowercased() == lowered }) else {
        return .failure(.unknownCode)
      }
      return .success(.number(Int64(index)))
    }
  }

  enum Unreadable: Error {
    case unreadableDate, unreadableTime, unreadableFlag, unknownCode, idTooLong
  }

  private static let flags = [
    "ja": true, "yes": true, "true": true, "1": true,
    "nein": false, "no": false, "false": false, "0": false,
  ]

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, first == 32 || first == 9 { bytes.removeFirst() }
    while let last = bytes.last, last == 32 || last == 9 { bytes.removeLast() }
    return bytes
  }

  /// Takes off the apostrophe that kept a spreadsheet from seeing a formula.
  static func unguarded(_ bytes: ArraySlice<UInt8>) -> String {
    String(
      decoding: bytes.first == UInt8(ascii: "'") ? bytes.dropFirst() : bytes, as: UTF8.self)
  }

  /// The elements without the blanks people put around the separator, and without empty ones.
  static func list(_ text: String) -> String {
    if isTidy(text) { return text }
    return text.split(separator: "|").map { String($0).trimmingBlanks() }
      .filter { !$0.isEmpty }.joined(separator: "|")
  }

  /// Whether there is neither a blank nor an empty element in it.
  private static func isTidy(_ text: String) -> Bool {
    let bar = UInt8(ascii: "|")
    var last = bar
    for byte in text.utf8 {
      if byte == 32 || byte == 9 || byte == bar && last == bar { return false }
      last = byte
    }
    return last != bar
  }

  /// `2026-10-01`, `01.10.2026` or `1.10.26`.
  static func day(_ bytes: ArraySlice<UInt8>) -> Day? {
    if bytes.count == 10, bytes[bytes.startIndex + 4] == UInt8(ascii: "-") {
      return isoDay(bytes)
    }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2,
      parts[2].count == 2 || parts[2].count == 4,
      let day = number(parts[0]), let month = number(parts[1]), let year = number(parts[2])
    else { return nil }
    let fullYear = parts[2].count == 4 ? year : year < 50 ? 2000 + year : 1900 + year
    return Day(year: fullYear, month: month, day: day)
  }

  private static func isoDay(_ bytes: ArraySlice<UInt8>) -> Day? {
    let start = bytes.startIndex
    guard bytes[start + 7] == UInt8(ascii: "-") else { return nil }
    // Every row has some of these: the digits are put together where they stand.
    var parts = (year: 0, month: 0, day: 0)
    for place in 0..<10 where place != 4 && place != 7 {
      let digit = Int(bytes[start + place]) - 48
      guard digit >= 0, digit <= 9 else { return nil }
      switch place {
      case 0...3: parts.year = parts.year * 10 + digit
      case 5...6: parts.month = parts.month * 10 + digit
      default: parts.day = parts.day * 10 + digit
      }
    }
    return Day(year: parts.year, month: parts.month, day: parts.day)
  }

  /// `9:30`, `09:30`, `09:30:00`.
  private static func minutes(_ bytes: ArraySlice<UInt8>) -> Int? {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ $0.count <= 2 }),
      let hour = number(parts[0]), let minute = number(parts[1]), hour < 24, minute < 60
    else { return nil }
    if parts.count == 3, number(parts[2]) == nil { return nil }
    return hour * 60 + minute
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= 48, byte <= 57 else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  // MARK: Writing

  static func text(_ cell: Cell, _ kind: Field.Kind) -> String {
    switch (cell, kind) {
    case (.empty, _): ""
    case (.text(let text), _): guarded(text)
    case (.number(let number), .day): Day(number: Int32(clamping: number)).iso
    case (.number(let number), .time): clock(Int(number))
    case (.number(let number), .flag): number == 0 ? "nein" : "ja"
    case (.number(let number), .code(let codes)):
      codes.indices.contains(Int(number)) ? codes[Int(number)] : String(number)
    case (.number(let number), _): String(number)
    }
  }

  static func clock(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  /// A text that a spreadsheet could take for a formula gets an apostrophe, and so does one that
  /// begins with an apostrophe: reading takes off exactly one.
  static func guarded(_ text: String) -> String {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "'": "'" + text
    default: text
    }
  }
}
