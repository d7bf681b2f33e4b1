import Feel
import Testing

@Suite struct PatternMatchTests {
  @Test(arguments: [
    ("abracadabra", "bra", "", true), ("abracadabra", "^a.*a$", "", true),
    ("abracadabra", "^bra", "", false), ("hello", "^$", "", false), ("", "^$", "", true),
    ("abc", "ABC", "i", true), ("abc", "ABC", "", false), ("a.c", "a\\.c", "", true),
    ("abc", "a\\.c", "", false), ("aab", "^a{2}b$", "", true), ("aaab", "^a{2}b$", "", false),
    ("aaab", "^a{2,}b$", "", true), ("aaaab", "^a{2,3}b$", "", false), ("b", "^a{0}b$", "", true),
    ("abab", "^(?:ab)+$", "", true), ("xyz", "a|y|b", "", true), ("x", "^(a|)x$", "", true),
    ("12", "^\\d+$", "", true), ("\u{661}", "^\\d$", "", true), ("a1", "^\\D\\d$", "", true),
    ("ä_9", "^\\w+$", "", false), ("ä9", "^\\w+$", "", true), ("-", "\\W", "", true),
    ("a b", "a\\sb", "", true), ("a\u{A0}b", "a\\sb", "", false), ("ab", "a\\Sb", "", false),
    ("_x-1", "^\\i\\c*$", "", true), ("1x", "^\\i", "", false), ("ÄÖ", "^\\p{Lu}+$", "", true),
    ("ä", "\\P{L}", "", false), ("€", "\\p{Sc}", "", true), ("a", "\\p{IsBasicLatin}", "", true),
    ("ä", "\\p{IsBasicLatin}", "", false), ("ä", "[\\P{IsBasicLatin}]", "", true),
    ("f", "^[a-z-[aeiou]]$", "", true), ("e", "^[a-z-[aeiou]]$", "", false),
    ("e", "^[a-z-[a-z-[e]]]$", "", true), ("]", "[\\]]", "", true), ("-", "^[a-]$", "", true),
    ("-", "^[-a]$", "", true), ("b", "^[^a]$", "", true), ("^", "^[a^]$", "", true),
    ("input", "[0-9-.]*/", "", false), ("3-4.5/", "^[0-9-.]*/$", "", true),
    ("x", "[A-Z-[OI]]", "i", true), ("O", "[A-Z-[OI]]", "i", false),
    ("i", "[A-Z-[OI]]", "i", false),
    ("Q", "[^Q]", "i", false), ("q", "[^Q]", "i", false), ("\u{212A}", "k", "i", true),
    ("abZ", "^[a-z]*$", "i", true), ("ÄRGER", "^ärger$", "i", true), ("ß", "SS", "i", false),
    ("a\nb", "a.b", "", false), ("a\rb", "a.b", "", false), ("a\nb", "a.b", "s", true),
    ("a\nb", "^b$", "", false), ("a\nb", "^b$", "m", true), ("a\n", "a$", "", false),
    ("\nabcd\ndefg\n", "^$", "m", true), ("abcd\ndefg\n", "^$", "m", false),
    ("abcd\n\ndefg\n", "^$", "m", true),
    ("hello world", "he ll o[ ]worl d", "x", true), ("hello world", "hello\\ sworld", "x", true),
    ("hello world", "hello world", "x", false),
    ("hello world", "\\p{ I s B a s i c L a t i n }+", "x", true),
    ("x[y-z]", "x[y-z]", "q", true), ("x[Y-z]", "X[y-Z]", "qi", true), ("abc", "a.c", "q", false),
    ("abcabc", "^(abc)\\1$", "", true), ("abcabd", "^(abc)\\1$", "", false),
    ("aA", "(a)\\1", "i", true), ("aA", "(a)\\1", "", false), ("b", "^(a)?\\1b$", "", true),
    ("aa0", "^(a)\\10$", "", true), ("😀x", "^.x$", "", true), ("aaa", "^(a*)*$", "", true),
    ("b", "^(a*)*\\1b$", "", true),
  ])
  func `texts match or not`(text: String, pattern: String, flags: String, expected: Bool) throws {
    #expect(try XPathPattern(pattern, flags: flags).matches(text) == expected)
  }

