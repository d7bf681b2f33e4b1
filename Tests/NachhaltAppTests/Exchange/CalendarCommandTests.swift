import Foundation
import NachhaltApp
import Testing

/// The calendar as another program reads it.
@Suite struct CalendarCommandTests {
  private func kit() throws -> CommandKit {
    let kit = try CommandKit().withCaseload()
    try kit.write(
      """
      case;client;worker
      "F;3, \\ „\u{202E}\u{1B}[2J\u{9B}x“ ganz lang, damit eine Zeile nicht reicht";C2;W1

      """, to: "cases.csv")
    try kit.write(
      """
      appointment;case;date;time;channel;status
      T2;F1;2026-11-21;;personal;geplant
      T3;"F;3, \\ „\u{202E}\u{1B}[2J\u{9B}x“ ganz lang, damit eine Zeile nicht reicht";2026-11-22;09:05;video;geplant
      T4;F1;2026-11-26;10:00;phone;abgesagtKunde
      T5;F1;2026-11-27;10:00;phone;verlegt
      T6;F1;2026-11-20;10:00;phone;geplant
      T7;F1;2026-12-20;10:00;phone;geplant

      """, to: "appointments.csv")
    for name in ["cases", "appointments"] {
      try #require(kit.run("import", kit.path("\(name).csv")).status == .done)
    }
    return kit
  }

  @Test func `a strict reader takes it, and finds what is planned and nobody's name`() throws {
    let kit = try kit()
    let said = kit.run("calendar", "--all")
    let calendar = try StrictCalendar.read(said.bytes)
    #expect(calendar.name == "VCALENDAR")
    #expect(calendar["VERSION"]?.value == "2.0" && calendar["METHOD"]?.value == "PUBLISH")
    #expect(calendar["PRODID"] != nil && calendar["CALSCALE"]?.value == "GREGORIAN")
    let events = calendar.components
    #expect(events.map { $0["UID"]?.value } == ["T2", "T3", "T1"].map { "\($0)@nachhalt" })
    for event in events {
      #expect(event.name == "VEVENT")
      #expect(event["DTSTAMP"]?.value.wholeMatch(of: /\d{8}T\d{6}Z/) != nil)
      #expect(event["SEQUENCE"].flatMap { Int($0.value) } ?? -1 >= 0)
      #expect(event["CLASS"]?.value == "PRIVATE" && event["SUMMARY"]?.text != nil)
      #expect((event["DTEND"] == nil) != (event["DURATION"] == nil))
    }
    #expect(events[0]["DTSTART"]?.parameters == ["VALUE": "DATE"])
    #expect(events[0]["DTSTART"]?.value == "20261121" && events[0]["DTEND"]?.value == "20261122")
    #expect(events[0]["TRANSP"]?.value == "TRANSPARENT" && events[0].components.isEmpty)
    // Local time, as the calendar that reads it has it.
    #expect(events[1]["DTSTART"]?.value == "20261122T090500")
    #expect(events[1]["SUMMARY"]?.text == "Videogespräch #" + cleaned)
    #expect(events[1].components.map(\.name) == ["VALARM"])
    let alarm = events[1].components.first
    #expect(alarm?["ACTION"]?.value == "DISPLAY" && alarm?["DESCRIPTION"]?.text != nil)
    // The number in full: its first digits can be those of the time of day.
    #expect(!said.output.contains("Müller") && !said.output.contains("1234567"))
  }

  @Test func `the same appointment keeps its name and counts its changes`() throws {
    let kit = try kit()
    func event() throws -> StrictCalendar.Component? {
      try StrictCalendar.read(kit.run("calendar", "--all").bytes).components
        .first { $0["UID"]?.value == "T2@nachhalt" }
    }
    let before = try event()
    try kit.write(
      "appointment;case;date;time;status\nT2;F1;2026-11-24;08:00;geplant\n", to: "t.csv")
    kit.run("import", kit.path("t.csv"), "--as", "appointments")
    let after = try event()
    #expect(after?["DTSTART"]?.value == "20261124T080000")
    let counts = [before, after].map { $0?["SEQUENCE"].flatMap { Int($0.value) } ?? -1 }
    #expect(counts[0] < counts[1])
  }

  @Test func `a calendar without anything called off is not written, and that is said`() throws {
    let kit = try CommandKit().withCaseload()
    let said = kit.run("calendar", "--all", "--cancelled", "--out", kit.path("ab.ics"))
    #expect(said.status == .done && said.messages.contains("Nichts ist abgesagt oder verlegt."))
    #expect(!FileManager.default.fileExists(atPath: kit.path("ab.ics")))
    // One that is subscribed to is emptied.
    let empty = kit.run("calendar", "--all", "--days", "1")
    #expect(try StrictCalendar.read(empty.bytes).components.isEmpty)
  }

  @Test func `what was called off comes out of the calendar by a file of its own`() throws {
    let kit = try kit()
    let calendar = try StrictCalendar.read(kit.run("calendar", "--all", "--cancelled").bytes)
    #expect(calendar["METHOD"]?.value == "CANCEL")
    #expect(calendar.components.map { $0["UID"]?.value } == ["T4@nachhalt", "T5@nachhalt"])
    #expect(calendar.components.allSatisfy { $0["STATUS"]?.value == "CANCELLED" })
    #expect(calendar.components.allSatisfy { $0.components.isEmpty })
  }

  private let cleaned =
    "F;3, \\ „\u{241B}[2J\u{FFFD}x“ ganz lang, damit eine Zeile nicht reicht"
}
