import CivilTime
import Testing

@Suite struct ClockTests {
  @Test(arguments: [
    ("9", "09:00"), ("9:30", "09:30"), ("9.30", "09:30"), ("930", "09:30"), ("0930", "09:30"),
    ("14 Uhr", "14:00"), ("9:05 uhr", "09:05"), ("9h", "09:00"), ("0", "00:00"), ("23:59", "23:59"),
  ])
  func `times of day are read as people type them`(text: String, expected: String) {
    #expect(TimeOfDay(entry: text)?.description == expected)
  }

  @Test(arguments: [
    "", "24", "9:60", "960", "9:3", "2400", "12345", "x", "9 am", "9:30:00", ":30", "9:", "uhr",
    "-9",
    "99999999999999999999",
  ])
  func `anything else is no time of day`(text: String) {
    #expect(TimeOfDay(entry: text) == nil)
  }

  @Test func `times of day in files have one form`() {
    #expect(TimeOfDay(iso: "09:30")?.minutes == 570)
    #expect(TimeOfDay(iso: "9:30") == nil)
    #expect(TimeOfDay(iso: "24:00") == nil)
    #expect(TimeOfDay(iso: "09.30") == nil)
    #expect(TimeOfDay(minutes: 1440) == nil)
  }

  @Test(arguments: [
    ("2026-11-21T10:00:00Z", 1_795_255_200, "2026-11-21T10:00:00Z"),
    ("2026-11-21T10:00:00+01:00", 1_795_251_600, "2026-11-21T09:00:00Z"),
    ("1969-12-31T23:59:59.75Z", -1, "1969-12-31T23:59:59Z"),
    ("2026-11-21T00:30:00-05:30", 1_795_240_800, "2026-11-21T06:00:00Z"),
  ])
  func `timestamps are read and printed at UTC`(text: String, seconds: Int64, printed: String) {
    #expect(Timestamp(iso: text)?.seconds == seconds)
    #expect(Timestamp(iso: text)?.description == printed)
  }

  @Test(arguments: [
    "", "2026-11-21", "2026-11-21T10:00:00", "2026-11-21 10:00:00Z", "2026-11-31T10:00:00Z",
    "2026-11-21T24:00:00Z", "2026-11-21T10:60:00Z", "2026-11-21T10:00:60Z", "2026-11-21T10:00:00.Z",
    "2026-11-21T10:00:00+1:00", "2026-11-21T10:00:00+15:00", "2026-11-21T10:00:00Zx",
  ])
  func `anything else is no timestamp`(text: String) {
    #expect(Timestamp(iso: text) == nil)
  }

  @Test func `a timestamp falls on a day and a time at its place`() throws {
    let moment = try #require(Timestamp(iso: "2026-11-21T23:30:00Z"))
    #expect(moment.day().iso == "2026-11-21")
    #expect(moment.day(offset: 3600).iso == "2026-11-22")
    #expect(moment.time(offset: 3600)?.description == "00:30")
    #expect(Timestamp(seconds: .max).description.isEmpty == false)
    #expect(Timestamp(seconds: .min).day(offset: -1).number == .min)
  }

  @Test func `a moment has the day German calendars showed, in summer and in winter`() throws {
    func day(_ text: String) throws -> String {
      try #require(Timestamp(iso: text)).germanDay.iso
    }
    #expect(try day("2026-06-30T21:59:59Z") == "2026-06-30")
    #expect(try day("2026-06-30T22:00:00Z") == "2026-07-01")
    #expect(try day("2026-11-20T22:59:59Z") == "2026-11-20")
    #expect(try day("2026-11-20T23:00:00Z") == "2026-11-21")
    // Summer time began on 29 March and ended on 25 October 2026.
    #expect(try day("2026-03-28T22:30:00Z") == "2026-03-28")
    #expect(try day("2026-03-29T22:30:00Z") == "2026-03-30")
    #expect(try day("2026-10-24T22:30:00Z") == "2026-10-25")
    #expect(try day("2026-10-25T22:30:00Z") == "2026-10-25")
  }
}
