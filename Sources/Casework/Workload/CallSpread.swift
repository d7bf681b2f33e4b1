package import CivilTime

/// Talks without a date, spread over the days of their windows: never outside, never more on a day
/// than agreed, never on a day on which the office is closed or the person away.
///
/// As many as possible find a day: where a window is full, talks already placed move aside inside
/// their own windows. What finds none is named with its reason and not squeezed in.
package struct CallSpread: Equatable, Sendable {
  package struct Placement: Hashable, Sendable {
    package var demand: CallDemand
    package var day: Day

    package init(demand: CallDemand, day: Day) {
      self.demand = demand
      self.day = day
    }
  }

  package enum Reason: Hashable, Sendable {
    /// The window has passed: call at once, no date can be in time any more.
    case overdue
    /// The window has no working day left on which the person is there.
    case noDay
    /// All its days are full.
    case full
  }

  package struct Leftover: Hashable, Sendable {
    package var demand: CallDemand
    package var reason: Reason
  }

  /// In the order of days.
  package private(set) var placements: [Placement] = []
  package private(set) var leftovers: [Leftover] = []
  /// Talks and appointments on a day when everything is placed.
  package private(set) var load: [Day: Int]
  package let maximum: Int

  private var waiting: [CallDemand] = []
  private var days: [[Day]] = []
  /// Indices into `waiting` of what a day holds.
  private var placed: [Day: [Int]] = [:]

  /// `occupied` is what the days hold already; the backlog of overdue talks takes the first of
  /// what is left of them.
  package init(
    _ demands: [CallDemand], occupied: [Day: Int], from today: Day, maximum: Int,
    _ calendar: WorkingCalendar
  ) {
    self.maximum = maximum
    load = occupied
    let open = demands.filter { $0.plannedOn == nil }
    reserve(open.count { $0.isOverdue }, from: today, calendar)
    for demand in open.sorted(by: CallSpread.precedes) {
      if demand.isOverdue {
        leftovers.append(Leftover(demand: demand, reason: .overdue))
      } else {
        place(demand, from: today, calendar)
      }
    }
    for (day, indices) in placed {
      placements += indices.map { Placement(demand: waiting[$0], day: day) }
    }
    placements.sort { a, b in
      (a.day, a.demand.last, a.demand.caseID.text) < (b.day, b.demand.last, b.demand.caseID.text)
    }
    waiting = []
    days = []
    placed = [:]
  }

  private static func precedes(_ a: CallDemand, _ b: CallDemand) -> Bool {
    (a.last, a.opens, a.caseID.text, a.step.rawValue)
      < (b.last, b.opens, b.caseID.text, b.step.rawValue)
  }

  private mutating func reserve(_ count: Int, from today: Day, _ calendar: WorkingCalendar) {
    var left = count
    var day = today
    while left > 0, day < today + 60 {
      if calendar.isPresent(on: day) {
        let taken = min(left, max(0, maximum - load[day, default: 0]))
        load[day, default: 0] += taken
        left -= taken
      }
      day = day + 1
    }
  }

  private mutating func place(_ demand: CallDemand, from today: Day, _ calendar: WorkingCalendar) {
    let first = max(today, demand.opens)
    let window = first <= demand.last ? (0...(demand.last - first)).map { first + $0 } : []
    let wish = demand.wish(calendar)
    let present = window.filter { calendar.isPresent(on: $0) }
    guard !present.isEmpty else {
      leftovers.append(Leftover(demand: demand, reason: .noDay))
      return
    }
    let index = waiting.count
    waiting.append(demand)
    days.append(present)
    let free = present.filter { load[$0, default: 0] < maximum }
    let best = free.min { a, b in
      let (first, second) = (load[a, default: 0], load[b, default: 0])
      if first != second { return first < second }
      return abs(a - wish) == abs(b - wish) ? a < b : abs(a - wish) < abs(b - wish)
    }
    if let best {
      put(index, on: best)
    } else {
      var seen: Set<Day> = []
      if !makeRoom(for: index, &seen) {
        leftovers.append(Leftover(demand: demand, reason: .full))
      }
    }
  }

  private mutating func put(_ index: Int, on day: Day) {
    placed[day, default: []].append(index)
    load[day, default: 0] += 1
  }

  /// Moves others aside, each inside its own window, until a day has room.
  private mutating func makeRoom(for index: Int, _ seen: inout Set<Day>) -> Bool {
    for day in days[index] where seen.insert(day).inserted {
      if load[day, default: 0] < maximum {
        put(index, on: day)
        return true
      }
      for other in placed[day] ?? [] {
        guard makeRoom(for: other, &seen) else { continue }
        placed[day]?.removeAll { $0 == other }
        load[day, default: 0] -= 1
        put(index, on: day)
        return true
      }
    }
    return false
  }
}

extension CallSpread.Placement {
  /// The appointment it becomes, as long as the talk is still open and without a date.
  package func changes(in context: DraftContext) -> [Change]? {
    let plan = Plan(context.file, on: context.today, context.configuration)
    guard context.file.record.id == demand.caseID, let step = plan[demand.step],
      step.contains(day), step.state == .upcoming || step.state == .due
    else { return nil }
    let proposal = DateProposal(
      step: demand.step, date: day, time: nil, purpose: demand.step.purpose)
    return try? AppointmentDraft(proposal).saving(in: context).changes
  }
}
