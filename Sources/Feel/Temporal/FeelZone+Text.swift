extension FeelZone: CustomStringConvertible {
  /// Reads what follows a time: nothing, `Z`, `+02:00`, `-02:45:55` or `@Europe/Paris`.
  init?(_ reader: inout TemporalReader, zones: Zones) {
    if reader.isAtEnd {
      self = .local
    } else if reader.take("Z") {
      self = .utc
    } else if reader.take("@") {
      guard let rules = zones.zone(named: reader.rest()) else { return nil }
      self = .named(rules)
    } else {
      let isWest = reader.next == 45
      guard reader.take("+") || reader.take("-"), let hours = reader.pair(), reader.take(":"),
        let minutes = reader.pair(), minutes < 60
      else { return nil }
      var seconds: Int64 = 0
      if reader.take(":") {
        guard let pair = reader.pair(), pair < 60 else { return nil }
        seconds = pair
      }
      let distance = hours * 3600 + minutes * 60 + seconds
      guard FeelZone.offsets.contains(distance) else { return nil }
      self = .offset(Int32(isWest ? -distance : distance))
    }
    guard reader.isAtEnd else { return nil }
  }

  package var description: String {
    switch self {
    case .local: return ""
    case .named(let rules): return "@" + rules.id
    case .offset(0): return "Z"
    case .offset(let offset):
      let distance = Int64(offset.magnitude)
      let seconds = distance % 60
      return (offset < 0 ? "-" : "+") + TemporalText.padded(distance / 3600) + ":"
        + TemporalText.padded(distance / 60 % 60)
        + (seconds == 0 ? "" : ":" + TemporalText.padded(seconds))
    }
  }

  package var isLocal: Bool { self == .local }

  package var name: String? {
    if case .named(let rules) = self { return rules.id }
    return nil
  }
}
