import CivilTime
import Testing
import Workbench

@Suite struct DayReaderTests {
  /// All seen from Wednesday, 18 November 2026.
  @Test(arguments: [
    ("heute", "2026-11-18"), ("morgen", "2026-11-19"), ("+14", "2026-12-02"),
    ("+2w", "2026-12-02"), ("+1m", "2026-12-18"), ("-3", "2026-11-15"), ("mi", "2026-11-25"),
    ("do", "2026-11-19"), ("3.12.", "2026-12-03"), ("3.12", "2026-12-03"),
    ("1.2.", "2027-02-01"), ("3.12.26", "2026-12-03"), ("2026-12-03", "2026-12-03"),
    ("kw49", "2026-12-04"), ("kw 53", "2027-01-01"), ("Mo 21.12.2026", "2026-12-21"),
  ]) func `reads words as days`(words: String, iso: String) {
    let moment = DayReader.read(words, today: Invented.day("2026-11-18"), past: false)
    #expect(moment?.day == Invented.day(iso))
  }

  @Test func `looks back where the past is meant`() {
    let today = Invented.day("2026-11-18")
    #expect(DayReader.read("3.12.", today: today, past: true)?.day == Invented.day("2025-12-03"))
    #expect(DayReader.read("mo", today: today, past: true)?.day == Invented.day("2026-11-16"))
  }

  @Test func `takes an hour behind the day`() {
    let moment = DayReader.read("mo 10:30", today: Invented.day("2026-11-18"), past: false)
    #expect(moment?.day == Invented.day("2026-11-23"))
    #expect(moment?.time == 630)
  }

  @Test(arguments: ["31.11.", "32.1.", "quatsch", "kw54", "", "1.13.2026", "+x", "10:30"])
  func `refuses what is no day`(words: String) {
    #expect(DayReader.read(words, today: Invented.day("2026-11-18"), past: false) == nil)
  }
}
