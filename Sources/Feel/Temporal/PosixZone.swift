/// The rule at the end of a zone file that holds for all years to come, such as
/// `CET-1CEST,M3.5.0,M10.5.0/3`.
struct PosixZone: Sendable {
  let standardOffset: Int32
  let summer: Summer?

  struct Summer: Sendable {
    let offset: Int32
    let start: Change
    let end: Change
  }

  /// A day of the year and the seconds after its midnight.
  struct Change: Sendable {
    enum Day: Sendable {
      /// Month, week (5: the last), weekday (0: Sunday).
      case weekday(month: Int64, week: Int64, weekday: Int64)
      /// 1 to 365, the 29th of February never counted.
      case withoutLeapDay(Int64)
      /// 0 to 365.
      case dayOfYear(Int64)
    }

    let day: Day
    let seconds: Int64

    /// Local seconds since 1970-01-01T00:00:00 at which the change happens in a year.
    func localSeconds(in year: Int64) -> Int64 {
      let newYear = CalendarMath.dayNumber(year: year, month: 1, day: 1)
      let dayNumber: Int64
      switch day {
      case .dayOfYear(let number):
        dayNumber = newYear + number
      case .withoutLeapDay(let number):
        dayNumber = newYear + number - 1 + (CalendarMath.isLeap(year) && number >= 60 ? 1 : 0)
      case .weekday(let month, let week, let weekday):
        let first = CalendarMath.dayNumber(year: year, month: month, day: 1)
        let firstWeekday = CalendarMath.floorModulo(first + 4, 7)
        var offset = CalendarMath.floorModulo(weekday - firstWeekday, 7) + (week - 1) * 7
        if offset >= CalendarMath.daysInMonth(year: year, month: month) { offset -= 7 }
        dayNumber = first + offset
      }
      return dayNumber * 86_400 + seconds
    }
  }

  func offset(atUTC seconds: Int64) -> Int32 {
    guard let summer else { return standardOffset }
    let local = CalendarMath.floorDivide(seconds + Int64(standardOffset), 86_400)
    let year = CalendarMath.parts(ofDay: local).year
    let start = summer.start.localSeconds(in: year) - Int64(standardOffset)
    let end = summer.end.localSeconds(in: year) - Int64(summer.offset)
    let isSummer =
      start < end ? (start..<end).contains(seconds) : !(end..<start).contains(seconds)
    return isSummer ? summer.offset : standardOffset
  }
}
