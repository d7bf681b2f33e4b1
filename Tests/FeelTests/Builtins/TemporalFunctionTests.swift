import Feel
import Testing

@Suite struct TemporalFunctionTests {
  @Test func `dates`() {
    expect([
      ("date(\"2026-11-21\")", d(2026, 11, 21)), ("date(2026, 11, 21)", d(2026, 11, 21)),
      ("date(2026, 13, 1)", null), ("date(\"2026-11-31\")", null),
      ("date(date and time(\"2026-11-21T10:00:00\"))", d(2026, 11, 21)), ("date(1)", null),
      ("date(year: 2026, month: 2, day: 3)", d(2026, 2, 3)), ("today()", .date(testDay)),
      ("@\"2026-11-21\"", d(2026, 11, 21)), ("day of week(date(\"2026-11-21\"))", s("Saturday")),
      ("day of year(date(\"2026-02-01\"))", n(32)),
      ("month of year(@\"2026-11-21\")", s("November")),
      ("week of year(@\"2026-01-01\")", n(1)), ("date(null)", null), ("@\"nonsense\"", null),
    ])
  }

  @Test func `times, dates and times, durations as text`() {
    expect([
      ("string(time(\"10:20:30\"))", s("10:20:30")),
      ("string(time(10, 20, 30, duration(\"PT2H\")))", s("10:20:30+02:00")),
      ("string(time(10, 20, 30))", s("10:20:30")), ("time(25, 0, 0)", null),
      ("string(date and time(\"2026-11-21T10:20:30\"))", s("2026-11-21T10:20:30")),
      ("string(date and time(date(\"2026-11-21\"), time(\"10:20:30\")))", s("2026-11-21T10:20:30")),
      ("string(date and time(2026, 11, 21, 10, 20, 30))", s("2026-11-21T10:20:30")),
      ("string(date and time(\"2026-11-21\"))", s("2026-11-21T00:00:00")),
      ("string(duration(\"P1Y14M\"))", s("P2Y2M")), ("string(duration(\"P1DT36H\"))", s("P2DT12H")),
      ("duration(\"PT0.5S\") + duration(\"PT0.5S\")", .seconds(1)), ("duration(\"P\")", null),
      ("years and months duration(date(\"2026-01-31\"), date(\"2026-03-01\"))", .months(1)),
      ("now() instance of date and time", yes),
      ("string(time(@\"2026-11-21T10:20:30\"))", s("10:20:30")),
    ])
  }

  @Test func `comparing moments`() {
    expect([
      ("time(\"10:00:00+01:00\") = time(\"11:00:00+02:00\")", yes),
      ("is(time(\"10:00:00+01:00\"), time(\"11:00:00+02:00\"))", no),
      ("is(@\"2026-11-21\", @\"2026-11-21\")", yes), ("is(1, \"1\")", no),
      ("date and time(\"2026-11-21T10:00:00\") > date and time(\"2026-11-21T09:59:59\")", yes),
      ("@\"2026-11-21T10:00:00Z\" - @\"2026-11-21T09:00:00Z\"", .seconds(3600)),
    ])
  }

  @Test func `zones come with the evaluation`() throws {
    let compiled = try FeelCompiler.compile("string(@\"2026-07-01T10:00:00@Europe/Nowhere\")")
    #expect(compiled.evaluate(testEvaluation()) == null)
  }
}
