extension Evaluation {
  /// Says that something moving has decided in a way that is not followed: it may decide otherwise
  /// tomorrow.
  package func expectChangeTomorrow() { lowerHorizon(in: 1) }

  /// Something may turn out differently so many days from now.
  func lowerHorizon(in days: Int64) {
    let (day, overflow) = today.addingReportingOverflow(max(1, days))
    if !overflow, day < Int64(earliestChange) { earliestChange = Int32(clamping: day) }
  }

  /// Lowers the horizon to the day on which `moving sign still` changes its outcome.
  func watch(
    _ sign: ComparisonOperator, moving: Value, _ motion: Motion, still: Value
  ) {
    if moving.isNull || still.isNull { return }
    guard let distance = Evaluation.distance(from: moving, to: still) else {
      // Kinds that are never comparable stay so; anything else is not followed.
      if Comparison.holds(sign, moving, still) != .unknown { lowerHorizon(in: 1) }
      return
    }
    watch(sign, motion, days: distance.days, isExact: distance.isExact)
  }

  /// The same for a value that lies so many days below its mark.
  func watch(_ sign: ComparisonOperator, _ motion: Motion, days: Int64, isExact: Bool) {
    switch motion {
    case .still: return
    case .forward:
      let change = Evaluation.change(
        days, exact: isExact, below: sign.accepts(-1), at: sign.accepts(0), above: sign.accepts(1))
      if let change { lowerHorizon(in: change) }
    case .backward:
      // Mirrored: falling towards what lies below.
      let change = Evaluation.change(
        isExact ? 0 &- days : ~days, exact: isExact, below: sign.accepts(1), at: sign.accepts(0),
        above: sign.accepts(-1))
      if let change { lowerHorizon(in: change) }
    case .months:
      // Month lengths differ: the sum may run up to five days ahead of the days that pass.
      let change = Evaluation.change(
        days, exact: isExact, below: sign.accepts(-1), at: sign.accepts(0), above: sign.accepts(1))
      if let change { lowerHorizon(in: days == 0 ? 1 : change - 5) }
    case .other: lowerHorizon(in: 1)
    }
  }

  /// After how many days the outcome changes for a value that is `distance` below its mark and
  /// rises by one a day; nil for never.
  static func change(
    _ distance: Int64, exact: Bool, below: Bool, at: Bool, above: Bool
  ) -> Int64? {
    if distance < 0 { return nil }
    if distance == 0, exact { return above != at ? 1 : nil }
    if exact, at != below { return distance }
    return above != below ? distance &+ 1 : nil
  }

  /// How many days the mark lies above the value, rounded down, and whether that is exact.
  private static func distance(
    from moving: Value, to still: Value
  ) -> (days: Int64, isExact: Bool)? {
    switch (moving, still) {
    case (.date(let a), .date(let b)): return (b - a, true)
    case (.integer(let a), .integer(let b)):
      let (difference, overflow) = b.subtractingReportingOverflow(a)
      return overflow ? nil : (difference, true)
    case (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal):
      guard let a = moving.decimal, let b = still.decimal, let difference = b.subtracting(a),
        let floor = difference.rounded(.floor)?.int64
      else { return nil }
      return (floor, difference.isInteger)
    case (.seconds(let a), .seconds(let b)):
      let (difference, overflow) = b.subtractingReportingOverflow(a)
      if overflow { return nil }
      return (Arithmetic.floorDivide(difference, 86_400), difference % 86_400 == 0)
    default: return nil
    }
  }
}
