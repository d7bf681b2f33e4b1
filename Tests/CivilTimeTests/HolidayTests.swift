import CivilTime
import Testing

@Suite struct HolidayTests {
  private static let everywhere2026 = [
    "01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26",
  ]

  /// What each Land keeps in 2026 beside the nine days of all.
  private static let more2026: [(Land, [String])] = [
    (.badenWuerttemberg, ["01-06", "06-04", "11-01"]), (.bayern, ["01-06", "06-04", "11-01"]),
    (.berlin, ["03-08"]), (.brandenburg, ["04-05", "05-24", "10-31"]), (.bremen, ["10-31"]),
    (.hamburg, ["10-31"]), (.hessen, ["06-04"]), (.mecklenburgVorpommern, ["03-08", "10-31"]),
    (.niedersachsen, ["10-31"]), (.nordrheinWestfalen, ["06-04", "11-01"]),
    (.rheinlandPfalz, ["06-04", "11-01"]), (.saarland, ["06-04", "08-15", "11-01"]),
    (.sachsen, ["10-31", "11-18"]), (.sachsenAnhalt, ["01-06", "10-31"]),
    (.schleswigHolstein, ["10-31"]), (.thueringen, ["09-20", "10-31"]),
  ]

  @Test(arguments: more2026)
  func `every Land has its holidays of 2026`(land: Land, more: [String]) {
    let days = HolidayCalendar(land).holidays(in: 2026).map(\.day.iso)
    #expect(days == (Self.everywhere2026 + more).sorted().map { "2026-" + $0 })
  }

  @Test func `all sixteen are in the table`() {
    #expect(Set(Self.more2026.map(\.0)) == Set(Land.allCases))
    #expect(Land.allCases.count == 16)
    #expect(Land(code: "nw") == .nordrheinWestfalen)
    #expect(Land(code: "XX") == nil)
  }

  @Test(arguments: [
    (2015, "04-05"), (2016, "03-27"), (2017, "04-16"), (2018, "04-01"), (2019, "04-21"),
    (2020, "04-12"), (2021, "04-04"), (2022, "04-17"), (2023, "04-09"), (2024, "03-31"),
    (2025, "04-20"), (2026, "04-05"), (2027, "03-28"), (2028, "04-16"), (2029, "04-01"),
    (2030, "04-21"), (2031, "04-13"), (2032, "03-28"), (2033, "04-17"), (2034, "04-09"),
    (2035, "03-25"), (2036, "04-13"), (2037, "04-05"), (2038, "04-25"), (2039, "04-10"),
    (2040, "04-01"), (1954, "04-18"), (2049, "04-18"), (2076, "04-19"),
  ])
  func `Easter moves`(year: Int, easter: String) {
    #expect(Day.easter(year)?.iso == "\(year)-\(easter)")
  }

  @Test(arguments: [
    // Day, Länder with a holiday on it.
    ("2016-10-31", "BB MV SN ST TH"),
    ("2017-10-31", "BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH"),
    ("2018-10-31", "BB HB HH MV NI SN ST SH TH"),
    ("2018-03-08", ""), ("2019-03-08", "BE"), ("2022-03-08", "BE"), ("2023-03-08", "BE MV"),
    ("2018-09-20", ""), ("2019-09-20", "TH"), ("2024-05-08", ""), ("2020-05-08", "BE"),
    ("2025-05-08", "BE"), ("2030-05-08", ""), ("2028-06-17", "BE"), ("2027-06-17", ""),
    ("2019-11-20", "SN"), ("2022-11-16", "SN"), ("2023-11-22", "SN"), ("2025-11-19", "SN"),
    ("2025-06-19", "BW BY HE NW RP SL"), ("2024-05-30", "BW BY HE NW RP SL"),
    ("2025-08-15", "SL"), ("2025-08-08", ""), ("2025-06-08", "BB"), ("2025-01-06", "BW BY ST"),
    ("2025-11-01", "BW BY NW RP SL"), ("2025-12-24", ""), ("2025-12-31", ""),
  ])
  func `holidays came and went`(iso: String, lands: String) throws {
    let day = try #require(Day(iso: iso))
    let keeping = Land.allCases.filter { HolidayCalendar($0).holiday(on: day) != nil }
    let expected = lands.split(separator: " ").compactMap { Land(code: String($0)) }
    #expect(Set(keeping) == Set(expected))
  }

