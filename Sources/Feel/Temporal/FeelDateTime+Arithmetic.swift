extension FeelDateTime {
  /// A date beside date-times: the midnight that begins it at UTC.
  package init(midnightOf date: FeelDate) {
    self.init(date: date, time: FeelTime(nanosecondOfDay: 0, zone: .utc))
  }

  /// The distance from UTC at this moment.
  package var timeOffset: DaysDuration? {
    zone.isLocal ? nil : DaysDuration(seconds: offsetSeconds)
  }

  /// The name of the zone, if it has one.
  package var timezone: String? { zone.name }

  /// Months later at the same time of day; the day is the same or the month's last.
  package func adding(_ duration: MonthsDuration) -> FeelDateTime? {
    date.adding(duration).map { FeelDateTime(date: $0, time: time) }
  }

  package func subtracting(_ duration: MonthsDuration) -> FeelDateTime? {
    date.subtracting(duration).map { FeelDateTime(date: $0, time: time) }
  }

  /// So much time later: in a named zone the clock may show a change to or from summer time.
  package func adding(_ duration: DaysDuration) -> FeelDateTime? {
    FeelDateTime(moment: moment + duration.totalNanoseconds, zone: zone)
  }

  package func subtracting(_ duration: DaysDuration) -> FeelDateTime? {
    FeelDateTime(moment: moment - duration.totalNanoseconds, zone: zone)
  }

  /// The time passed since another moment; nil where only one of the two is local.
  package func since(_ earlier: FeelDateTime) -> DaysDuration? {
    guard zone.isLocal == earlier.zone.isLocal else { return nil }
    return DaysDuration(nanoseconds: moment - earlier.moment)
  }

  /// FEEL's `=`: the same moment to the second. A local date-time equals no placed one.
  package func equals(_ other: FeelDateTime) -> Bool {
    zone.isLocal == other.zone.isLocal && momentSeconds == other.momentSeconds
  }

  /// The same for all that `equals` holds for the same.
  var equalityHash: Int64 { momentSeconds }

  /// FEEL's `<`, to the nanosecond; nil where only one of the two is local.
  package func precedes(_ other: FeelDateTime) -> Bool? {
    zone.isLocal == other.zone.isLocal ? moment < other.moment : nil
  }

  /// The same moment as the clock of a zone shows it; nil for a local date-time.
  package func moved(to zone: FeelZone) -> FeelDateTime? {
    self.zone.isLocal || zone.isLocal ? nil : FeelDateTime(moment: moment, zone: zone)
  }

  /// A moment counted in seconds since 1970-01-01T00:00:00Z.
  package init?(secondsSince1970 seconds: Int64, nanoseconds: Int32 = 0, zone: FeelZone = .utc) {
    self.init(moment: Int128(seconds) * 1_000_000_000 + Int128(nanoseconds), zone: zone)
  }

  private var localSeconds: Int64 {
    date.dayNumber * 86_400 + time.nanosecondOfDay / 1_000_000_000
  }

  private var offsetSeconds: Int64 {
    switch zone {
    case .local: 0
    case .offset(let offset): Int64(offset)
    case .named(let rules): Int64(rules.offset(atLocal: localSeconds))
    }
  }

  private var momentSeconds: Int64 { localSeconds - offsetSeconds }

  /// Nanoseconds since 1970-01-01T00:00:00 at UTC, or of the local calendar.
  private var moment: Int128 {
    Int128(momentSeconds) * 1_000_000_000 + Int128(time.nanosecondOfDay % 1_000_000_000)
  }

  private init?(moment: Int128, zone: FeelZone) {
    let duration = DaysDuration(nanoseconds: moment)
    guard let duration else { return nil }
    let offset: Int64 =
      switch zone {
      case .local: 0
      case .offset(let offset): Int64(offset)
      case .named(let rules): Int64(rules.offset(atUTC: duration.seconds))
      }
    let (local, over) = duration.seconds.addingReportingOverflow(offset)
    let day = CalendarMath.floorDivide(local, 86_400)
    guard !over, let date = FeelDate(dayNumber: day) else { return nil }
    let nanoseconds = (local - day * 86_400) * 1_000_000_000 + Int64(duration.nanoseconds)
    self.init(date: date, time: FeelTime(nanosecondOfDay: nanoseconds, zone: zone))
  }
}
