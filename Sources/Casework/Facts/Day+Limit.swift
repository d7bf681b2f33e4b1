package import CivilTime

extension Day {
  /// The last day of a period of months beginning on this day.
  ///
  /// Where the last month lacks the day's number, both readings end on that month's last day
  /// (BGB § 188 Abs. 3): it is never "clamp, then one day less".
  package func limit(months: Int, _ convention: Parameters.LimitConvention) -> Day {
    let sameNumber = adding(months: months)
    if convention == .sameDay || sameNumber.dayOfMonth != dayOfMonth { return sameNumber }
    return sameNumber - 1
  }
}
