import Feel
import Testing

@Suite struct PatternReplaceTests {
  @Test(arguments: [
    ("abracadabra", "bra", "*", "", "a*cada*"), ("abracadabra", "a.*a", "*", "", "*"),
    ("abracadabra", "a.*?a", "*", "", "*c*bra"), ("abracadabra", "a", "", "", "brcdbr"),
    ("abracadabra", "a(.)", "a$1$1", "", "abbraccaddabbra"), ("AAAA", "A+", "b", "", "b"),
    ("AAAA", "A+?", "b", "", "bbbb"), ("darted", "^(.*?)d(.*)$", "$1c$2", "", "carted"),
    ("reluctant", "r.*?t", "X", "", "Xant"),
    ("0123456789", "(\\d{3})(\\d{3})(\\d{4})", "($1) $2-$3", "", "(012) 345-6789"),
    ("facetiously", "[iouy]", "[$0]", "", "facet[i][o][u]sl[y]"),
    ("abcd", "(ab)|(a)", "[1=$1][2=$2]", "", "[1=ab][2=]cd"),
    ("abc", "b", "\\$\\\\", "", "a$\\c"), ("abc", "(b)", "$12", "", "ab2c"),
    ("abc", "(b)", "$2", "", "ac"), ("a.b", ".", "$1", "q", "a$1b"),
    ("aXbx", "x", "-", "i", "a-b-"),
    ("abc", "d", "-", "", "abc"), ("", "a", "b", "", ""), ("a\nb", "^b", "-", "m", "a\n-"),
    ("aab", "(?:a|ab)(?:c|bcd)?(?:d*)b", "-", "", "a-"),
  ])
  func `matches are replaced`(
    text: String, pattern: String, replacement: String, flags: String, expected: String
  ) throws {
    let pattern = try XPathPattern(pattern, flags: flags)
    #expect(try pattern.replacing(in: text, with: replacement) == expected)
  }

  @Test(arguments: ["$", "$x", "\\", "\\n", "a$", "$$1"])
  func `replacements with loose dollars or backslashes are refused`(replacement: String) throws {
    let pattern = try XPathPattern("a")
    #expect(throws: XPathPattern.Failure.self) {
      try pattern.replacing(in: "b", with: replacement)
    }
  }

  @Test(arguments: ["a*", "a?", "^$", "(a|)", "^", "", "(?:a*b*)"])
  func `patterns that match nothing at all replace and split nothing`(pattern: String) throws {
    let pattern = try XPathPattern(pattern)
    #expect(throws: XPathPattern.Failure.matchesEmpty) { try pattern.replacing(in: "a", with: "b") }
    #expect(throws: XPathPattern.Failure.matchesEmpty) { try pattern.tokens(of: "a") }
  }

  @Test(arguments: [
    ("John Doe", "\\s", ["John", "Doe"]), ("a;b;c;;", ";", ["a", "b", "c", "", ""]),
    (";a", ";", ["", "a"]), ("abc", ",", ["abc"]), ("", ",", [""]),
    ("a1b22c", "\\d+", ["a", "b", "c"]), ("ä😀ö", "😀", ["ä", "ö"]),
  ])
  func `texts are split at matches`(text: String, pattern: String, expected: [String]) throws {
    #expect(try XPathPattern(pattern).tokens(of: text) == expected)
  }

  @Test func `many matches in a long text stay cheap`() throws {
    let text = String(repeating: "ab ", count: 5000)
    let replaced = try XPathPattern("(a)(b)").replacing(in: text, with: "$2$1")
    #expect(replaced == String(repeating: "ba ", count: 5000))
  }
}
