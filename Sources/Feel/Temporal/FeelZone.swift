/// What a time says about its place on earth.
package enum FeelZone: Hashable, Sendable {
  /// Nothing: a local time.
  case local
  /// A fixed distance from UTC in seconds, east positive.
  case offset(Int32)
  /// A named zone with its rules, written `@Europe/Paris`.
  case named(ZoneRules)

  package static let utc = FeelZone.offset(0)

  /// The largest distance from UTC that XML Schema allows, 14 hours.
  package static let offsets: ClosedRange<Int64> = -50_400...50_400
}
