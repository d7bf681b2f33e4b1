import Casework
import CivilTime
import Testing

@Suite struct CallSpreadTests {
  // Monday.
  private let monday = Day(iso: "2026-11-23") ?? Day(number: 0)

  private func demand(_ name: String, _ opens: Int, _ last: Int, overdue: Bool = false)
    -> CallDemand
  {
    CallDemand(
      caseID: CaseID(name), step: .m1, opens: monday + opens, due: monday + last,
      last: monday + last, isOverdue: overdue)
  }

  private func spread(
    _ demands: [CallDemand], occupied: [Day: Int] = [:], maximum: Int,
    _ calendar: WorkingCalendar = WorkingCalendar()
  ) -> CallSpread {
    CallSpread(demands, occupied: occupied, from: monday, maximum: maximum, calendar)
  }

  @Test func `ten talks of one fortnight make one a day`() {
    let result = spread((0..<10).map { demand("F\($0)", 0, 11) }, maximum: 6)
    #expect(result.leftovers.isEmpty)
    #expect(result.placements.map { $0.day - monday } == [0, 1, 2, 3, 4, 7, 8, 9, 10, 11])
  }

  @Test func `holidays of the Land, closures and own absence are no days`() {
    let advent = Day(iso: "2026-12-21") ?? monday
    let calendar = WorkingCalendar(
      place: HolidayCalendar(.niedersachsen), holidays: [advent],
      absence: (advent + 1)...(advent + 2))
    let demand = CallDemand(
      caseID: CaseID("F1"), step: .m2, opens: advent, due: advent, last: advent + 6)
    let result = CallSpread([demand], occupied: [:], from: advent, maximum: 6, calendar)
    // 21st closed, 22nd and 23rd away, 25th and 26th holidays, then the weekend.
    #expect(result.placements.map(\.day) == [advent + 3])
    let none = CallSpread(
      [demand], occupied: [:], from: advent + 4, maximum: 6, calendar)
    #expect(none.leftovers.map(\.reason) == [.noDay])
  }

  @Test func `a full day is not squeezed, the one with more room moves aside`() {
    let result = spread([demand("A", 0, 1), demand("B", 0, 0), demand("C", 0, 0)], maximum: 1)
    #expect(result.placements.map(\.demand.caseID.text) == ["B", "A"])
    #expect(result.leftovers.map(\.demand.caseID.text) == ["C"])
    #expect(result.leftovers.map(\.reason) == [.full])
  }

  @Test func `overdue talks are named and take the first room, dates keep theirs`() {
    var planned = demand("P", 0, 4)
    planned.plannedOn = monday + 1
    let result = spread(
      [demand("O", -20, -1, overdue: true), demand("A", 0, 1), planned],
      occupied: [monday + 1: 1], maximum: 1)
    #expect(result.leftovers.map(\.reason) == [.overdue, .full])
    #expect(result.placements.isEmpty)
    #expect(result.load == [monday: 1, monday + 1: 1])
  }

  /// As many as possible: earliest end first, day by day, is the best there is for talks of
  /// one length, and no better must exist.
  @Test func `never outside a window, never above the maximum, as many as can be`() {
    var seed: UInt64 = 7
    func random(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    let calendar = WorkingCalendar(absence: (monday + 9)...(monday + 11))
    for round in 0..<400 {
      let maximum = 1 + random(3)
      let demands = (0..<random(40)).map { index in
        let opens = random(25) - 5
        return demand("F\(index)", opens, opens + random(12))
      }
      let occupied = [monday + random(10): random(maximum + 1)]
      let result = spread(demands, occupied: occupied, maximum: maximum, calendar)
      for placement in result.placements {
        let window = placement.demand.opens...placement.demand.last
        #expect(window.contains(placement.day) && calendar.isPresent(on: placement.day))
      }
      let perDay = Dictionary(grouping: result.placements, by: \.day)
      for (day, placed) in perDay {
        #expect(placed.count + (occupied[day] ?? 0) <= maximum)
      }
      let placed = result.placements.map(\.demand.caseID)
      #expect(Set(placed).count == placed.count)
      #expect(placed.count + result.leftovers.count == demands.count)
      #expect(placed.count == mostPossible(demands, occupied, maximum, calendar), "round \(round)")
    }
  }

  private func mostPossible(
    _ demands: [CallDemand], _ occupied: [Day: Int], _ maximum: Int, _ calendar: WorkingCalendar
  ) -> Int {
    var left = demands
    var count = 0
    for offset in 0..<60 {
      let day = monday + offset
      guard calendar.isPresent(on: day) else { continue }
      for _ in 0..<max(0, maximum - (occupied[day] ?? 0)) {
        let open = left.indices.filter { left[$0].opens <= day && left[$0].last >= day }
        guard let next = open.min(by: { left[$0].last < left[$1].last }) else { break }
        left.remove(at: next)
        count += 1
      }
    }
    return count
  }

  @Test func `the forecast counts what falls due, what has a date and what fits`() {
    var planned = demand("P", 0, 9)
    planned.plannedOn = monday + 8
    let calendar = WorkingCalendar(absence: (monday + 7)...(monday + 9))
    let forecast = LoadForecast(
      [demand("O", -20, -3, overdue: true), demand("A", -9, 2), demand("B", 0, 8), planned],
      occupied: [monday + 8: 1], from: monday + 2, weeks: 2, maximum: 5, calendar)
    #expect(
      forecast.slots == [
        LoadForecast.Slot(
          first: monday + 2, last: monday + 6, due: 1, planned: 0, overdue: 1, capacity: 15),
        LoadForecast.Slot(
          first: monday + 7, last: monday + 13, due: 1, planned: 1, overdue: 0, capacity: 10),
      ])
    let days = LoadForecast(
      [], occupied: [:], from: monday, weeks: 2, by: .days, maximum: 5, WorkingCalendar())
    #expect(days.slots.count == 10)
    #expect(LoadForecast.end(from: monday, weeks: 8) == monday + 55)
  }
}
