import CivilTime
import Testing

@Suite struct CalendarTests {
  @Test(arguments: [
    ("2026-11-21", 2026, 47), ("2026-12-31", 2026, 53), ("2027-01-01", 2026, 53),
    ("2027-01-04", 2027, 1), ("2024-12-30", 2025, 1), ("2021-01-03", 2020, 53),
    ("2023-01-01", 2022, 52), ("2015-12-31", 2015, 53), ("2018-12-31", 2019, 1),
  ])
  func `ISO weeks belong to the year of their Thursday`(iso: String, year: Int, week: Int) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.isoWeek == ISOWeek(year: year, week: week))
  }

  @Test func `every day is found again by its week and weekday`() throws {
    var day = try #require(Day(iso: "2014-12-29"))
    var week = day.isoWeek
    #expect(week == ISOWeek(year: 2015, week: 1))
    while day.year < 2041 {
      #expect(day.isoWeek.day(day.weekday) == day, "\(day)")
      if day.weekday == .monday, day.isoWeek != week {
        let follows =
          day.isoWeek.week == week.week + 1
          || (day.isoWeek.week == 1 && day.isoWeek.year == week.year + 1
            && week.week == ISOWeek.count(in: week.year))
        #expect(follows, "\(day)")
        week = day.isoWeek
      }
      day = day + 1
    }
  }

  @Test func `years have 52 weeks or 53`() {
    let long = (2015...2040).filter { ISOWeek.count(in: $0) == 53 }
    #expect(long == [2015, 2020, 2026, 2032, 2037])
    #expect(ISOWeek(year: 2027, week: 53) == nil)
    #expect(ISOWeek(year: 2026, week: 54) == nil)
    #expect(ISOWeek(year: 2026, week: 0) == nil)
  }

  @Test func `the next and the last weekday are never the day itself`() throws {
    let saturday = try #require(Day(iso: "2026-11-21"))
    #expect(saturday.next(.saturday).iso == "2026-11-28")
    #expect(saturday.next(.sunday).iso == "2026-11-22")
    #expect(saturday.previous(.saturday).iso == "2026-11-14")
    #expect(saturday.previous(.sunday).iso == "2026-11-15")
    #expect(saturday.previous(.friday).iso == "2026-11-20")
  }

  @Test func `months have a first and a last day, years a count`() throws {
    let day = try #require(Day(iso: "2024-02-10"))
    #expect(day.firstOfMonth.iso == "2024-02-01")
    #expect(day.lastOfMonth.iso == "2024-02-29")
    #expect(day.dayOfYear == 41)
    #expect(Day(iso: "2024-12-31")?.dayOfYear == 366)
  }

  @Test func `days print in German`() throws {
    let day = try #require(Day(iso: "2026-11-21"))
    #expect(day.german == "21.11.2026")
    #expect(day.germanWithWeekday == "Sa 21.11.2026")
    #expect(day.germanWithoutYear == "21.11.")
    #expect(day.isoWeek.german == "KW 47")
    #expect(Day(iso: "2026-03-02")?.germanWithWeekday == "Mo 02.03.2026")
  }
}
