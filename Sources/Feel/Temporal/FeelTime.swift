/// A time of day to the nanosecond, local or with an offset or zone.
package struct FeelTime: Hashable, Sendable {
  /// Nanoseconds since midnight, below 86,400,000,000,000.
  package let nanosecondOfDay: Int64
  package let zone: FeelZone

  package static let nanosecondsPerDay: Int64 = 86_400_000_000_000

  /// A time of day in nanoseconds; values outside a day wrap around.
  package init(nanosecondOfDay: Int64, zone: FeelZone = .local) {
    self.nanosecondOfDay = CalendarMath.floorModulo(nanosecondOfDay, FeelTime.nanosecondsPerDay)
    self.zone = zone
  }
}
