/// The fields of an ISO 8601 duration as they are written.
struct DurationText {
  var isNegative = false
  var years: Int64?
  var months: Int64?
  var days: Int64?
  var hours: Int64?
  var minutes: Int64?
  var seconds: Int64?
  var nanoseconds: Int64 = 0

  /// Reads `-P1Y2M` or `P1DT2H3M4.5S`; each field at most once and in this order.
  init?(_ text: some StringProtocol) {
    var reader = TemporalReader(text)
    isNegative = reader.take("-")
    guard reader.take("P"), readDates(&reader) else { return nil }
    if reader.take("T") {
      guard readTimes(&reader), hours != nil || minutes != nil || seconds != nil else { return nil }
    }
    guard reader.isAtEnd,
      [years, months, days, hours, minutes, seconds].contains(where: { $0 != nil })
    else { return nil }
  }

  private mutating func readDates(_ reader: inout TemporalReader) -> Bool {
    while let next = reader.next, next != UInt8(ascii: "T") {
      guard let number = reader.number() else { return false }
      if reader.take("Y"), years == nil, months == nil, days == nil {
        years = number
      } else if reader.take("M"), months == nil, days == nil {
        months = number
      } else if reader.take("D"), days == nil {
        days = number
      } else {
        return false
      }
    }
    return true
  }

  private mutating func readTimes(_ reader: inout TemporalReader) -> Bool {
    while !reader.isAtEnd {
      guard seconds == nil, let number = reader.number() else { return false }
      if reader.take(".") {
        nanoseconds = TemporalReader.billionths(reader.digits())
        guard reader.take("S") else { return false }
        seconds = number
      } else if reader.take("H"), hours == nil, minutes == nil {
        hours = number
      } else if reader.take("M"), minutes == nil {
        minutes = number
      } else if reader.take("S") {
        seconds = number
      } else {
        return false
      }
    }
    return true
  }
}
