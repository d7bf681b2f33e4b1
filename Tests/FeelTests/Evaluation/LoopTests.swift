import Feel
import Testing

@Suite struct LoopTests {
  @Test func `for gives a list`() {
    expect([
      ("for i in [1, 2, 3] return i + 1", list(n(2), n(3), n(4))),
      ("for i in 2..4 return i", list(n(2), n(3), n(4))),
      ("for i in 4..2 return i", list(n(4), n(3), n(2))),
      ("for i in 1+1..1+2 return i", list(n(2), n(3))),
      ("for i in [1..3) return i", list(n(1), n(2))),
      ("for i in [2..1] return i", null),
      ("for a in [1, 2], b in [10, 20] return a + b", list(n(11), n(21), n(12), n(22))),
      ("for x in [[1, 2], [3]], y in x return y", list(n(1), n(2), n(3))),
      (
        "for i in 0..4 return if i = 0 then 1 else i * partial[-1]",
        list(n(1), n(1), n(2), n(6), n(24))
      ),
      (
        "for i in @\"2026-01-30\"..@\"2026-02-01\" return i",
        list(d(2026, 1, 30), d(2026, 1, 31), d(2026, 2, 1))
      ),
      ("for i in [] return i", .list([])),
      ("for i in \"a\"..\"c\" return i", null),
    ])
  }

  @Test func `some and every`() {
    expect([
      ("some x in [1, 2, 3] satisfies x > 2", yes),
      ("some x in [1, 2] satisfies x > 2", no),
      ("some x in [] satisfies x > 2", no),
      ("every x in [1, 2] satisfies x > 0", yes),
      ("every x in [1, 2] satisfies x > 1", no),
      ("every x in [] satisfies x > 1", yes),
      ("some x in [1, 2], y in [2, 3] satisfies x = y", yes),
      ("every x in [1, null] satisfies x > 0", null),
      ("some x in [null, 1] satisfies x > 0", yes),
      ("some x in [1] satisfies \"no truth\"", null),
    ])
  }

  @Test func `a loop over contexts of a known type`() {
    let kontakt = ContextType([("tag", .number), ("status", .string)])
    func record(_ tag: Int64, _ status: String) -> Value {
      .context(Record(kontakt.shape, [n(tag), s(status)]))
    }
    let bindings = Bindings(
      ("kontakte", .list(.context(kontakt)), .list([record(5, "x"), record(9, "y")])),
      ("beginn", .number, n(3)), ("heute", .number, n(40)))
    expect(
      [
        ("some k in kontakte satisfies k.tag <= beginn + 2", yes),
        ("some k in kontakte satisfies k.tag <= beginn", no),
        ("count(kontakte[status = \"x\"])", n(1)),
        ("count(kontakte[status = \"x\" and tag > 6])", n(0)),
        ("kontakte[tag > 6].status", list(s("y"))),
        ("kontakte[status = \"y\"][1].tag", n(9)),
        ("kontakte.tag", list(n(5), n(9))),
        ("some k in kontakte satisfies k.tag in [beginn + 5 .. beginn + 6]", yes),
        ("heute - beginn", n(37)),
        ("some k in kontakte satisfies heute - k.tag > 34 and k.status = \"x\"", yes),
      ], bindings)
  }
}
