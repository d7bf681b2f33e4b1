import Feel
import Testing

private let hasZoneFiles = ZoneSource.systemFiles.bytes("Europe/Berlin") != nil

@Suite(.enabled(if: hasZoneFiles, "the system has no zone files"))
struct ZoneTests {
  private let zones = Zones(.systemFiles)

  @Test(
    arguments: [
      ("Europe/Berlin", 1_782_907_200, 7200), ("Europe/Berlin", 1_767_268_800, 3600),
      ("Europe/Berlin", 1_774_746_000, 7200), ("Europe/Berlin", 1_774_745_999, 3600),
      ("Europe/Berlin", 1_792_889_999, 7200), ("Europe/Berlin", 1_792_890_000, 3600),
      ("Europe/Berlin", -775_872_000, 10_800), ("Europe/Berlin", -2_840_140_800, 3208),
      ("Europe/Berlin", 16_740_864_000, 7200), ("Europe/Berlin", 16_754_083_200, 3600),
      ("Australia/Melbourne", 4_102_444_800, 39_600),
      ("Australia/Melbourne", 4_118_083_200, 36_000),
      ("America/New_York", 2_140_667_999, -14_400), ("America/New_York", 2_140_668_000, -18_000),
      ("America/New_York", 2_152_162_800, -14_400), ("Asia/Kolkata", 32_503_680_000, 19_800),
      ("Asia/Dhaka", 1_483_228_800, 21_600), ("America/Sao_Paulo", 1_543_622_400, -7200),
      ("America/Sao_Paulo", 2_869_084_800, -10_800), ("Europe/Dublin", 1_782_864_000, 3600),
      ("Europe/Dublin", 3_786_912_000, 0),
    ] as [(String, Int64, Int32)])
  func `offsets at moments of past and future`(id: String, moment: Int64, offset: Int32) {
    #expect(zones.zone(named: id)?.offset(atUTC: moment) == offset)
  }

  private func moment(_ text: String) throws -> FeelDateTime {
    try #require(FeelDateTime(text, zones: zones), "\(text)")
  }

  @Test func `a left-out hour counts with the offset before, a repeated one as the first`() throws {
    #expect(try moment("2026-03-29T02:30:00@Europe/Berlin").timeOffset?.description == "PT1H")
    #expect(try moment("2026-03-29T03:00:00@Europe/Berlin").timeOffset?.description == "PT2H")
    #expect(try moment("2026-10-25T02:30:00@Europe/Berlin").timeOffset?.description == "PT2H")
    #expect(try moment("2026-10-25T03:00:00@Europe/Berlin").timeOffset?.description == "PT1H")
  }

  @Test func `named zones compare by their moments and move over changes`() throws {
    #expect(
      try moment("2018-10-08T00:00:00+02:00").equals(moment("2018-10-08T00:00:00@Europe/Paris")))
    #expect(
      try moment("2018-02-08T00:00:00+01:00").equals(moment("2018-02-08T00:00:00@Europe/Paris")))
    #expect(
      try moment("2021-01-02T10:10:10@Europe/Paris")
        .since(moment("2021-01-01T10:10:10@Asia/Dhaka"))?.description == "P1DT5H")
    #expect(
      try moment("2026-03-28T12:00:00@Europe/Berlin").adding(DaysDuration(seconds: 86_400))?
        .description == "2026-03-29T13:00:00@Europe/Berlin")
    #expect(
      try moment("2026-03-28T12:00:00@Europe/Berlin").adding(MonthsDuration(months: 1))?
        .description == "2026-04-28T12:00:00@Europe/Berlin")
    #expect(
      try moment("-2021-01-01T10:10:10@Australia/Melbourne").adding(DaysDuration(seconds: 3600))?
        .description == "-2021-01-01T11:10:10@Australia/Melbourne")
    let zone = FeelZone.named(try #require(zones.zone(named: "Asia/Dhaka")))
    #expect(
      try moment("2021-01-01T10:00:00Z").moved(to: zone)?.description
        == "2021-01-01T16:00:00@Asia/Dhaka")
  }

  @Test func `names that are no zones are refused`() {
    for name in ["", "xyz/abc", "../zoneinfo/UTC", "/etc/passwd", "Europe", "Europe/", "zone.tab"] {
      #expect(zones.zone(named: name) == nil, "\(name)")
    }
  }

  @Test func `a time in a zone without a date has the standard offset`() {
    #expect(
      FeelTime("10:30:00@Europe/Paris", zones: zones)?.timeOffset?.description == "PT1H")
  }

  @Test func `a damaged file is no zone and every cut of one is refused or read, never a trap`() {
    let bytes = ZoneSource.systemFiles.bytes("Europe/Berlin") ?? []
    #expect(bytes.count > 100)
    for count in stride(from: 0, to: bytes.count, by: 7) {
      _ = ZoneRules(id: "cut", tzif: Array(bytes[..<count]))
    }
    #expect(ZoneRules(id: "cut", tzif: Array(bytes[..<200])) == nil)
    #expect(ZoneRules(id: "none", tzif: Array("no zone file".utf8)) == nil)
  }
}
