import Casework
import CivilTime
import Exchange
import Testing
import Texts

@Suite struct SuppressionTests {
  private func figure(_ id: String, _ cases: Range<Int>, of base: Range<Int>) -> Figure {
    var figure = Figure(id, Phrase(verbatim: id), of: Phrase(verbatim: "base"))
    figure.numerator = cases.count
    figure.denominator = base.count
    figure.cases = cases.map { CaseID("F\($0)") }
    figure.baseCases = base.map { CaseID("F\($0)") }
    return figure
  }

  private func published(_ figures: Figure...) -> [PublishedFigure] {
    Suppression.publish(figures)
  }

  @Test func `large numbers, and nobody at all, are told`() {
    let figures = published(figure("A", 0..<20, of: 0..<40), figure("B", 0..<0, of: 0..<40))
    #expect(figures[0].numerator == .shown(20) && figures[0].percent == 50)
    #expect(figures[1].numerator == .shown(0))
  }

  @Test(arguments: [1, 4])
  func `one to four are not told, nor is their percentage`(count: Int) {
    let figures = published(figure("A", 0..<count, of: 0..<40))
    #expect(figures[0].numerator == .few && figures[0].percent == nil)
  }

  @Test func `five are told`() {
    #expect(published(figure("A", 0..<5, of: 0..<40))[0].numerator == .shown(5))
  }

  @Test func `what leaves a small rest is withheld`() {
    let figures = published(figure("A", 0..<38, of: 0..<40))
    #expect(figures[0].numerator == .withheld && figures[0].percent == nil)
    #expect(figures[0].denominator == .shown(40))
  }

  @Test func `two parts that leave a small rest are not both told`() {
    let figures = published(
      figure("A", 0..<20, of: 0..<40), figure("B", 20..<37, of: 0..<40),
      figure("C", 37..<40, of: 0..<40))
    #expect(figures.map(\.numerator) == [.shown(20), .withheld, .few])
  }

  @Test func `a small base hides all that is counted on it`() {
    let figures = published(figure("A", 0..<2, of: 0..<3))
    #expect(figures[0].denominator == .few && figures[0].numerator == .few)
  }

  @Test func `no small number can be had by subtraction, whatever the counts`() {
    for small in 0...12 {
      for other in 0...12 {
        let figures = published(
          figure("A", 0..<small, of: 0..<30), figure("B", small..<(small + other), of: 0..<30))
        let shown = figures.map { figure -> Int? in
          if case .shown(let count)? = figure.numerator { count } else { nil }
        }
        if let a = shown[0] { #expect(a == 0 || a >= 5 && !(1..<5).contains(30 - a)) }
        if let b = shown[1] { #expect(b == 0 || b >= 5 && !(1..<5).contains(30 - b)) }
        if let a = shown[0], let b = shown[1] { #expect(!(1..<5).contains(30 - a - b)) }
      }
    }
  }

  @Test func `a unit's number is not told where the office's would give away the others`() {
    // The office counts 22, this unit 20 of them: two are left for everybody else.
    let unit = [figure("A", 0..<20, of: 0..<40)]
    let rest = [figure("A", 40..<42, of: 40..<90)]
    #expect(Suppression.publish(unit)[0].numerator == .shown(20))
    let guarded = Suppression.publish(unit, rest: rest)[0]
    #expect(guarded.numerator == .withheld && guarded.percent == nil)
    #expect(guarded.denominator == .shown(40))
    let harmless = Suppression.publish(unit, rest: [figure("A", 40..<60, of: 40..<90)])[0]
    #expect(harmless.numerator == .shown(20) && harmless.percent == 50)
  }
}
