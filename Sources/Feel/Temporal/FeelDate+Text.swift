extension FeelDate: CustomStringConvertible {
  /// Reads `2017-12-31`: four or more digits for the year, without needless zeros, perhaps `-`.
  package init?(_ text: some StringProtocol) {
    var reader = TemporalReader(text)
    guard let date = FeelDate(&reader), reader.isAtEnd else { return nil }
    self = date
  }

  init?(_ reader: inout TemporalReader) {
    let isNegative = reader.take("-")
    let digits = reader.digits()
    guard digits.count >= 4, digits.count == 4 || digits.first != 48,
      let year = TemporalReader.number(digits),
      reader.take("-"), let month = reader.pair(), reader.take("-"), let day = reader.pair()
    else { return nil }
    self.init(year: isNegative ? -year : year, month: month, day: day)
  }

  package var description: String {
    let (year, month, day) = parts
    let sign = year < 0 ? "-" : ""
    return sign + TemporalText.padded(abs(year), 4) + "-" + TemporalText.padded(month) + "-"
      + TemporalText.padded(day)
  }
}
