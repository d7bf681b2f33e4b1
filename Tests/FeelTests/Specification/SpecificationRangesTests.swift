import Feel
import Testing

/// What chapter 10 of DMN 1.5 says, line by line: ranges.
@Suite struct SpecificationRangesTests {
  @Test func `ranges against points and ranges`() {
    expectTexts(
      #"""
      before(1, 10)  ⇒  true
      before([1..10], [10..20])  ⇒  false
      before([1..10), [10..20])  ⇒  true
      before((1..10), 1)  ⇒  false
      after(10, [1..5])  ⇒  true
      after([5..10], [1..5))  ⇒  true
      meets([1..5], [5..10])  ⇒  true
      meets([1..5), [5..10])  ⇒  false
      met by([5..10], [1..5])  ⇒  true
      overlaps([1..5], [3..8])  ⇒  true
      overlaps([1..5), [5..8])  ⇒  false
      overlaps before([1..5], [3..8])  ⇒  true
      overlaps before([1..5], [1..8])  ⇒  false
      overlaps after([3..8], [1..5])  ⇒  true
      finishes(10, [1..10])  ⇒  true
      finishes((5..10], [1..10])  ⇒  true
      finished by([1..10], (5..10])  ⇒  true
      includes([1..10], 5)  ⇒  true
      includes([1..10), 10)  ⇒  false
      during([1..10], [1..10])  ⇒  true
      starts(1, [1..10])  ⇒  true
      starts((1..5], (1..10])  ⇒  true
      started by([1..10], 1)  ⇒  true
      coincides([1..5], [1..5))  ⇒  false
      coincides(1, 1)  ⇒  true
      before(1, "a")  ⇒  null
      before(null, 1)  ⇒  null
      before(range1: [1..2], range2: [3..4])  ⇒  true
      during(point: 1, range: [1..2])  ⇒  true
      """#)
  }

  @Test func `ranges as values`() {
    expectTexts(
      #"""
      [1..10].start  ⇒  1
      (>5).end  ⇒  null
      (>5).start included  ⇒  false
      (<= 10) = (<= 10)  ⇒  true
      (=10) = [10..10]  ⇒  true
      5 in (> 3, < 2)  ⇒  true
      3 in ]1..3[  ⇒  false
      range("[18..21)")  ⇒  [18..21)
      range("(..5]")  ⇒  (<=5)
      range("[1..)")  ⇒  (>=1)
      range("[..5]")  ⇒  null
      range("[1..]")  ⇒  null
      range("(..)")  ⇒  null
      range("[5..1]")  ⇒  null
      range("[1..\"b\"]")  ⇒  null
      range("[1 + 1..5]")  ⇒  null
      range("")  ⇒  null
      4 in range("(..5]")  ⇒  true
      """#)
  }
}
