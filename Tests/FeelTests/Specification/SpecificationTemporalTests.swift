import Feel
import Testing

/// What chapter 10 of DMN 1.5 says, line by line: temporal.
@Suite struct SpecificationTemporalTests {
  @Test func `dates and times from their parts`() {
    expectTexts(
      #"""
      date(2017, 2, 30)  ⇒  null
      date("2017-2-3")  ⇒  null
      date("998-01-01")  ⇒  null
      date("-2017-12-31")  ⇒  date("-2017-12-31")
      date(@"2017-08-30T23:00:00Z")  ⇒  date("2017-08-30")
      time("23:59:00+14:01")  ⇒  null
      time("24:00:01")  ⇒  null
      time(23, 59, 0.5)  ⇒  time("23:59:00.5")
      time(12, 0, 0, @"-PT2H")  ⇒  time("12:00:00-02:00")
      time(@"2017-08-10T10:20:00+02:00")  ⇒  time("10:20:00+02:00")
      date and time("2012-12-24")  ⇒  date and time("2012-12-24T00:00:00")
      date and time("2012-12-24T24:00:00")  ⇒  date and time("2012-12-25T00:00:00")
      date and time(@"2012-12-24", @"23:59:00Z")  ⇒  date and time("2012-12-24T23:59:00Z")
      date and time("2012-12-24T23:59")  ⇒  null
      @"2017-08-10T10:00:00@Nowhere/Atall"  ⇒  null
      """#)
  }

  @Test func `durations`() {
    expectTexts(
      #"""
      duration("P26M")  ⇒  duration("P2Y2M")
      duration("PT36H")  ⇒  duration("P1DT12H")
      duration("P1Y2D")  ⇒  null
      duration("P1W")  ⇒  null
      duration("PT")  ⇒  null
      @"P1Y" = @"P12M"  ⇒  true
      @"P1D" = @"PT24H"  ⇒  true
      @"P1Y" = @"P365D"  ⇒  null
      @"P1Y" / @"P1M"  ⇒  12
      @"PT1H" / @"PT30M"  ⇒  2
      @"P5M" / 2  ⇒  duration("P2M")
      @"P1D" / 2  ⇒  duration("PT12H")
      @"P1Y" * 1.5  ⇒  duration("P1Y6M")
      @"P1Y" - @"P2M"  ⇒  duration("P10M")
      @"P1D" + @"P1M"  ⇒  null
      -@"P1D"  ⇒  duration("-P1D")
      years and months duration(@"2011-12-22", @"2013-08-24")  ⇒  duration("P1Y8M")
      years and months duration(@"2013-08-24", @"2011-12-22")  ⇒  duration("-P1Y8M")
      """#)
  }

  @Test func `arithmetic of days and moments`() {
    expectTexts(
      #"""
      @"2012-01-31" + @"P1M"  ⇒  date("2012-02-29")
      @"2012-03-31" - @"P1M"  ⇒  date("2012-02-29")
      @"2012-12-24" - @"2012-12-20"  ⇒  duration("P4D")
      @"2012-12-24" + @"PT36H"  ⇒  date("2012-12-25")
      @"12:00:00" - @"PT13H"  ⇒  time("23:00:00")
      @"12:00:00" + @"P1Y"  ⇒  null
      @"2020-01-01T10:00:00Z" - @"2020-01-01T10:00:00+01:00"  ⇒  duration("PT1H")
      @"2020-01-01T10:00:00" - @"2020-01-01T10:00:00Z"  ⇒  null
      @"2020-01-01T10:00:00Z" = @"2020-01-01T11:00:00+01:00"  ⇒  true
      is(@"2020-01-01T10:00:00Z", @"2020-01-01T11:00:00+01:00")  ⇒  false
      """#)
  }

  @Test func `parts`() {
    expectTexts(
      #"""
      @"2018-12-10".weekday  ⇒  1
      @"2018-12-10T10:30:00+05:00".time offset  ⇒  duration("PT5H")
      @"10:30:00".time offset  ⇒  null
      @"10:30:00@Etc/UTC".timezone  ⇒  "Etc/UTC"
      @"P1Y2M".months  ⇒  2
      @"P1DT2H3M4S".seconds  ⇒  4
      @"-P1DT2H".hours  ⇒  -2
      @"P1Y".days  ⇒  null
      day of year(@"2019-09-17")  ⇒  260
      day of week(@"2019-09-17")  ⇒  "Tuesday"
      month of year(@"2019-09-17")  ⇒  "September"
      week of year(@"2003-12-29")  ⇒  1
      week of year(@"2005-01-01")  ⇒  53
      """#)
  }
}
