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
    // The scopes of the rules name each of them once.
    let named = """
      AN-01 AN-02 AN-03 AN-04 AN-05 AN-06 AN-07 NB-15 AG-06 EV-02 EV-03 DQ-04 DQ-05 DQ-09 NB-03 NB-04
      NB-11 NB-12 NB-13 NB-14 AG-03 AG-04 GR-02 GR-03 GR-04 GR-05 EV-05 EV-06 NB-01 NB-02 NB-05 NB-06
      NB-07 NB-10 NB-16 AG-01 AG-02 AG-05 AG-07 EV-01 DQ-01 DQ-02 DQ-03 NB-08 NB-09 GR-01 EV-04
      """
    let casework = book?.rules.filter { $0.audience == .casework }.map(\.rule) ?? []
    #expect(
      casework.sorted() == named.split(whereSeparator: \.isWhitespace).map(String.init).sorted())
    let watched = book?.rules.filter { $0.audience != .casework }.map(\.rule)
    #expect(watched == ["NB-17", "NB-18", "DQ-06", "DQ-10", "AN-08"])
  }
}
