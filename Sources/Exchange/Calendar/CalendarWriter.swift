package import CivilTime

/// A call or talk as a calendar may know it: when, and the number of the case; never a name.
package struct CalendarEvent: Equatable, Sendable {
  /// Stays the same for the same appointment, so that a second import updates it.
  package var id: String
  package var title: String
  package var day: Day
  /// Minutes since midnight; nil makes it an event of the whole day.
  package var time: Int?
  package var minutes = 30
  /// Counts the changes; programs ignore an update that does not count up.
  package var sequence = 0

  package init(id: String, title: String, day: Day, time: Int?) {
    self.id = id
    self.title = title
    self.day = day
    self.time = time
  }
}

/// Writes iCalendar (RFC 5545) as both Outlook and Thunderbird take it.
package enum CalendarWriter {
  /// `stamp` is the moment of writing in seconds since 1970 UTC. Events that were called off go into a
  /// file of their own, which takes them out of the calendar that read them before.
  package static func write(
    _ events: [CalendarEvent], stamp: Int64, areCancelled: Bool = false
  ) -> [UInt8] {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//nachhalt//Nachbetreuung//DE",
      "CALSCALE:GREGORIAN", areCancelled ? "METHOD:CANCEL" : "METHOD:PUBLISH",
    ]
    for event in events { lines += self.lines(event, stamp, areCancelled) }
    lines.append("END:VCALENDAR")
    var bytes: [UInt8] = []
    for line in lines {
      fold(Array(line.utf8), into: &bytes)
    }
    return bytes
  }

  private static func lines(
    _ event: CalendarEvent, _ stamp: Int64, _ isCancelled: Bool
  ) -> [String] {
    var lines = [
      "BEGIN:VEVENT", "UID:\(escaped(event.id))@nachhalt", "DTSTAMP:\(moment(stamp))",
      "SEQUENCE:\(event.sequence)",
    ]
    if let time = event.time {
      // Local time without a zone: the calendar's own, which is the office's.
      lines += ["DTSTART:\(date(event.day))T\(clock(time))00", "DURATION:PT\(event.minutes)M"]
    } else {
      lines += [
        "DTSTART;VALUE=DATE:\(date(event.day))", "DTEND;VALUE=DATE:\(date(event.day + 1))",
        "TRANSP:TRANSPARENT",
      ]
    }
    lines += ["SUMMARY:\(escaped(event.title))", "CLASS:PRIVATE"]
    if isCancelled {
      lines.append("STATUS:CANCELLED")
    } else if event.time != nil {
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(escaped(event.title))",
        "TRIGGER:-PT10M", "END:VALARM",
      ]
    }
    return lines + ["END:VEVENT"]
  }

  private static func date(_ day: Day) -> String {
    day.iso.split(separator: "-").joined()
  }

  private static func clock(_ minutes: Int) -> String {
    CellText.clock(minutes).split(separator: ":").joined()
  }

  private static func moment(_ seconds: Int64) -> String {
    let day = Day(number: Int32(seconds / 86_400))
    let rest = Int(seconds % 86_400)
    let second = rest % 60
    return "\(date(day))T\(clock(rest / 60))\(second < 10 ? "0" : "")\(second)Z"
  }

  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in HarmlessText.paragraphs(text).unicodeScalars {
      switch scalar {
      case "\\", ";", ",": out += "\\" + String(scalar)
      case "\n": out += "\\n"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// At most 75 octets a line, never broken inside a character.
  private static func fold(_ line: [UInt8], into bytes: inout [UInt8]) {
    var rest = line[...]
    var room = 75
    while rest.count > room {
      var end = rest.startIndex + room
      while rest[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.append(contentsOf: rest[..<end])
      bytes.append(contentsOf: [13, 10, 32])
      rest = rest[end...]
      room = 74  // the blank that begins a continued line counts
    }
    bytes.append(contentsOf: rest)
    bytes.append(contentsOf: [13, 10])
  }
}
