import Feel
import Testing

@Suite struct OperatorTests {
  @Test func `arithmetic of numbers`() {
    expect([
      ("1 + 2 * 3", n(7)), ("(1 + 2) * 3", n(9)), ("10 / 4", n("2.5")), ("7 / 0", null),
      ("2 ** 10", n(1024)), ("2 ** -1", n("0.5")), ("3 ** 4 ** 2", n(6561)), ("-3 ** 2", n(9)),
      ("--5", n(5)), ("1 - -1", n(2)), (".5 + .25", n("0.75")), ("1.10 + 1.1", n("2.2")),
      ("0.1 + 0.2 = 0.3", yes), ("1e3", n(1000)), ("12E-1", n("1.2")),
      ("9223372036854775807 + 1", n("9223372036854775808")),
      ("-9223372036854775807 - 2", n("-9223372036854775809")),
      ("9223372036854775807 * 10", n("92233720368547758070")),
      ("-(-9223372036854775807 - 1)", n("9223372036854775808")),
      ("1 + null", null), ("1 + \"a\"", null), ("1 + true", null),
      ("10 ** 6144 * 10", null),
    ])
  }

  @Test func `arithmetic of text`() {
    expect([
      ("\"a\" + \"b\"", s("ab")), ("\"a\" - \"b\"", null), ("\"a\" * 2", null),
      ("\"a\" + null", null),
    ])
  }

  @Test func `arithmetic of dates and durations`() {
    expect([
      ("date(\"2026-03-01\") - date(\"2026-02-01\")", .seconds(28 * 86_400)),
      ("date(\"2026-01-31\") + duration(\"P1M\")", d(2026, 2, 28)),
      ("date(\"2026-01-31\") + duration(\"P1D\")", d(2026, 2, 1)),
      ("duration(\"P1D\") + date(\"2026-01-31\")", d(2026, 2, 1)),
      ("date(\"2026-01-31\") - duration(\"PT36H\")", d(2026, 1, 29)),
      ("date(\"2026-01-31\") + duration(\"PT36H\")", d(2026, 2, 1)),
      ("duration(\"P1D\") * 2", .seconds(172_800)),
      ("duration(\"P1Y\") / 2", .months(6)),
      ("duration(\"P2D\") / duration(\"PT12H\")", n(4)),
      ("-duration(\"P1D\")", .seconds(-86_400)),
      ("duration(\"P1Y\") + duration(\"P1D\")", null),
      ("date(\"2026-01-01\") + 1", null),
      ("date(\"2026-01-01\") + date(\"2026-01-01\")", null),
      ("date(\"999999999-12-31\") + duration(\"P1D\")", null),
    ])
  }

  @Test func `comparisons`() {
    expect([
      ("1 < 2", yes), ("2 <= 1", no), ("\"a\" < \"b\"", yes), ("\"Z\" < \"a\"", yes),
      ("date(\"2026-01-01\") < date(\"2026-01-02\")", yes), ("true < false", null),
      ("1 < \"2\"", null), ("1 = \"1\"", null), ("1 = null", no), ("null = null", yes),
      ("null != 1", yes), ("null < 1", null), ("[1, 2] = [1, 2]", yes), ("[1, 2] = [2, 1]", no),
      ("{a: 1, b: 2} = {b: 2, a: 1}", yes), ("{a: 1} = {a: 1, b: 2}", no), ("1.0 = 1", yes),
      ("100 = 1E2", yes), ("[1..2] = [1..2]", yes), ("[1..2] = [1..2)", no),
      ("(> 1) = (> 1)", yes), ("duration(\"P1Y\") = duration(\"P12M\")", yes),
      ("duration(\"P1D\") = duration(\"PT24H\")", yes), ("count = count", yes),
      ("\"\\u00e9\" = \"e\\u0301\"", no), ("1 between 0 and 2", yes), ("3 between 0 and 2", no),
      ("null between 0 and 2", null), ("1 = 1 = true", yes),
    ])
  }

  @Test func `three-valued logic`() {
    expect([
      ("true and true", yes), ("true and false", no), ("true and null", null),
      ("false and null", no), ("null and false", no), ("null and null", null),
      ("true or null", yes), ("null or true", yes), ("false or null", null),
      ("false or false", no), ("true and 1", null), ("false and 1", no), ("1 or true", yes),
      ("not(true)", no), ("not(false)", yes), ("not(null)", null), ("not(1)", null),
      ("true or false and false", yes), ("true and true and null and true", null),
      ("false or null or false or true", yes), ("true and true and true and true", yes),
      ("1 = 1 and 2 = 2 or false", yes),
    ])
  }

  @Test func `in`() {
    expect([
      ("1 in [1, 2]", yes), ("3 in [1, 2]", no), ("1 in (1, 2)", yes), ("5 in (< 3, > 4)", yes),
      ("5 in [1..5]", yes), ("5 in [1..5)", no), ("5 in ]5..6]", no), ("5 in > 4", yes),
      ("5 in !=5", no), ("\"a\" in \"a\"", yes), ("1 in [[2..4], [1..3]]", yes),
      ("[1, 2] in [[1], [1, 2]]", yes), ("5 in (null..10]", null), ("5 in [10..1]", null),
      ("null in [1..10]", null), ("1 in (1) + 0", yes), ("true in (=true)", yes),
      ("\"b\" in [\"a\", \"b\"]", yes), ("\"c\" in (\"a\", \"b\")", no), ("4 in (> 3)", yes),
      ("2 in 1 + 1", yes),
    ])
  }

  @Test func `if takes the second branch for everything but true`() {
    expect([
      ("if true then 1 else 2", n(1)), ("if false then 1 else 2", n(2)),
      ("if null then 1 else 2", n(2)), ("if \"x\" then 1 else 2", n(2)),
      ("if 1 < 2 then if 2 < 1 then 3 else 4 else 5", n(4)),
    ])
  }

  @Test func `instance of`() {
    expect([
      ("1 instance of number", yes), ("1 instance of string", no), ("null instance of number", no),
      ("null instance of Any", no), ("null instance of Null", yes),
      ("[1] instance of list<number>", yes),
      ("[1, \"a\"] instance of list<number>", no), ("1 instance of list<number>", no),
      ("{a: 1} instance of context<a: number>", yes), ("{a: 1} instance of context<b: number>", no),
      ("{a: 1, b: 2} instance of context<a: number>", yes),
      ("[1..2] instance of range<number>", yes), ("[1..2] instance of range<string>", no),
      ("(function(a: number) \"x\") instance of function<number>->string", yes),
      ("(function(a: number) \"x\") instance of function<>->string", no),
      ("@\"P1D\" instance of days and time duration", yes),
      ("@\"P1M\" instance of years and months duration", yes),
      ("@\"2026-01-01T10:00:00\" instance of date and time", yes),
    ])
  }
}
