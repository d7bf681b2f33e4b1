import Feel
import Testing

@Suite struct FeelDateTests {
  @Test(arguments: [
    "2017-12-31", "-2017-01-01", "999999999-12-31", "-999999999-01-01", "12345-06-07", "0000-02-29",
    "2000-02-29", "0001-01-01",
  ])
  func `dates print as they are read`(text: String) {
    #expect(FeelDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "2012/12/25", "2017-02-30", "2017-12-32", "2017-13-01", "2017-00-01", "2017-01-00",
    "01211-12-31", "9999999999-12-25", "1000000000-01-01", "+2012-12-02", "2017-1-1", "217-01-01",
    "2017-01-01T", "2017-01-01Z", " 2017-01-01", "1900-02-29", "2017-001-01",
    "99999999999999999999-01-01",
  ])
  func `anything but the strict form is no date`(text: String) {
    #expect(FeelDate(text) == nil)
  }

  @Test func `day numbers count from 1970 in both directions`() {
    for (text, number) in [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-11-21", 20_778),
      ("0001-01-01", -719_162), ("0000-01-01", -719_528), ("-0001-12-31", -719_529),
    ] as [(String, Int64)] {
      #expect(FeelDate(text)?.dayNumber == number, "\(text)")
      #expect(FeelDate(dayNumber: number)?.description == text)
    }
  }

  @Test func `every day of eight centuries follows the one before`() {
    var previous: (year: Int64, month: Int64, day: Int64) = (1599, 12, 31)
    guard let first = FeelDate(year: 1600, month: 1, day: 1) else {
      Issue.record("no start")
      return
    }
    for number in first.dayNumber..<first.dayNumber + 2 * 146_097 {
      guard let date = FeelDate(dayNumber: number) else { continue }
      let parts = date.parts
      let isNextDay = parts.month == previous.month && parts.day == previous.day + 1
      let isNewMonth =
        parts.day == 1
        && (parts.month == previous.month + 1
          || (parts.month == 1 && parts.year == previous.year + 1))
      #expect(isNextDay || isNewMonth)
      #expect(
        FeelDate(year: parts.year, month: parts.month, day: parts.day)?.dayNumber == number)
      previous = parts
    }
    #expect(previous == (2399, 12, 31))
  }

  @Test func `weekdays, ISO weeks and days of the year`() {
    for (text, weekday, week, day) in [
      ("2018-12-10", 1, 50, 344), ("2004-01-01", 4, 1, 1), ("2010-01-01", 5, 53, 1),
      ("2005-01-01", 6, 53, 1), ("2005-01-03", 1, 1, 3), ("2019-12-31", 2, 1, 365),
      ("2020-12-31", 4, 53, 366), ("2019-09-17", 2, 38, 260), ("-0001-01-01", 5, 53, 1),
    ] as [(String, Int64, Int64, Int64)] {
      let date = FeelDate(text)
      #expect(date?.weekday == weekday, "\(text)")
      #expect(date?.weekOfYear == week, "\(text)")
      #expect(date?.dayOfYear == day, "\(text)")
    }
    #expect(FeelDate("2019-09-17")?.weekdayName == "Tuesday")
    #expect(FeelDate("2019-09-17")?.monthName == "September")
  }

  @Test(arguments: [
    ("2021-01-31", 1, "2021-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2021-03-31", -1, "2021-02-28"),
    ("2021-01-01", -1, "2020-12-01"), ("-2021-01-01", -1, "-2022-12-01"),
    ("2020-02-29", 12, "2021-02-28"), ("0000-01-15", -1, "-0001-12-15"),
  ])
  func `months are added with the day kept or cut to the month's last`(
    text: String, months: Int64, expected: String
  ) {
    #expect(FeelDate(text)?.adding(MonthsDuration(months: months))?.description == expected)
    #expect(FeelDate(text)?.subtracting(MonthsDuration(months: -months))?.description == expected)
  }

  @Test(arguments: [
    ("2021-01-01", "PT36H", "2021-01-02"), ("2021-01-02", "-PT1M", "2021-01-01"),
    ("2021-01-02", "-PT25H", "2020-12-31"), ("2021-01-02", "PT24H", "2021-01-03"),
    ("2020-03-01", "-PT24H", "2020-02-29"), ("2021-01-02", "PT1H", "2021-01-02"),
  ])
  func `days and hours lead to the day that holds the moment`(
    text: String, duration: String, expected: String
  ) {
    #expect(
      DaysDuration(duration).flatMap { FeelDate(text)?.adding($0) }?.description == expected)
  }

  @Test func `arithmetic beyond the calendar is nil`() {
    let last = FeelDate("999999999-12-31")
    #expect(last != nil)
    #expect(last?.adding(MonthsDuration(months: 1)) == nil)
    #expect(last?.adding(MonthsDuration(months: .max)) == nil)
    #expect(last?.subtracting(MonthsDuration(months: .min)) == nil)
    #expect(last?.adding(DaysDuration(seconds: 86_400)) == nil)
    #expect(last?.adding(DaysDuration(seconds: .max)) == nil)
    #expect(FeelDate(year: 1_000_999_999, month: 12, day: 1) == nil)
  }

  @Test func `days between dates`() throws {
    let start = try #require(FeelDate("1995-01-01"))
    let end = try #require(FeelDate("2021-01-02"))
    #expect(end.since(start).description == "P9498D")
    #expect(start.since(end).description == "-P9498D")
    #expect(start < end)
  }
}
