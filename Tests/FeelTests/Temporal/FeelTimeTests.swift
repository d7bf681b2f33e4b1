import Feel
import Testing

@Suite struct FeelTimeTests {
  private let zones = Zones(.none)

  @Test(arguments: [
    ("01:02:03", "01:02:03"), ("11:22:33.123456789", "11:22:33.123456789"),
    ("11:22:33.500", "11:22:33.5"), ("11:22:33-00:00", "11:22:33Z"),
    ("11:22:33+00:00", "11:22:33Z"),
    ("10:20:00+01:00", "10:20:00+01:00"), ("11:59:45-02:45:55", "11:59:45-02:45:55"),
    ("24:00:00", "00:00:00"), ("24:00:00.0Z", "00:00:00Z"),
    ("00:01:00@Etc/UTC", "00:01:00@Etc/UTC"),
    ("10:00:00+14:00", "10:00:00+14:00"), ("11:22:33.1234567899", "11:22:33.123456789"),
  ])
  func `times are read and printed`(text: String, printed: String) {
    #expect(FeelTime(text, zones: zones)?.description == printed)
  }

  @Test(arguments: [
    "", "23:59:60", "25:00:00", "24:00:01", "24:01:00", "24:00:00.1", "00:60:00", "7:00:00",
    "07:1:00", "07:01:2", "13:20:00@xyz/abc", "13:20:00+19:00", "13:20:00+14:01", "13:20:00+5",
    "13:20:00+05:0", "13:20:00+02:00@Etc/UTC", "7:20", "07:20", "11:30:00T", "11:30:00.",
    "11:30:00 Z",
    "11:30:00@", "11:30:00@../etc/passwd", "11:30:00z", "-11:30:00", "11:30:00+02:60",
  ])
  func `anything but the strict form is no time`(text: String) {
    #expect(FeelTime(text, zones: zones) == nil)
  }

  @Test func `a time is made of parts within the clock`() {
    let offset = DaysDuration("-PT2H45M55S")
    let second = Decimal34("45.5") ?? .zero
    #expect(
      FeelTime(hour: 11, minute: 59, second: second, offset: offset)?.description
        == "11:59:45.5-02:45:55")
    #expect(FeelTime(hour: 11, minute: 59, second: .zero, offset: nil)?.description == "11:59:00")
    #expect(
      FeelTime(hour: 11, minute: 59, second: .zero, offset: .zero)?.description == "11:59:00Z")
    #expect(FeelTime(hour: 24, minute: 0, second: .zero, offset: nil) == nil)
    #expect(FeelTime(hour: -1, minute: 0, second: .zero, offset: nil) == nil)
    #expect(FeelTime(hour: 1, minute: 60, second: .zero, offset: nil) == nil)
    #expect(FeelTime(hour: 1, minute: 0, second: Decimal34(60), offset: nil) == nil)
    #expect(FeelTime(hour: 1, minute: 0, second: Decimal34(-1), offset: nil) == nil)
    #expect(FeelTime(hour: 1, minute: 0, second: .zero, offset: DaysDuration(days: 1)) == nil)
  }

  @Test func `properties`() {
    let time = FeelTime("10:30:01.25+05:00", zones: zones)
    #expect(time?.hour == 10)
    #expect(time?.minute == 30)
    #expect(time?.second.description == "1.25")
    #expect(time?.timeOffset?.description == "PT5H")
    #expect(time?.timezone == nil)
    #expect(FeelTime("10:30:01", zones: zones)?.timeOffset == nil)
    #expect(FeelTime("10:30:01@Etc/UTC", zones: zones)?.timezone == "Etc/UTC")
  }

  @Test(arguments: [
    ("10:15:00", "PT1H", "11:15:00", "09:15:00"),
    ("10:15:00+11:00", "P1D", "10:15:00+11:00", "10:15:00+11:00"),
    ("23:59:59.5", "PT0.75S", "00:00:00.25", "23:59:58.75"),
    ("00:00:00Z", "-PT25H", "23:00:00Z", "01:00:00Z"),
  ])
  func `durations move the clock around`(
    text: String, duration: String, later: String, earlier: String
  ) throws {
    let time = try #require(FeelTime(text, zones: zones))
    let duration = try #require(DaysDuration(duration))
    #expect(time.adding(duration).description == later)
    #expect(time.subtracting(duration).description == earlier)
  }

  @Test(arguments: [
    ("10:10:10", "09:10:10", "PT1H"), ("10:10:10+11:00", "11:10:10+11:00", "-PT1H"),
    ("10:00:00Z", "10:00:00+01:00", "PT1H"), ("10:00:00", "10:00:00Z", nil),
    ("10:00:00.25Z", "10:00:00@Etc/UTC", "PT0.25S"),
  ])
  func `the time between times`(later: String, earlier: String, expected: String?) throws {
    let a = try #require(FeelTime(later, zones: zones))
    let b = try #require(FeelTime(earlier, zones: zones))
    #expect(a.since(b)?.description == expected)
  }

  @Test func `equality is of moments to the second, identity of everything written`() throws {
    func time(_ text: String) throws -> FeelTime { try #require(FeelTime(text, zones: zones)) }
    #expect(try time("10:30:00Z").equals(time("11:30:00+01:00")))
    #expect(try time("10:30:00Z") != time("11:30:00+01:00"))
    #expect(try time("10:30:00Z") == time("10:30:00+00:00"))
    #expect(try time("10:30:00Z") != time("10:30:00@Etc/UTC"))
    #expect(try !time("10:30:00Z").equals(time("10:30:00")))
    #expect(try time("10:30:00.0001").equals(time("10:30:00.0002")))
    #expect(try !time("10:30:01").equals(time("10:30:00")))
    #expect(try time("10:30:00").precedes(time("10:30:00.5")) == true)
    #expect(try time("11:30:00+02:00").precedes(time("10:30:00Z")) == true)
    #expect(try time("10:30:00").precedes(time("11:30:00Z")) == nil)
  }
}
