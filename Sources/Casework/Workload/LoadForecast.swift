package import CivilTime

/// How many talks fall due in the weeks to come, how many of them have a date, and how many fit.
package struct LoadForecast: Equatable, Sendable {
  package struct Slot: Equatable, Sendable {
    package var first: Day
    package var last: Day
    /// Talks that fall due here and have no date yet.
    package var due: Int
    /// Appointments that take place here, of the plan or for something else.
    package var planned: Int
    /// Talks whose windows have passed; they wait in the first slot.
    package var overdue: Int
    /// Working days on which the person is there, times the talks of a day.
    package var capacity: Int

    package init(first: Day, last: Day, due: Int, planned: Int, overdue: Int, capacity: Int) {
      self.first = first
      self.last = last
      self.due = due
      self.planned = planned
      self.overdue = overdue
      self.capacity = capacity
    }

    package var total: Int { due + planned + overdue }
    package var isTooMuch: Bool { total > capacity }
    package func contains(_ day: Day) -> Bool { first <= day && day <= last }
  }

  package var slots: [Slot]

  package enum Unit: Hashable, Sendable {
    case weeks, days
  }

  /// Weeks begin with today's; days without the weekends nobody works on.
  package init(
    _ demands: [CallDemand], occupied: [Day: Int], from today: Day, weeks: Int = 8,
    by unit: Unit = .weeks, maximum: Int, _ calendar: WorkingCalendar
  ) {
    let end = LoadForecast.end(from: today, weeks: weeks)
    slots = []
    var first = today
    while first <= end {
      let last = unit == .weeks ? first + (7 - first.weekday.rawValue) : first
      let days = (0...(last - first)).map { first + $0 }
      let working = days.count { calendar.isPresent(on: $0) }
      let waiting = demands.filter { $0.plannedOn == nil && !$0.isOverdue }
      var slot = Slot(
        first: first, last: last,
        due: waiting.count { days.contains($0.counts(on: today)) },
        planned: days.reduce(0) { $0 + (occupied[$1] ?? 0) }, overdue: 0,
        capacity: working * maximum)
      if slots.isEmpty { slot.overdue = demands.count { $0.isOverdue } }
      if unit == .weeks || working > 0 || slot.total > 0 { slots.append(slot) }
      first = last + 1
    }
  }

  /// The Sunday that ends the last week; the running week is the first of them.
  package static func end(from today: Day, weeks: Int) -> Day {
    today + (7 - today.weekday.rawValue) + 7 * (weeks - 1)
  }
}