  @Test func `some places keep more`() throws {
    let assumption = try #require(Day(iso: "2025-08-15"))
    let peace = try #require(Day(iso: "2025-08-08"))
    let corpus = try #require(Day(iso: "2025-06-19"))
    #expect(HolidayCalendar(.bayern).holiday(on: assumption) == nil)
    #expect(HolidayCalendar(.bayern, local: .assumption).holiday(on: assumption) == .assumption)
    #expect(HolidayCalendar(.bayern, local: .assumption).holiday(on: peace) == nil)
    #expect(HolidayCalendar(.bayern, local: .augsburg).holiday(on: peace) == .peaceFestival)
    #expect(HolidayCalendar(.bayern, local: .augsburg).holiday(on: assumption) == .assumption)
    #expect(HolidayCalendar(.hessen, local: .augsburg).holiday(on: peace) == nil)
    #expect(HolidayCalendar(.sachsen).holiday(on: corpus) == nil)
    #expect(HolidayCalendar(.sachsen, local: .corpusChristi).holiday(on: corpus) == .corpusChristi)
    #expect(HolidayCalendar(.thueringen, local: .corpusChristi).holiday(on: corpus) != nil)
    #expect(HolidayCalendar(.berlin, local: .corpusChristi).holiday(on: corpus) == nil)
  }

  @Test func `work moves off weekends and holidays in both directions`() throws {
    let nrw = HolidayCalendar(.nordrheinWestfalen)
    // Good Friday to Easter Monday 2026.
    let friday = try #require(Day(iso: "2026-04-03"))
    #expect(nrw.onOrAfter(friday).iso == "2026-04-07")
    #expect(nrw.onOrBefore(friday + 3).iso == "2026-04-02")
    #expect(nrw.onOrAfter(friday + 4) == friday + 4)
    #expect(nrw.onOrBefore(friday - 1) == friday - 1)
    #expect(HolidayCalendar(nil).onOrAfter(friday) == friday)
  }

  @Test func `working days are counted without weekends and holidays of the Land`() throws {
    let start = try #require(Day(iso: "2026-11-18"))
    #expect(
      HolidayCalendar(.nordrheinWestfalen).adding(workingDays: 10, to: start).iso == "2026-12-02")
    let before = try #require(Day(iso: "2026-11-17"))
    #expect(
      HolidayCalendar(.nordrheinWestfalen).adding(workingDays: 1, to: before).iso == "2026-11-18")
    #expect(HolidayCalendar(.sachsen).adding(workingDays: 1, to: before).iso == "2026-11-19")
    #expect(HolidayCalendar(.sachsen).adding(workingDays: -1, to: before + 2).iso == "2026-11-17")
    #expect(HolidayCalendar(.sachsen).adding(workingDays: 0, to: before) == before)
    let december = try #require(Day(iso: "2026-12-01"))
    #expect(
      HolidayCalendar(.hessen).workingDays(from: december, through: december.lastOfMonth) == 22)
    #expect(HolidayCalendar(.hessen).workingDays(from: december, through: december - 1) == 0)
  }

  @Test func `holidays of years as a set of days`() throws {
    let days = HolidayCalendar(.hamburg).days(in: 2025...2026)
    #expect(days.count == 20)
    #expect(days.contains(try #require(Day(iso: "2025-12-26"))))
    #expect(HolidayCalendar(nil).days(in: 2025...2026).isEmpty)
    #expect(Holiday.repentance.name == "Buß- und Bettag")
  }

  @Test func `an office without a Land keeps the holidays of all of them`() throws {
    let calendar = HolidayCalendar.nationwide
    #expect(calendar.holidays(in: 2026).count == 9)
    #expect(try !calendar.isWorkingDay(#require(Day(iso: "2027-01-01"))))
    #expect(try calendar.isWorkingDay(#require(Day(iso: "2026-01-06"))))
    #expect(try HolidayCalendar(nil).isWorkingDay(#require(Day(iso: "2027-01-01"))))
  }
}
