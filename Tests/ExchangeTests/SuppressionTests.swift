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

  private func publish(_ units: [Figure], own: Int) -> PublishedFigure {
    Suppression.publish(
      [units[own]], units: units.map { CountedUnit(figures: [$0]) }, own: own)[0]
  }

  @Test func `a unit's number is not told where the office's would give away the others`() {
    // The office counts 22, this unit 20 of them: two are left for everybody else.
    let unit = figure("A", 0..<20, of: 0..<40)
    #expect(Suppression.publish([unit])[0].numerator == .shown(20))
    let guarded = publish([unit, figure("A", 40..<42, of: 40..<90)], own: 0)
    #expect(guarded.numerator == .withheld && guarded.percent == nil)
    #expect(guarded.denominator == .shown(40))
    let harmless = publish([unit, figure("A", 40..<60, of: 40..<90)], own: 0)
    #expect(harmless.numerator == .shown(20) && harmless.percent == 50)
  }

  @Test func `the reports of all units and of the office together give no small number away`() {
    // Three units; all counts of a figure from nobody to many, on bases of twenty.
    for first in stride(from: 0, through: 18, by: 3) {
      for second in 0...20 {
        for third in 0...20 {
          let counts = [first, second, third]
          let units = counts.enumerated().map { index, count in
            figure("A", (index * 20)..<(index * 20 + count), of: (index * 20)..<(index * 20 + 20))
          }
          let told = units.indices.map { publish(units, own: $0).numerator }
          var hidden: [Int] = []
          for (index, count) in told.enumerated() {
            if case .shown(let number)? = count {
              #expect(number == counts[index] && !CellRange.small.contains(number))
            } else {
              hidden.append(index)
            }
          }
          // Whoever subtracts what is told from the office's number learns the sum of the others.
          let sum = hidden.reduce(0) { $0 + counts[$1] }
          let others = hidden.count * 20 - sum
          let isOnlyOneTold = hidden.count == 1
          #expect(!CellRange.small.contains(sum) || sum == counts.reduce(0, +), "\(counts)")
          #expect(!CellRange.small.contains(others) || hidden.count == 3, "\(counts)")
          if isOnlyOneTold { #expect(counts.count { $0 > 0 } == 1, "\(counts)") }
        }
      }
    }
  }

  @Test func `a detail is told only where it costs no figure`() {
    var detail = figure("D", 30..<37, of: 0..<40)
    let main = figure("A", 0..<30, of: 0..<40)
    // Alone it would be told; beside the figure it would leave three of the forty.
    detail.isDetail = true
    let told = published(main, detail)
    #expect(told[0].numerator == .shown(30) && told[0].percent == 75)
    #expect(told[1].numerator == .withheld && told[1].denominator == .shown(40))
    var harmless = figure("D", 0..<20, of: 0..<40)
    harmless.isDetail = true
    #expect(published(main, harmless)[1].numerator == .shown(20))
  }

  private enum CellRange {
    static let small = 1..<5
  }

  @Test func `the period before is protected together with this one`() {
    // Forty were silent then, thirty-eight of the same people still are: two would be known.
    let now = figure("A", 0..<38, of: 0..<60)
    let before = figure("A", 0..<40, of: 0..<60)
    #expect(Suppression.publish([now])[0].numerator == .shown(38))
    let told = Suppression.publish([now], before: [before])[0]
    #expect(told.numerator == .withheld || told.before?.numerator == .withheld)
    let other = Suppression.publish([now], before: [figure("A", 100..<103, of: 100..<160)])[0]
    #expect(other.numerator == .shown(38) && other.before?.numerator == .few)
    #expect(other.before?.percent == nil && other.before?.denominator == .shown(60))
  }
}
