import CivilTime
import Testing

@Suite struct DayEntryTests {
  private func parse(
    _ text: String, _ direction: DayEntry.Direction = .ahead, on today: String = "2026-11-18",
    _ land: Land? = .nordrheinWestfalen
  ) throws -> String {
    let today = try #require(Day(iso: today))
    let entry = DayEntry(today: today, direction: direction, calendar: HolidayCalendar(land))
    return try entry.parse(text).iso
  }

  @Test(arguments: [
    ("heute", "2026-11-18"),
    ("H", "2026-11-18"),
    ("morgen", "2026-11-19"),
    ("übermorgen", "2026-11-20"),
    ("uebermorgen", "2026-11-20"),
    ("gestern", "2026-11-17"),
    ("+14", "2026-12-02"),
    ("+ 14", "2026-12-02"),
    ("+14t", "2026-12-02"),
    ("+2w", "2026-12-02"),
    ("+1m", "2026-12-18"),
    ("+1j", "2027-11-18"),
    ("+10at", "2026-12-02"),
    ("-3", "2026-11-15"),
    ("mo", "2026-11-23"),
    ("Mi", "2026-11-25"),
    ("fr.", "2026-11-20"),
    ("3.12.", "2026-12-03"),
    ("3.12", "2026-12-03"),
    ("3.12.26", "2026-12-03"),
    ("3.12.2026", "2026-12-03"),
    ("03122026", "2026-12-03"),
    ("031226", "2026-12-03"),
    ("0312", "2026-12-03"),
    ("17.11.", "2027-11-17"),
    ("18.11.", "2026-11-18"),
    ("29.2.", "2028-02-29"),
    ("2026-12-03", "2026-12-03"),
    ("2026-W49-4", "2026-12-03"),
    ("KW49", "2026-12-04"),
    ("kw 49", "2026-12-04"),
    ("49. KW", "2026-12-04"),
    ("do KW 49", "2026-12-03"),
    ("KW 49/2027", "2027-12-10"),
    ("KW53", "2027-01-01"),
    ("KW1", "2027-01-08"),
    ("ME", "2026-11-30"),
    ("QE", "2026-12-31"),
    ("JE", "2026-12-31"),
    ("20", "2026-11-20"),
    ("31", "2026-12-31"),
    ("3.12.1999", "1999-12-03"),
    ("+9999", "2054-04-04"),
  ])
  func `entries mean days, seen from Wednesday 18 November 2026`(
    text: String, expected: String
  ) throws {
    #expect(try parse(text) == expected)
  }

  @Test(
    arguments: [
      ("", .empty), ("   ", .empty), ("xyz", .unknown), ("31.11.", .noSuchDate),
      ("32.1.", .noSuchDate), ("0.1.", .noSuchDate), ("1.13.", .noSuchDate),
      ("29.2.2027", .noSuchDate),
      ("2026-02-30", .noSuchDate), ("310226", .noSuchDate), ("32", .noSuchDate), ("0", .noSuchDate),
      ("KW54", .noSuchWeek), ("KW 53/2027", .noSuchWeek), ("KW0", .noSuchWeek),
      ("2027-W53-1", .noSuchWeek), ("2026-W49-8", .noSuchDate), ("+9999j", .outOfRange),
      ("-9999j", .outOfRange), ("+99999", .unknown), ("+", .unknown), ("+x", .unknown),
      ("+2x", .unknown), ("3.12.126", .unknown), ("12345", .unknown),
      ("123456789012345678901", .unknown),
      ("3.x.", .unknown), ("kw", .unknown), ("in monaten", .unknown), ("in 2", .unknown),
      ("mo di", .unknown), ("KW 49 2027 1", .unknown), ("3.12.2026 x", .unknown), ("🙂", .unknown),
      ("3 12", .unknown), ("1.1.0000", .noSuchDate),
    ] as [(String, DayEntry.Problem)])
  func `what names no day says why`(text: String, problem: DayEntry.Problem) {
    #expect(throws: problem) { try parse(text) }
  }

  @Test(arguments: [
    ("in 2 Monaten", "2027-01-18"), ("in einer Woche", "2026-11-25"),
    ("in drei Tagen", "2026-11-21"),
    ("vor 2 Wochen", "2026-11-04"), ("vor einem Jahr", "2025-11-18"),
    ("in 5 Arbeitstagen", "2026-11-25"),
    ("nächsten Montag", "2026-11-23"), ("nächste Woche", "2026-11-25"),
    ("Donnerstag", "2026-11-19"),
    ("3. Dezember", "2026-12-03"), ("3. Dez.", "2026-12-03"), ("3 dez 2027", "2027-12-03"),
    ("1. März 27", "2027-03-01"), ("1. mrz", "2027-03-01"), ("Monatsende", "2026-11-30"),
    ("vorgestern", "2026-11-16"), ("Fr KW 49", "2026-12-04"), ("KW 49 mo", "2026-11-30"),
    ("KW 49 2027", "2027-12-10"), ("tomorrow", "2026-11-19"), ("in 2 weeks", "2026-12-02"),
    ("next friday", "2026-11-20"), ("+1 monat", "2026-12-18"), ("-2w", "2026-11-04"),
    ("  HEUTE ", "2026-11-18"), ("28.2.", "2027-02-28"),
  ])
  func `people also say it in words`(text: String, expected: String) throws {
    #expect(try parse(text) == expected)
  }

  @Test(arguments: [
    ("17.11.", "2026-11-17"), ("18.11.", "2026-11-18"), ("3.12.", "2025-12-03"),
    ("29.2.", "2024-02-29"),
    ("mo", "2026-11-16"), ("mi", "2026-11-11"), ("20", "2026-10-20"), ("18", "2026-11-18"),
    ("31", "2026-10-31"), ("KW49", "2025-12-05"), ("KW46", "2026-11-13"), ("0312", "2025-12-03"),
    ("+3", "2026-11-21"), ("3.12.2026", "2026-12-03"), ("31.11.", nil),
  ])
  func `in fields for what has happened the last occurrence is meant`(
    text: String, expected: String?
  ) throws {
    if let expected {
      #expect(try parse(text, .back) == expected)
    } else {
      #expect(throws: DayEntry.Problem.noSuchDate) { try parse(text, .back) }
    }
  }

  @Test func `months are cut to their last day`() throws {
    #expect(try parse("+1m", on: "2027-01-31") == "2027-02-28")
    #expect(try parse("+1j", on: "2028-02-29") == "2029-02-28")
    #expect(try parse("31", on: "2027-02-01") == "2027-03-31")
    #expect(try parse("qe", on: "2026-03-31") == "2026-03-31")
    #expect(try parse("qe", on: "2026-04-01") == "2026-06-30")
  }

  @Test func `working days know the holidays of the Land`() throws {
    #expect(try parse("+1at", on: "2026-11-17", .nordrheinWestfalen) == "2026-11-18")
    #expect(try parse("+1at", on: "2026-11-17", .sachsen) == "2026-11-19")
    #expect(try parse("-1at", on: "2026-11-23", nil) == "2026-11-20")
  }

  @Test func `weeks around the turn of the year`() throws {
    #expect(try parse("KW1", on: "2026-12-31") == "2027-01-08")
    #expect(try parse("KW53", on: "2027-01-01") == "2027-01-01")
    #expect(throws: DayEntry.Problem.noSuchWeek) { try parse("KW53", on: "2027-01-02") }
    #expect(try parse("do KW53", on: "2026-12-31") == "2026-12-31")
  }
}
