import Feel
import Testing

@Suite struct ListFunctionTests {
  @Test func `asking lists`() {
    expect([
      ("count([1, null])", n(2)), ("count([])", n(0)), ("count(5)", n(1)), ("count(null)", null),
      ("count([1, 2, 3][item > 1])", n(2)), ("list contains([1, null], null)", yes),
      (
        "for x in [\"a\", \"longer text\", \"longer\", null] return list contains([\"longer text\", \"a\"], x)",
        list(yes, yes, no, no)
      ),
      ("list contains([1, \"a\"], \"a\")", yes), ("list contains([1], 2)", no),
      ("index of([1, 2, 1], 1)", list(n(1), n(3))), ("all([true, null])", null),
      ("all([true, false, null])", no), ("all([])", yes), ("any([false, null])", null),
      ("any(false, true)", yes), ("any([])", no), ("all(1)", null),
    ])
  }

  @Test func `making lists of lists`() {
    expect([
      ("sublist([1, 2, 3], 2)", list(n(2), n(3))), ("sublist([1, 2, 3], -2, 1)", list(n(2))),
      ("sublist([1, 2, 3], 4)", null), ("append([1], 2, 3)", list(n(1), n(2), n(3))),
      ("append(1, 2)", list(n(1), n(2))), ("concatenate([1], [2, 3])", list(n(1), n(2), n(3))),
      ("insert before([1, 3], 2, 2)", list(n(1), n(2), n(3))),
      ("remove([1, 2, 3], 2)", list(n(1), n(3))),
      ("remove([1], 2)", null), ("reverse([1, 2])", list(n(2), n(1))),
      ("union([1, 2], [2, 3])", list(n(1), n(2), n(3))),
      ("distinct values([1, 2, 1, \"1\", null, null])", list(n(1), n(2), s("1"), null)),
      ("distinct values([{a: 1}, {a: 1}])", list(.context([("a", n(1))]))),
      ("flatten([1, [2, [3]], []])", list(n(1), n(2), n(3))),
      ("list replace([1, 2, 3], 2, 9)", list(n(1), n(9), n(3))),
      ("list replace([1, 2, 3], -1, 9)", list(n(1), n(2), n(9))),
      (
        "list replace([2, 4, 7], function(item, newItem) item < newItem, 5)", list(n(5), n(5), n(7))
      ),
      ("list replace([1], 2, 9)", null), ("list replace([1], function(a) true, 9)", null),
      ("sort([3, 1, 2])", list(n(1), n(2), n(3))), ("sort([1, \"a\"])", null),
      ("sort(list: [1, 2], precedes: function(x, y) x > y)", list(n(2), n(1))),
      ("sort([{a: 2}, {a: 1}], function(x, y) x.a < y.a).a", list(n(1), n(2))),
    ])
  }

  @Test func `sorting keeps equals in order`() {
    expect([
      (
        "sort([{k: 1, n: 1}, {k: 0, n: 2}, {k: 1, n: 3}, {k: 0, n: 4}], "
          + "function(x, y) x.k < y.k).n", list(n(2), n(4), n(1), n(3))
      )
    ])
  }
}
