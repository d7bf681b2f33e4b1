import Feel
import Testing

@Suite struct NumberFunctionTests {
  @Test func `rounding`() {
    expect([
      ("decimal(1/3, 2)", n("0.33")), ("decimal(2.5, 0)", n(2)), ("decimal(1.5, 0)", n(2)),
      ("decimal(1234, -2)", n(1200)), ("floor(-1.5)", n(-2)), ("floor(-1.56, 1)", n("-1.6")),
      ("ceiling(1.2)", n(2)), ("ceiling(-1.56, 1)", n("-1.5")), ("round up(-1.126, 2)", n("-1.13")),
      ("round down(5.5, 0)", n(5)), ("round half up(5.5, 0)", n(6)),
      ("round half down(5.5, 0)", n(5)), ("round up(5.5)", null), ("floor(1.5, null)", null),
      ("round up(5.5, 6177)", null), ("floor(n: 1.5)", n(1)), ("floor(m: 1.5)", null),
    ])
  }

  @Test func `arithmetic functions`() {
    expect([
      ("abs(-5)", n(5)), ("abs(duration(\"-P1D\"))", .seconds(86_400)), ("abs(\"x\")", null),
      ("modulo(-12, 5)", n(3)), ("modulo(12, -5)", n(-3)), ("modulo(10.1, 4.5)", n("1.1")),
      ("modulo(1, 0)", null), ("sqrt(16)", n(4)), ("sqrt(-1)", null), ("even(2)", yes),
      ("odd(2)", no), ("odd(-3)", yes), ("even(1.5)", no), ("exp(0)", n(1)), ("log(1)", n(0)),
      ("log(0)", null), ("abs([-3])", n(3)),
    ])
  }

  @Test func `reading numbers`() {
    expect([
      ("number(\"1.000.000,01\", \".\", \",\")", n("1000000.01")),
      ("number(\"1 000.5\", \" \", \".\")", n("1000.5")), ("number(\"12\")", n(12)),
      ("number(\"1,0\", \",\", \",\")", null), ("number(\"x\", null, \".\")", null),
      ("number(from: \"12\", grouping separator: null, decimal separator: null)", n(12)),
    ])
  }

  @Test func `statistics`() {
    expect([
      ("sum([1, 2, 3])", n(6)), ("sum(1, 2.5)", n("3.5")), ("sum([])", null),
      ("sum([1, \"a\"])", null),
      ("mean([1, 2, 6])", n(3)), ("mean(1, 2)", n("1.5")), ("product([2, 3, 4])", n(24)),
      ("median([8, 2, 5, 3, 4])", n(4)), ("median([6, 1, 2, 3])", n("2.5")), ("median([])", null),
      ("mode([6, 3, 9, 6, 3])", list(n(3), n(6))), ("mode([])", .list([])),
      ("stddev([2, 4, 4, 4, 5, 5, 7, 9]) > 2.138", yes), ("stddev([1])", null),
      ("min([3, 1, 2])", n(1)), ("max(\"a\", \"b\")", s("b")), ("min([])", null),
      ("max([1, \"a\"])", null), ("sum(9223372036854775807, 1)", n("9223372036854775808")),
      ("max(date(\"2026-01-01\"), date(\"2026-02-01\"))", d(2026, 2, 1)),
    ])
  }
}
