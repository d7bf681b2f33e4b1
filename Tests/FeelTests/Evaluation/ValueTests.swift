import Feel
import Testing

@Suite struct ValueTests {
  @Test func `values print as FEEL`() {
    let record = Value.context([("a", n(1)), ("b c", s("x\"y"))])
    #expect(record.description == "{a: 1, b c: \"x\\\"y\"}")
    #expect(list(n("1.50"), null, yes).description == "[1.5, null, true]")
    #expect(d(2026, 11, 21).description == "date(\"2026-11-21\")")
    #expect(d(2026, 11, 21).plainText == "2026-11-21")
    #expect(s("x").plainText == "x")
    #expect(Value.months(14).description == "duration(\"P1Y2M\")")
    #expect(feel("[1..5)").description == "[1..5)")
    #expect(feel("(>= 3)").description == "(>=3)")
    #expect(feel("(!= 3)").description == "(!=3)")
  }

  @Test func `coercion makes lists and single values fit`() {
    #expect(n(1).coerced(to: .list(.number)) == list(n(1)))
    #expect(list(n(1)).coerced(to: .number) == n(1))
    #expect(list(n(1), n(2)).coerced(to: .number).isNull)
    #expect(s("a").coerced(to: .number).isNull)
    #expect(null.coerced(to: .number) == null)
    #expect(list(n(1), s("a")).coerced(to: .list(.number)).isNull)
    #expect(
      d(2026, 11, 21).coerced(to: .dateTime).plainText.hasPrefix("2026-11-21T00:00:00"))
    let person = FeelType.context(ContextType([("name", .string)]))
    #expect(Value.context([("name", s("x")), ("age", n(1))]).coerced(to: person) != null)
    #expect(Value.context([("age", n(1))]).coerced(to: person).isNull)
  }

  @Test func `numbers have one representation`() {
    #expect(n("20.00") == n(20))
    #expect(feel("12.5 * 2") == .integer(25))
    #expect(n("9223372036854775808") != n(Int64.max))
  }

  @Test func `texts are compared by their bytes`() {
    #expect(Text("é") != Text("e\u{301}"))
    #expect(Text("abc") == Text("abc"))
  }

  @Test func `a context of another shape is read by name`() {
    let type = ContextType([("a", .number), ("b", .number)])
    let bindings = Bindings(
      ("c", .context(type), .context([("b", n(2)), ("a", n(1))])),
      ("cs", .list(.context(type)), list(.context([("b", n(2)), ("a", n(1))]))))
    expect(
      [
        ("c.a", n(1)), ("cs[a = 1].b", list(n(2))), ("some x in cs satisfies x.b > 1", yes),
      ], bindings)
  }

  @Test func `values of another type than promised take the slow way`() {
    let bindings = Bindings(
      ("a", .number, s("x")), ("b", .date, n(5)), ("l", .list(.number), n(3)),
      ("big", .number, n("9223372036854775808")), ("half", .number, n("0.5")))
    expect(
      [
        ("a > 1", null), ("b < today()", null), ("a + 1", null), ("l[item > 2]", list(n(3))),
        ("big > 1", yes), ("big + 1", n("9223372036854775809")), ("half < 1", yes),
        ("half in [0..1]", yes), ("some x in l satisfies x = 3", yes), ("half + half", n(1)),
      ], bindings)
  }
}
