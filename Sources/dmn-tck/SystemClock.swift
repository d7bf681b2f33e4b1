internal import Feel
internal import Glibc

/// The time of the machine, at UTC.
enum SystemClock {
  static func now() -> FeelClock {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    let seconds = Int64(moment.tv_sec)
    let day = seconds / 86_400
    let nanoseconds = (seconds % 86_400) * 1_000_000_000 + Int64(moment.tv_nsec)
    // A clock outside FEEL's calendar can only be a broken one.
    guard let date = FeelDate(dayNumber: day) ?? FeelDate(dayNumber: 0) else { exit(70) }
    return FeelClock(
      today: day,
      now: FeelDateTime(
        date: date,
        time: FeelTime(nanosecondOfDay: nanoseconds, zone: .utc)))
  }
}
