import Casework
import CivilTime
import Decisions
import Rulebook
import Testing

@Suite struct DeliveredModelTests {
  @Test func `the delivered model loads without any problem`() throws {
    let (book, problems) = RuleBook.load(try Delivered.bytes(), file: "nachbetreuung.dmn")
    for problem in problems {
      if case .model(let inner) = problem {
        Issue.record("\(inner.kind) \(inner.place)")
      } else {
        Issue.record("\(problem)")
      }
    }
    #expect(book != nil)
    #expect(book?.rules.filter { $0.audience == .casework }.count == 47)
    let watched = book?.rules.filter { $0.audience != .casework }.map(\.rule)
    #expect(watched == ["NB-17", "NB-18", "DQ-06", "DQ-10", "AN-08"])
  }
}
