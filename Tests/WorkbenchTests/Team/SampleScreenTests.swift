import Casework
import CivilTime
import Screen
import Testing
import Texts
import Workbench

/// Samples from drawing to result, by keys alone.
@Suite struct SampleScreenTests {
  private func lead(_ keys: String) -> Desk {
    var desk = Desk()
    desk.state.session.role = .teamLead
    desk.press(keys)
    return desk
  }

  private func asked(_ desk: Desk) -> [SupervisionRequest] {
    desk.effects.compactMap { if case .supervise(let request) = $0 { request } else { nil } }
  }

  private func orders(_ desk: Desk) -> [SampleOrder] {
    asked(desk).compactMap { if case .draw(let order) = $0 { order } else { nil } }
  }

  @Test func `drawing asks for question, population, size, spread, freshness and seed`() throws {
    var desk = lead("T s +")
    desk.type("Angebot gemacht?")
    desk.press("Enter")
    desk.type("zustand:überfällig")
    desk.press("Enter")
    for _ in 0..<5 { desk.press("Rücktaste") }
    desk.type("90/5")
    desk.press("Enter g Enter o Enter")
    desk.type("4711")
    desk.press("Enter")
    let order = try #require(orders(desk).first)
    #expect(order.question == "Angebot gemacht?")
    #expect(order.population.text == "unreviewed=12;filter=zustand:überfällig")
    #expect(order.sizeRule == .margin(.ninety, points: 5))
    #expect(order.allocation == .equal)
    #expect(order.seed == 4711)
    #expect(asked(desk).last == .samples)
  }

  @Test func `a digit takes a saved filter, and nothing takes what runs`() throws {
    var desk = lead("T s +")
    desk.type("a")
    desk.press("Enter 1 Strg-S")
    let first = try #require(orders(desk).first)
    #expect(first.population.text.hasPrefix("filter="))
    var other = lead("T s +")
    other.type("a")
    other.press("Strg-S")
    #expect(orders(other).map(\.population.text) == ["running"])
    #expect(orders(other).first?.seed == nil)
  }

  @Test func `what is not understood is said at its field and draws nothing`() {
    var desk = lead("T s + Strg-S")
    #expect(desk.text.contains("Hier fehlt noch der Text"))
    desk.type("a")
    desk.press("Enter")
    desk.type("zustand:unsinn")
    desk.press("Strg-S")
    #expect(orders(desk).isEmpty)
    #expect(desk.text.contains("unsinn"))
  }

  @Test func `a sample opens for review, by halves, and its cases with their reason`() {
    var desk = lead("T s Enter")
    #expect(asked(desk).contains(.enterSample("2026-1", .ninetyFive)))
    #expect(desk.state.review != nil)
    #expect(desk.text.contains("P-001") && !desk.text.contains("Müller"))
    guard case .team(.sample(let page))? = desk.state.stack.last else {
      Issue.record("no sample")
      return
    }
    let all = page.members.count
    desk.press("Leertaste")
    guard case .team(.sample(let half))? = desk.state.stack.last else { return }
    #expect(half.members.count == (all + 1) / 2)
    #expect(half.members.allSatisfy { $0.reviewer == .supervision })
    desk.press("+")
    #expect(asked(desk).contains(.sample("2026-1", .ninetyNine)))
    desk.press("z")
    #expect(desk.state.message?.phrase == SampleTexts.same)
    desk.press("Enter")
    let opened = asked(desk).contains { request in
      if case .open(_, "Stichprobe 2026-1") = request { true } else { false }
    }
    #expect(opened)
    desk.press("Esc Esc")
    #expect(asked(desk).contains(.leaveReview))
    #expect(desk.state.review == nil)
  }

  @Test func `a rating given from a sample brings its result up to date`() {
    var desk = lead("T s Enter Enter C G k k k k k Leertaste +")
    #expect(asked(desk).contains { if case .saveReview = $0 { true } else { false } })
    #expect(asked(desk).last == .sample("2026-1", .ninetyFive))
    desk.press("Esc")
  }

  @Test func `samples, one of them, and drawing as they look`() {
    func goldens(_ name: String, _ keys: String) {
      Desk.goldens(name) { desk in
        desk.state.session.role = .teamLead
        desk.press(keys)
      }
    }
    goldens("stichproben", "T s")
    goldens("stichprobe", "T s Enter")
    goldens("stichprobe-ziehen", "T s + Tab")
  }
}
