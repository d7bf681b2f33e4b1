import CivilTime
import Testing
import Texts

@Suite struct FormatsTests {
  private let german = Formats(.german)
  private let english = Formats(.english)

  private func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  @Test func `days carry their weekday`() {
    #expect(german.day(day("2026-11-21")) == "Sa 21.11.2026")
    #expect(english.day(day("2026-11-21")) == "Sat 21 Nov 2026")
    #expect(german.day(day("1969-12-31")) == "Mi 31.12.1969")
    #expect(german.shortDay(day("2026-11-24")) == "Di 24.11.")
  }

  @Test func `distances are said in words with the right number`() {
    let today = day("2026-11-21")
    #expect(german.relative(today, to: today) == "heute")
    #expect(german.relative(today + 1, to: today) == "morgen")
    #expect(german.relative(today + 3, to: today) == "in 3 Tagen")
    #expect(german.relative(today - 1, to: today) == "gestern")
    #expect(english.relative(today - 2, to: today) == "2 days ago")
    #expect(german.since(today - 1, today: today) == "seit 1 Tag")
    #expect(german.since(today - 3, today: today) == "seit 3 Tagen")
    #expect(german.since(today, today: today) == "seit heute")
    #expect(english.since(today - 1, today: today) == "for 1 day")
  }

  @Test func `numbers are grouped and percentages rounded half up`() {
    #expect(german.number(1_234_567) == "1.234.567")
    #expect(english.number(-1_234) == "-1,234")
    #expect(german.number(999) == "999")
    #expect(german.percent(1, of: 8) == "13 %")
    #expect(german.percent(5, of: 1000) == "1 %")
    #expect(german.percent(13, of: 48) == "27 %")
    #expect(english.percent(80, of: 100) == "80%")
    #expect(german.percent(1, of: 0) == "–")
  }

  @Test func `weeks are those of ISO`() {
    #expect(german.week(day("2026-12-21")) == "KW 52")
    #expect(german.week(day("2027-01-01")) == "KW 53")
    #expect(english.week(day("2024-12-30")) == "week 1")
  }

  @Test(arguments: [
    (1_795_255_200, "21.11.2026 11:00"), (1_782_000_000, "21.06.2026 2:00"),
    (1_774_745_999, "29.03.2026 1:59"), (1_774_746_000, "29.03.2026 3:00"),
    (1_792_889_999, "25.10.2026 2:59"), (1_792_890_000, "25.10.2026 2:00"),
  ]) func `moments are shown as German clocks showed them`(seconds: Int, shown: String) {
    #expect(german.moment(Int64(seconds)) == shown)
  }
}
