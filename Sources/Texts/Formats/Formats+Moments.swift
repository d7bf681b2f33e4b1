import CivilTime

extension Formats {
  /// "21.11.2026 10:03" from a moment in universal time, as clocks in Germany showed it then.
  package func moment(_ seconds: Int64) -> String {
    let stamp = Timestamp(seconds: seconds)
    let minutes = stamp.time(offset: stamp.germanOffset).map { time($0.minutes) } ?? ""
    return "\(date(stamp.germanDay)) \(minutes)"
  }
}