  @Test(
    arguments: [
      ("(", .unbalancedParenthesis), (")", .unbalancedParenthesis), ("a)", .unbalancedParenthesis),
      ("(?=a)", .unknownGroup), ("(?!a)", .unknownGroup), ("(?<n>a)", .unknownGroup),
      ("(?i)a", .unknownGroup), ("*a", .nothingToRepeat), ("a**", .nothingToRepeat),
      ("a??+", .nothingToRepeat), ("a++", .nothingToRepeat), ("|?", .nothingToRepeat),
      ("a{", .badQuantifier), ("a{,3}", .badQuantifier), ("a{3,2}", .badQuantifier),
      ("a{x}", .badQuantifier), ("\\", .unexpectedEnd), ("\\b", .badEscape), ("\\x41", .badEscape),
      ("\\Z", .badEscape), ("\\q", .badEscape), ("[", .unexpectedEnd), ("[]", .badClass),
      ("[^]", .badClass), ("]", .badClass), ("}", .badClass), ("[[a]]", .badClass),
      ("[z-a]", .badRange), ("[a-\\d]", .badRange), ("[a-[b]", .badClass),
      ("[[:alpha:]]", .badClass), ("\\p{Xx}", .badProperty), ("\\pL", .badProperty),
      ("\\p{ IsBasicLatin}", .badProperty), ("\\p{IsNowhere}", .badProperty),
      ("\\p{L", .unexpectedEnd), ("\\1", .badBackReference), ("(a)\\2", .badBackReference),
      ("(a\\1)", .badBackReference), ("\\0", .badBackReference), ("(asd)[\\1]", .badEscape),
      ("(asd)[asd\\0]", .badEscape), ("a{10001}", .tooLarge), ("((a{999}){999})", .tooLarge),
      (String(repeating: "(", count: 5000), .tooLarge), ("(?:(?:){9999}){9999}", .tooLarge),
    ] as [(String, XPathPattern.Problem)])
  func `what XPath does not know is refused with its reason`(
    pattern: String, problem: XPathPattern.Problem
  ) {
    do {
      _ = try XPathPattern(pattern)
      Issue.record("accepted: \(pattern.prefix(40))")
    } catch .syntax(let found, _) {
      #expect(found == problem, "\(pattern.prefix(40))")
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test func `a problem names its place`() {
    #expect(throws: XPathPattern.Failure.syntax(.badEscape, at: 2)) { try XPathPattern("ab\\q") }
    #expect(throws: XPathPattern.Failure.syntax(.badRange, at: 4)) { try XPathPattern("[z-a]") }
  }

  @Test(arguments: ["X", " ", "p", "im g"])
  func `unknown flags are refused`(flags: String) {
    #expect(throws: XPathPattern.Failure.self) { try XPathPattern("a", flags: flags) }
  }

  @Test(arguments: [
    "(a*)*b", "(a|aa)+b", "(a+a+)+b", "a*a*a*a*a*a*b", "(?:a?){50}a{50}b", "(.*)*x", "(a|b|ab)*c",
  ])
  func `hostile patterns end soon`(pattern: String) throws {
    let text = String(repeating: "a", count: 2000)
    #expect(try !XPathPattern(pattern).matches(text))
  }

  @Test func `hostile back-references are given up`() throws {
    let pattern = try XPathPattern("^(a*)(a*)(a*)(a*)(a*)\\1\\2\\3b$")
    #expect(throws: XPathPattern.Failure.tooManySteps) {
      try pattern.matches(String(repeating: "a", count: 300))
    }
  }
}
