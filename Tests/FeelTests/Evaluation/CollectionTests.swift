import Feel
import Testing

@Suite struct CollectionTests {
  @Test func `filters by condition`() {
    expect([
      ("[1, 2, 3][item > 1]", list(n(2), n(3))), ("[1, 2, 3][item > 5]", .list([])),
      ("[{a: 1}, {a: 2}][a = 2]", list(.context([("a", n(2))]))),
      ("[{a: 1}, {a: 2}][item.a = 2].a", list(n(2))),
      ("[{item: 1}, {item: 3}][item > 2].item", list(n(3))),
      ("[{x: 1}, {y: 2}][y > 1]", list(.context([("y", n(2))]))),
      ("[1, 2][true]", list(n(1), n(2))), ("[1, 2][false]", .list([])),
      ("[1, null, 3][item > 0]", list(n(1), n(3))), ("[1, 2][\"x\"]", null),
      ("5[item > 3]", list(n(5))), ("5[false]", .list([])),
      ("[[1, 2], [3]][count(item) = 1]", list(list(n(3)))),
    ])
  }

  @Test func `filters by number`() {
    expect([
      ("[1, 2, 3][1]", n(1)), ("[1, 2, 3][-1]", n(3)), ("[1, 2, 3][0]", null),
      ("[1, 2, 3][4]", null), ("[1, 2, 3][-4]", null), ("7[1]", n(7)), ("null[1]", null),
      ("[1, 2, 3][1 + 1]", n(2)), ("[1, 2][1.5]", null),
    ])
  }

  @Test func `a filter sees outer names behind those of the item`() {
    let bindings = Bindings(("a", .number, n(2)), ("b", .number, n(9)))
    expect(
      [
        ("[{a: 1}, {a: 9}][a = b]", list(.context([("a", n(9))]))),
        ("[1, 2, 3][item = a]", list(n(2))),
        ("[{x: [1, 2]}, {x: [3]}][count(x[item > a]) > 0].x", list(list(n(3)))),
      ], bindings)
  }

  @Test func `paths`() {
    expect([
      ("{a: {b: 5}}.a.b", n(5)), ("[{a: 1}, {a: 2}].a", list(n(1), n(2))),
      ("[{a: 1}, {b: 2}].a", list(n(1), null)), ("null.a", null), ("{a: 1}.b", null),
      ("date(\"2026-11-21\").month", n(11)), ("date(\"2026-11-21\").weekday", n(6)),
      ("duration(\"P2DT3H\").days", n(2)), ("duration(\"P1Y2M\").months", n(2)),
      ("[1..5).start", n(1)), ("[1..5).end included", no), ("(> 3).end", null),
      ("time(\"10:20:30\").minute", n(20)), ("1.foo", null),
      ("[{a: [{b: 1}]}].a.b", list(list(n(1)))),
    ])
  }

  @Test func `contexts`() {
    expect([
      ("{a: 1, b: a + 1}.b", n(2)), ("{\"x y\": 1}.x y", n(1)), ("{x y: 1, z: x y + 1}.z", n(2)),
      ("{a: 1, a: 2}", null), ("{}", .context([])),
      ("{f: function(x) x * 2, y: f(4)}.y", n(8)), ("{a+b: 3}.a+b", n(3)),
    ])
  }

  @Test func `functions`() {
    let bindings = Bindings(("k", .number, n(10)))
    expect(
      [
        ("(function(a, b) a - b)(5, 3)", n(2)), ("(function(a, b) a - b)(b: 5, a: 3)", n(-2)),
        ("(function() k)()", n(10)), ("(function(x) function(y) x + y + k)(1)(2)", n(13)),
        ("(function(x: number) x)(\"a\")", null), ("(function(x) x)(1, 2)", null),
        ("for f in [function(x) x + 1, function(x) x * 2] return f(k)", list(n(11), n(20))),
        ("[3, 4][(function(x) x > item)(4)]", list(n(3))),
        ("sort([3, 1, 2], function(a, b) a > b)", list(n(3), n(2), n(1))),
        ("{m: max}.m(1, 2)", n(2)), ("null()", null), ("1(2)", null), ("\"abs\"(-1)", null),
        ("unknown(1)", null),
      ], bindings)
  }
}
