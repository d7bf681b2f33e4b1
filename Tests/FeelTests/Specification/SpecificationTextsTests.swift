import Feel
import Testing

/// What chapter 10 of DMN 1.5 says, line by line: texts.
@Suite struct SpecificationTextsTests {
  @Test func `functions on texts`() {
    expectTexts(
      #"""
      substring("foobar", 3)  ⇒  "obar"
      substring("foobar", 3, 3)  ⇒  "oba"
      substring("foobar", -2, 1)  ⇒  "a"
      substring("\U01F40Eab", 2)  ⇒  "ab"
      substring("foobar", 0)  ⇒  null
      substring("foobar", 3, 0)  ⇒  null
      string length("foo")  ⇒  3
      string length("\U01F40Eab")  ⇒  3
      upper case("aBc4")  ⇒  "ABC4"
      lower case("aBc4")  ⇒  "abc4"
      substring before("foobar", "bar")  ⇒  "foo"
      substring before("foobar", "xyz")  ⇒  ""
      substring after("foobar", "ob")  ⇒  "ar"
      substring after("", "a")  ⇒  ""
      contains("foobar", "of")  ⇒  false
      starts with("foobar", "fo")  ⇒  true
      ends with("foobar", "r")  ⇒  true
      string join(["a", "b", "c"], "_and_")  ⇒  "a_and_b_and_c"
      string join(["a", "b", "c"], null)  ⇒  "abc"
      string join(["a", null, "c"], "X")  ⇒  "aXc"
      string join([], "X")  ⇒  ""
      string join([1, 2])  ⇒  null
      """#)
  }

  @Test func `patterns`() {
    expectTexts(
      #"""
      matches("foobar", "^fo*b")  ⇒  true
      matches("FOO", "foo", "i")  ⇒  true
      matches("a\nb", "a.b")  ⇒  false
      matches("a\nb", "a.b", "s")  ⇒  true
      matches("ab", "a b", "x")  ⇒  true
      matches("a", "[")  ⇒  null
      matches("a", "a", "z")  ⇒  null
      replace("abcd", "(ab)|(a)", "[1=$1][2=$2]")  ⇒  "[1=ab][2=]cd"
      replace("abracadabra", "a.*?a", "*")  ⇒  "*c*bra"
      replace("a.b.c", ".", "x", "q")  ⇒  "axbxc"
      replace("hello", "l", "[$0]")  ⇒  "he[l][l]o"
      replace("abc", "b*", "x")  ⇒  null
      replace("abc", "b", "$")  ⇒  null
      split("John Doe", "\s")  ⇒  ["John", "Doe"]
      split("a;b;c;;", ";")  ⇒  ["a", "b", "c", "", ""]
      split("a.b.c", "[.]")  ⇒  ["a", "b", "c"]
      """#)
  }

  @Test func `values as texts`() {
    expectTexts(
      #"""
      string(1.10)  ⇒  "1.1"
      string("a")  ⇒  "a"
      string(null)  ⇒  null
      string([1, "a", null])  ⇒  "[1, \"a\", null]"
      string({a: "foo"})  ⇒  "{a: \"foo\"}"
      string(@"PT90M")  ⇒  "PT1H30M"
      string(@"P14M")  ⇒  "P1Y2M"
      string(@"2020-01-01T00:00:00@Etc/UTC")  ⇒  "2020-01-01T00:00:00@Etc/UTC"
      string([1..3])  ⇒  "[1..3]"
      number("1 000,5", " ", ",")  ⇒  1000.5
      number("1,000.5", ",", ".")  ⇒  1000.5
      number("1.000.000,01", ".", ",")  ⇒  1000000.01
      number("1,000", ",", null)  ⇒  1000
      number("1000", ",", ",")  ⇒  null
      number("abc")  ⇒  null
      """#)
  }
}
