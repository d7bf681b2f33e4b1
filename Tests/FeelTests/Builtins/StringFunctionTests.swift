import Feel
import Testing

@Suite struct StringFunctionTests {
  @Test func `parts of strings`() {
    expect([
      ("substring(\"foobar\", 3)", s("obar")), ("substring(\"foobar\", 3, 3)", s("oba")),
      ("substring(\"foobar\", -2, 1)", s("a")), ("substring(\"foobar\", 0)", null),
      ("substring(\"foobar\", 3, 3.8)", s("oba")), ("substring(\"🐎bar\", 2)", s("bar")),
      ("substring(string: \"foobar\", start position: 6)", s("r")),
      ("substring before(\"foobar\", \"bar\")", s("foo")),
      ("substring before(\"foobar\", \"x\")", s("")),
      ("substring after(\"foobar\", \"ob\")", s("ar")),
      ("substring after(\"abc\", \"\")", s("abc")),
      ("substring after(\"\", \"a\")", s("")), ("string length(\"tes🐎\")", n(4)),
      ("upper case(\"aBc4ß\")", s("ABC4SS")), ("lower case(\"ÄB\")", s("äb")),
      ("contains(\"foobar\", \"of\")", no), ("contains(\"foobar\", \"ob\")", yes),
      ("contains(\"aaab\", \"aab\")", yes), ("contains(\"x\", \"\")", yes),
      ("starts with(\"foobar\", \"fo\")", yes), ("ends with(\"foobar\", \"r\")", yes),
      ("ends with(\"r\", \"bar\")", no), ("contains(null, \"a\")", null),
      ("contains(\"a\")", null), ("contains(\"a\", 1)", null),
    ])
  }

  @Test func `patterns`() {
    expect([
      ("matches(\"foobar\", \"^fo*b\")", yes), ("matches(\"FOO\", \"foo\", \"i\")", yes),
      ("matches(\"foo\", \"[\")", null), ("matches(\"foo\", \"o\", \"w\")", null),
      ("replace(\"abcd\", \"(ab)|(a)\", \"[1=$1][2=$2]\")", s("[1=ab][2=]cd")),
      ("replace(\"banana\", \"a\", \"o\")", s("bonono")), ("replace(\"a\", \"x*\", \"b\")", null),
      ("split(\"John Doe\", \"\\s\")", list(s("John"), s("Doe"))),
      ("split(\"a;b;c;;\", \";\")", list(s("a"), s("b"), s("c"), s(""), s(""))),
    ])
  }

  @Test func `joining`() {
    expect([
      ("string join([\"a\", \"b\"])", s("ab")),
      ("string join([\"a\", null, \"b\"], \"-\")", s("a-b")),
      ("string join([], \"-\")", s("")), ("string join([1], \"-\")", null),
      ("string join(\"a\", \"-\")", s("a")), ("string join(null)", null),
      ("string join(delimiter: \"+\", list: [\"a\", \"b\"])", s("a+b")),
    ])
  }
}
