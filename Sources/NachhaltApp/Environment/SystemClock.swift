import CivilTime
import Glibc

/// The one place where time comes from; everything else is handed a day.
enum SystemClock {
  /// Today in the machine's time zone, which the C library knows.
  static func today() -> Day {
    var now = time(nil)
    var parts = tm()
    unsafe localtime_r(&now, &parts)
    return Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(number: Int32(now / 86_400))
  }

  /// Seconds since midnight and the distance from UTC.
  static func timeOfDay() -> (second: Int64, offset: Int32) {
    var now = time(nil)
    var parts = tm()
    unsafe localtime_r(&now, &parts)
    let second = Int64(parts.tm_hour) * 3600 + Int64(parts.tm_min) * 60 + Int64(parts.tm_sec)
    return (second, Int32(truncatingIfNeeded: parts.tm_gmtoff))
  }

  /// Minutes since midnight.
  static func minuteOfDay() -> Int {
    var now = time(nil)
    var parts = tm()
    unsafe localtime_r(&now, &parts)
    return Int(parts.tm_hour) * 60 + Int(parts.tm_min)
  }

  /// Seconds since 1970-01-01 UTC.
  static func seconds() -> Int64 {
    Int64(time(nil))
  }

  /// Nanoseconds since some moment, for measuring how long something takes.
  static func nanoseconds() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
  }

  static func milliseconds() -> Int64 { nanoseconds() / 1_000_000 }
}
