import Feel
import Testing

@Suite struct RangeFunctionTests {
  @Test func `points and ranges`() {
    expect([
      ("before(1, 10)", yes), ("before(10, 1)", no), ("before(1, (1..10])", yes),
      ("before([1..10), 10)", yes), ("before([1..10], [10..20])", no), ("after(12, [1..10])", yes),
      ("after((11..20], 11)", yes), ("meets([1..5], [5..10])", yes), ("meets([1..5), [5..10])", no),
      ("met by([5..10], [1..5])", yes), ("overlaps([1..5], [3..8])", yes),
      ("overlaps([1..5), [5..8])", no), ("overlaps before([1..5], [3..8])", yes),
      ("overlaps after([3..8], [1..5])", yes), ("finishes(10, [1..10])", yes),
      ("finishes(10, [1..10))", no), ("finished by([1..10], [5..10])", yes),
      ("includes([1..10], 5)", yes), ("includes([1..10], [1..10])", yes),
      ("includes((1..10], 1)", no),
      ("during(5, [1..10])", yes), ("starts([1..5], [1..10])", yes), ("starts(2, [1..10])", no),
      ("started by([1..10], 1)", yes), ("coincides(5, 5)", yes), ("coincides([1..5], [1..5))", no),
      ("before(1, \"a\")", null),
      ("during(date(\"2026-02-01\"), [@\"2026-01-01\"..@\"2026-03-01\"])", yes),
    ])
  }

  @Test func `reading ranges`() {
    expect([
      ("range(\"[18..21)\") = [18..21)", yes), ("range(\"[1..3]\") instance of range<number>", yes),
      ("range(\"[3..1]\")", null), ("range(\"x\")", null), ("range(\"[a..b]\")", null),
      ("range(\"[@\\\"2026-01-01\\\"..date(\\\"2026-02-01\\\")]\").start", d(2026, 1, 1)),
      ("[3..1]", null), ("[1..\"a\"]", null), ("[null..1]", null),
    ])
  }
}
