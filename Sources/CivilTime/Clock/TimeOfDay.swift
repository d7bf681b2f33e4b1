/// A time of day to the minute, as appointments have it.
package struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes since midnight, below 1440.
  package let minutes: Int

  package init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  package init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  package var hour: Int { minutes / 60 }
  package var minute: Int { minutes % 60 }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutes < right.minutes
  }

  /// Reads `09:30`, the form of files.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = Day.digits(bytes[0..<2]),
      let minute = Day.digits(bytes[3..<5])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// Reads what people type: `9`, `930`, `0930`, `9:30`, `9.30`, `9 Uhr`, `9:30 Uhr`, `9h`.
  package init?(entry text: String) {
    var pieces: [[UInt8]] = [[]]
    var word = ""
    for byte in text.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard word.isEmpty else { return nil }
        pieces[pieces.count - 1].append(byte)
      case UInt8(ascii: ":"), UInt8(ascii: "."):
        guard word.isEmpty else { return nil }
        pieces.append([])
      case UInt8(ascii: " "): continue
      default: word.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    guard ["", "h", "uhr"].contains(word) else { return nil }
    let first = pieces[0]
    if pieces.count == 2 {
      guard (1...2).contains(first.count), pieces[1].count == 2, let hour = Day.digits(first[...]),
        let minute = Day.digits(pieces[1][...])
      else { return nil }
      self.init(hour: hour, minute: minute)
    } else {
      guard pieces.count == 1, (1...4).contains(first.count), let number = Day.digits(first[...])
      else { return nil }
      let isHour = first.count <= 2
      self.init(hour: isHour ? number : number / 100, minute: isHour ? 0 : number % 100)
    }
  }

  /// `09:30`
  package var description: String {
    Day.padded(hour, 2) + ":" + Day.padded(minute, 2)
  }
}
