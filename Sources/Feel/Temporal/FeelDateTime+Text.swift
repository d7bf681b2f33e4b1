extension FeelDateTime: CustomStringConvertible {
  /// Reads a date and a time with `T` between them, or a date alone as its local midnight.
  /// `24:00:00` is the midnight of the following day.
  package init?(_ text: some StringProtocol, zones: Zones) {
    var reader = TemporalReader(text)
    guard let date = FeelDate(&reader) else { return nil }
    if reader.isAtEnd {
      self.init(date: date, time: FeelTime(nanosecondOfDay: 0))
      return
    }
    guard reader.take("T"), let (time, isEndOfDay) = FeelTime.read(&reader, zones: zones),
      let day = FeelDate(dayNumber: date.dayNumber + (isEndOfDay ? 1 : 0))
    else { return nil }
    self.init(date: day, time: time)
  }

  package var description: String {
    date.description + "T" + time.description
  }
}
