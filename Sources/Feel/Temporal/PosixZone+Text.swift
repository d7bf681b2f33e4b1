extension PosixZone {
  /// Reads a POSIX TZ string; nil for an empty or unreadable one.
  init?(_ text: String) {
    var reader = TemporalReader(text)
    guard reader.takeZoneName(), let west = reader.clock() else { return nil }
    let standard = Int32(-west)
    if reader.isAtEnd {
      self.init(standardOffset: standard, summer: nil)
      return
    }
    guard reader.takeZoneName() else { return nil }
    var offset = standard + 3600
    if reader.next != UInt8(ascii: ",") {
      guard let west = reader.clock() else { return nil }
      offset = Int32(-west)
    }
    guard reader.take(","), let start = Change(&reader), reader.take(","),
      let end = Change(&reader), reader.isAtEnd
    else { return nil }
    self.init(
      standardOffset: standard, summer: Summer(offset: offset, start: start, end: end))
  }
}

extension PosixZone.Change {
  fileprivate init?(_ reader: inout TemporalReader) {
    if reader.take("M") {
      guard let month = reader.number(), (1...12).contains(month), reader.take("."),
        let week = reader.number(), (1...5).contains(week), reader.take("."),
        let weekday = reader.number(), (0...6).contains(weekday)
      else { return nil }
      day = .weekday(month: month, week: week, weekday: weekday)
    } else if reader.take("J") {
      guard let number = reader.number(), (1...365).contains(number) else { return nil }
      day = .withoutLeapDay(number)
    } else {
      guard let number = reader.number(), (0...365).contains(number) else { return nil }
      day = .dayOfYear(number)
    }
    if reader.take("/") {
      guard let clock = reader.clock() else { return nil }
      seconds = clock
    } else {
      seconds = 7200
    }
  }
}

extension TemporalReader {
  /// `CET` or `<+03>`.
  fileprivate mutating func takeZoneName() -> Bool {
    if take("<") {
      while let next, next != UInt8(ascii: ">") { _ = take(Unicode.Scalar(next)) }
      return take(">")
    }
    let start = position
    while let next, (65...90).contains(next & 0xDF) { _ = take(Unicode.Scalar(next)) }
    return position - start >= 3
  }

  /// `-1`, `3:30` or `26:00:00`, in seconds.
  fileprivate mutating func clock() -> Int64? {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    guard let hours = number(), hours <= 167 else { return nil }
    var seconds = hours * 3600
    for unit in [Int64(60), 1] where take(":") {
      guard let value = number(), value < 60 else { return nil }
      seconds += value * unit
    }
    return isNegative ? -seconds : seconds
  }
}
