import Feel
import Testing

@Suite struct DurationTests {
  @Test(arguments: [
    ("P1D", "P1D"), ("PT0.999S", "PT0.999S"), ("P1DT2H3M4.123456789S", "P1DT2H3M4.123456789S"),
    ("PT0.000S", "PT0S"), ("PT0.S", "PT0S"), ("P0D", "PT0S"), ("-P0D", "PT0S"),
    ("PT1000M0.999999999S", "PT16H40M0.999999999S"), ("PT240H", "P10D"), ("P2DT274M", "P2DT4H34M"),
    ("-PT1H2M", "-PT1H2M"), ("-PT0.5S", "-PT0.5S"), ("PT3600S", "PT1H"),
    ("P106751991167300D", "P106751991167300D"),
  ])
  func `days and times print in their largest units`(text: String, printed: String) {
    #expect(DaysDuration(text)?.description == printed)
    #expect(MonthsDuration(text) == nil)
  }

  @Test(arguments: [
    ("P0M", "P0M"), ("P0Y", "P0M"), ("P1Y27M", "P3Y3M"), ("-P999999999M", "-P83333333Y3M"),
    ("P26M", "P2Y2M"), ("-P1Y", "-P1Y"), ("P1Y0M", "P1Y"),
  ])
  func `years and months print in their largest units`(text: String, printed: String) {
    #expect(MonthsDuration(text)?.description == printed)
    #expect(DaysDuration(text) == nil)
  }

  @Test(arguments: [
    "", "P", "PT", "1D", "P1H", "P1S", "P1DT", "P1YT", "P0", "1Y", "P1M1Y", "P1D1Y", "PT1M1H",
    "PT1S1M", "P1.5D", "PT1.5H", "--P1D", "+P1D", "P-1D", "P1D ", "P1Y1D", "P1YT1H", "PT.5S",
    "P99999999999999999999D", "P106751991167301D", "P1W", "p1d", "2012T-12-2511:00:00Z",
  ])
  func `anything else is no duration`(text: String) {
    #expect(DaysDuration(text) == nil)
    #expect(MonthsDuration(text) == nil)
  }

  @Test func `parts carry the sign of the whole`() {
    let duration = DaysDuration("-P1DT2H3M4.5S")
    #expect(duration?.days == -1)
    #expect(duration?.hours == -2)
    #expect(duration?.minutes == -3)
    #expect(duration?.secondsPart.description == "-4.5")
    #expect(duration?.totalSeconds.description == "-93784.5")
    #expect(duration?.magnitude?.description == "P1DT2H3M4.5S")
    #expect(MonthsDuration("-P1Y2M")?.years == -1)
    #expect(MonthsDuration("-P1Y2M")?.monthsPart == -2)
  }

  @Test(arguments: [
    ("P4DT1H", "1.5", "P6DT1H30M"), ("PT23H", "2.5", "P2DT9H30M"), ("-P1D", "-10", "P10D"),
    ("P1D", "0", "PT0S"), ("PT0.000000001S", "1.9", "PT0.000000001S"),
    ("P3650000D", "0.1", "P365000D"), ("P1D", "1e30", nil), ("P1D", "1e5000", nil),
  ])
  func `days are multiplied to the nanosecond`(text: String, factor: String, expected: String?) {
    let factor = Decimal34(factor) ?? .zero
    #expect(DaysDuration(text)?.multiplied(by: factor)?.description == expected)
  }

  @Test(arguments: [
    ("P1Y11M", "-2.5", "-P4Y9M"), ("-P2M", "1.5", "-P3M"), ("P1M", "26", "P2Y2M"),
    ("P1Y", "1e40", nil),
  ])
  func `months are multiplied and cut to whole months`(
    text: String, factor: String, expected: String?
  ) {
    let factor = Decimal34(factor) ?? .zero
    #expect(MonthsDuration(text)?.multiplied(by: factor)?.description == expected)
  }

  @Test func `division by numbers and by durations`() throws {
    let days = try #require(DaysDuration("P10D"))
    #expect(days.divided(by: Decimal34(4))?.description == "P2DT12H")
    #expect(days.divided(by: .zero) == nil)
    #expect(days.ratio(to: .zero) == nil)
    #expect(days.ratio(to: try #require(DaysDuration("P4D")))?.description == "2.5")
    let months = try #require(MonthsDuration("P10Y11M"))
    #expect(months.divided(by: Decimal34("-2.5") ?? .zero)?.description == "-P4Y4M")
    #expect(months.ratio(to: .zero) == nil)
    #expect(months.ratio(to: MonthsDuration(months: 10))?.description == "13.1")
  }

  @Test func `sums that are too large are nil`() {
    let most = DaysDuration(seconds: .max)
    #expect(most.adding(DaysDuration(seconds: 1)) == nil)
    #expect(DaysDuration(seconds: .min).negated == nil)
    #expect(MonthsDuration(months: .max).adding(MonthsDuration(months: 1)) == nil)
    #expect(MonthsDuration(months: .min).negated == nil)
    #expect(most.subtracting(most)?.description == "PT0S")
  }

  @Test(arguments: [
    ("2013-08-24", "2011-12-22", "-P1Y8M"), ("2015-01-21", "2016-01-21", "P1Y"),
    ("2016-01-01", "2016-01-01", "P0M"), ("2016-09-30", "2017-12-28", "P1Y2M"),
    ("2017-09-05", "-2019-10-01", "-P4035Y11M"), ("2015-12-31", "2018-10-01", "P2Y9M"),
    ("2017-02-28", "2019-07-23", "P2Y4M"), ("2016-01-31", "2016-02-29", "P0M"),
  ])
  func `whole months between two days`(from: String, to: String, expected: String) throws {
    let start = try #require(FeelDate(from))
    let end = try #require(FeelDate(to))
    #expect(MonthsDuration(from: start, to: end).description == expected)
  }
}
