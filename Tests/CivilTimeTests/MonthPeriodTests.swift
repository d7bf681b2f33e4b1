import CivilTime
import Testing

@Suite struct MonthPeriodTests {
  /// Job start, day 14, 28, 29, two and five months, limit careful and same day, nine months.
  private static let vectors = [
    "2026-10-01 2026-10-15 2026-10-29 2026-10-30 2026-12-01 2027-03-01 2027-03-31 2027-04-01 2027-06-30",
    "2026-09-01 2026-09-15 2026-09-29 2026-09-30 2026-11-01 2027-02-01 2027-02-28 2027-03-01 2027-05-31",
    "2026-08-31 2026-09-14 2026-09-28 2026-09-29 2026-10-31 2027-01-31 2027-02-28 2027-02-28 2027-05-30",
    "2026-08-28 2026-09-11 2026-09-25 2026-09-26 2026-10-28 2027-01-28 2027-02-27 2027-02-28 2027-05-27",
    "2026-08-29 2026-09-12 2026-09-26 2026-09-27 2026-10-29 2027-01-29 2027-02-28 2027-02-28 2027-05-28",
    "2025-12-31 2026-01-14 2026-01-28 2026-01-29 2026-02-28 2026-05-31 2026-06-30 2026-06-30 2026-09-30",
    "2023-12-31 2024-01-14 2024-01-28 2024-01-29 2024-02-29 2024-05-31 2024-06-30 2024-06-30 2024-09-30",
    "2024-02-29 2024-03-14 2024-03-28 2024-03-29 2024-04-29 2024-07-29 2024-08-28 2024-08-29 2024-11-28",
    "2026-01-31 2026-02-14 2026-02-28 2026-03-01 2026-03-31 2026-06-30 2026-07-30 2026-07-31 2026-10-30",
    "2026-03-31 2026-04-14 2026-04-28 2026-04-29 2026-05-31 2026-08-31 2026-09-30 2026-09-30 2026-12-30",
  ]

  @Test(arguments: vectors)
  func `days, months and limits of a job start`(line: String) throws {
    let days = line.split(separator: " ").compactMap { Day(iso: $0) }
    try #require(days.count == 9)
    let start = days[0]
    #expect(start + 14 == days[1])
    #expect(start + 28 == days[2])
    #expect(start + 29 == days[3])
    #expect(start.adding(months: 2) == days[4])
    #expect(start.adding(months: 5) == days[5])
    #expect(MonthPeriod(start: start, months: 6).lastDay == days[6])
    #expect(MonthPeriod(start: start, months: 6, counting: .sameDay).lastDay == days[7])
    #expect(MonthPeriod(start: start, months: 9).lastDay == days[8])
  }

  @Test func `weekdays of the vectors`() {
    for (iso, weekday) in [
      ("2026-10-01", Weekday.thursday), ("2026-11-01", .sunday), ("2026-08-31", .monday),
      ("2026-10-31", .saturday), ("2025-12-31", .wednesday), ("2024-02-29", .thursday),
    ] {
      #expect(Day(iso: iso)?.weekday == weekday)
    }
  }

  private static let everyStart: [Day] = {
    guard let first = Day(iso: "2015-01-01"), let last = Day(iso: "2040-12-31") else { return [] }
    return (0...(last - first)).map { first + $0 }
  }()

  @Test func `for every start the steps follow each other and end before the limit`() {
    #expect(Self.everyStart.count == 9497)
    for start in Self.everyStart {
      let limit = MonthPeriod(start: start, months: 6).lastDay
      let (two, five) = (start.adding(months: 2), start.adding(months: 5))
      // The windows of the three talks do not overlap and lie within the limit.
      #expect(start + 28 < two - 14 && two + 14 < five - 14 && five + 13 < limit, "\(start)")
    }
  }

  @Test
  func `for every start the limit is the same-numbered day, the day before or a month's last`() {
    for start in Self.everyStart {
      for months in [1, 2, 3, 5, 6, 9, 12] {
        let careful = MonthPeriod(start: start, months: months).lastDay
        let same = MonthPeriod(start: start, months: months, counting: .sameDay).lastDay
        #expect(careful <= same && same - careful <= 1, "\(start) \(months)")
        if same.dayOfMonth == start.dayOfMonth {
          #expect(careful == same - 1, "\(start) \(months)")
        } else {
          // The number is missing: both readings end with the month, never a day before.
          #expect(careful == same && same == same.lastOfMonth, "\(start) \(months)")
          #expect(same.dayOfMonth < start.dayOfMonth)
        }
        let distance = (same.year * 12 + same.month) - (start.year * 12 + start.month)
        #expect(distance == months)
      }
    }
  }

  @Test func `months between days undo the adding of months`() {
    for start in Self.everyStart.enumerated().filter({ $0.offset % 7 == 0 }).map(\.element) {
      for months in [-13, -6, -1, 0, 1, 6, 11, 25] {
        #expect(start.months(until: start.adding(months: months)) == months, "\(start) \(months)")
      }
      let six = start.adding(months: 6)
      #expect(start.months(until: six - 1) == 5)
      #expect(start.months(until: six + 1) == 6)
    }
  }

  @Test func `a period contains its ends and counts the days left`() throws {
    let start = try #require(Day(iso: "2026-08-31"))
    let period = MonthPeriod(start: start, months: 6)
    let last = try #require(Day(iso: "2027-02-28"))
    #expect(period.contains(start) && period.contains(last))
    #expect(!period.contains(start - 1) && !period.contains(last + 1))
    #expect(period.daysLeft(on: last) == 0)
    #expect(period.daysLeft(on: last + 2) == -2)
  }

  @Test func `an hour of summer time does not shorten four weeks`() throws {
    let start = try #require(Day(iso: "2026-10-24"))
    let end = try #require(Day(iso: "2026-11-21"))
    #expect(end - start == 28)
  }
}
