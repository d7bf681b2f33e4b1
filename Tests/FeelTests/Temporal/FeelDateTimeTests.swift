import Feel
import Testing

@Suite struct FeelDateTimeTests {
  private let zones = Zones(.none)

  private func moment(_ text: String) throws -> FeelDateTime {
    try #require(FeelDateTime(text, zones: zones), "\(text)")
  }

  @Test(arguments: [
    ("2017-12-31T00:00:00", "2017-12-31T00:00:00"),
    ("-99999-12-31T11:22:33", "-99999-12-31T11:22:33"),
    ("2017-12-31T11:22:33.456+01:35", "2017-12-31T11:22:33.456+01:35"),
    ("2017-12-31T11:22:33.567Z", "2017-12-31T11:22:33.567Z"),
    ("2018-12-08", "2018-12-08T00:00:00"), ("2020-12-31T24:00:00", "2021-01-01T00:00:00"),
    ("2011-12-31T10:15:30.987@Etc/UTC", "2011-12-31T10:15:30.987@Etc/UTC"),
  ])
  func `date-times are read and printed`(text: String, printed: String) throws {
    #expect(try moment(text).description == printed)
  }

  @Test(arguments: [
    "", "9999999999-12-27T11:22:33", "2017-13-10T11:22:33", "2017-12-31T24:01:00",
    "2017-12-31T00:00:61", "2017-12-31T13:20:00+5:00", "2017-12-31T13:20:00+02:00@Etc/UTC",
    "2017-12-31T7:20", "2017-12-31T", "2017-12-31 10:00:00", "999999999-12-31T24:00:00",
  ])
  func `anything but the strict form is no date-time`(text: String) {
    #expect(FeelDateTime(text, zones: zones) == nil)
  }

  @Test(arguments: [
    ("2021-01-12T10:10:10", "P1DT1H", "2021-01-13T11:10:10"),
    ("2021-01-01T10:10:10+11:00", "-P1D", "2020-12-31T10:10:10+11:00"),
    ("2021-01-01T24:00:00", "-PT1S", "2021-01-01T23:59:59"),
    ("-2021-01-01T10:10:10+11:00", "-P1D", "-2022-12-31T10:10:10+11:00"),
    ("2021-01-01T00:00:00", "-PT0.000000001S", "2020-12-31T23:59:59.999999999"),
  ])
  func `time is added on the line of moments`(
    text: String, duration: String, expected: String
  ) throws {
    let duration = try #require(DaysDuration(duration))
    #expect(try moment(text).adding(duration)?.description == expected)
    let back = try #require(duration.negated)
    #expect(try moment(text).subtracting(back)?.description == expected)
  }

  @Test(arguments: [
    ("2021-01-02T10:10:10+01:00", "2021-01-01T10:10:10+01:00", "P1D"),
    ("2021-01-02T10:10:10+01:00", "2021-01-01T00:00:00Z", "P1DT9H10M10S"),
    ("2021-01-02T10:10:10", "2021-01-01T10:10:10Z", nil),
    ("2021-01-01T10:10:10", "2021-01-01T10:10:10.5", "-PT0.5S"),
    ("999999999-12-31T23:59:59", "-999999999-01-01T00:00:00", "P730484999633DT23H59M59S"),
  ])
  func `the time between date-times`(later: String, earlier: String, expected: String?) throws {
    let difference = try moment(later).since(moment(earlier))
    #expect(difference?.description == expected)
  }

  @Test func `a date beside a placed date-time is its midnight at UTC`() throws {
    let date = FeelDateTime(midnightOf: try #require(FeelDate("2021-01-02")))
    #expect(try date.since(moment("2021-01-01T10:10:10+11:00"))?.description == "P1DT49M50S")
    #expect(try date.since(moment("2021-01-02T00:00:00Z"))?.description == "PT0S")
    #expect(try date.since(moment("2021-01-01T10:10:10")) == nil)
  }

  @Test func `equality is of moments to the second, order to the nanosecond`() throws {
    #expect(try moment("2018-12-08T00:00:00.0001").equals(moment("2018-12-08T00:00:00.0000")))
    #expect(try moment("2018-12-08").equals(moment("2018-12-08T00:00:00")))
    #expect(try moment("2018-12-08T01:00:00+01:00").equals(moment("2018-12-08T00:00:00@Etc/UTC")))
    #expect(try !moment("2018-12-08T00:00:00").equals(moment("2018-12-08T00:00:00Z")))
    #expect(
      try moment("2018-12-07T23:59:59Z").precedes(moment("2018-12-08T01:00:00+01:00")) == true)
    #expect(try moment("2018-12-08T00:00:00").precedes(moment("2018-12-08T00:00:00Z")) == nil)
  }

  @Test func `months keep the time of day and stop at the end of the calendar`() throws {
    let months = MonthsDuration(months: 1)
    #expect(
      try moment("2021-01-31T10:10:10+11:00").adding(months)?.description
        == "2021-02-28T10:10:10+11:00")
    #expect(try moment("999999999-12-31T00:00:00").adding(months) == nil)
    #expect(try moment("999999999-12-31T23:00:00").adding(DaysDuration(seconds: 3600)) == nil)
  }
}
