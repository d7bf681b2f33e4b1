import CivilTime
import Exchange
import Testing

@Suite struct CalendarWriterTests {
  private let day = Day(number: 20_776)  // 2026-11-19

  private func text(_ events: [CalendarEvent]) -> String {
    String(decoding: CalendarWriter.write(events, stamp: 1_795_254_905), as: UTF8.self)
  }

  @Test func `a call with an hour`() {
    let event = CalendarEvent(id: "T00012", title: "Anruf #F00012", day: day, time: 630)
    #expect(
      text([event]) == """
        BEGIN:VCALENDAR\r
        VERSION:2.0\r
        PRODID:-//nachhalt//Nachbetreuung//DE\r
        CALSCALE:GREGORIAN\r
        METHOD:PUBLISH\r
        BEGIN:VEVENT\r
        UID:T00012@nachhalt\r
        DTSTAMP:20261121T095505Z\r
        SEQUENCE:0\r
        DTSTART:20261119T103000\r
        DURATION:PT30M\r
        SUMMARY:Anruf #F00012\r
        CLASS:PRIVATE\r
        BEGIN:VALARM\r
        ACTION:DISPLAY\r
        DESCRIPTION:Anruf #F00012\r
        TRIGGER:-PT10M\r
        END:VALARM\r
        END:VEVENT\r
        END:VCALENDAR\r

        """)
  }

  @Test func `a whole day ends on the next`() {
    let event = CalendarEvent(id: "T1", title: "Anruf #1", day: day, time: nil)
    #expect(text([event]).contains("DTSTART;VALUE=DATE:20261119\r\nDTEND;VALUE=DATE:20261120\r\n"))
  }

  @Test func `long lines are folded by octets and never inside a character`() {
    let title = String(repeating: "ä", count: 100) + ";,\\\n\u{1B}x"
    let lines = text([CalendarEvent(id: "T1", title: title, day: day, time: nil)])
      .components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    var unfolded = ""
    for line in lines where !line.isEmpty {
      if line.hasPrefix(" ") { unfolded += line.dropFirst() } else { unfolded += "\n" + line }
    }
    #expect(
      unfolded.contains("SUMMARY:\(String(repeating: "ä", count: 100))\\;\\,\\\\\\n\u{241B}x\n"))
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = [""]
    for character in self {
      if String(character) == separator {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}
