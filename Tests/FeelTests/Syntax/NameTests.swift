import Feel
import Testing

@Suite struct NameTests {
  @Test func `names with spaces and operators, longest first`() {
    let bindings = Bindings(
      ("Years of Service", .number, n(7)), ("Years", .number, n(1)),
      ("Pre-bureau risk category", .string, s("LOW")), ("a", .number, n(5)), ("b", .number, n(3)),
      ("a-b", .number, n(100)), ("values in a list", .list(.number), list(n(1), n(2))),
      ("Student's name", .string, s("Ann")), ("decision A 2.1", .number, n(21)),
      ("for example", .number, n(4)), ("Größe", .number, n(8)), ("🐎", .string, s("horse")))
    expect(
      [
        ("Years of Service + 1", n(8)), ("Years + 1", n(2)), ("Years   of\n Service", n(7)),
        ("Pre-bureau risk category = \"LOW\"", yes), ("a-b", n(100)), ("a - b", n(2)),
        ("some x in values in a list satisfies x = 2", yes), ("Student's name", s("Ann")),
        ("decision A 2.1 * 2", n(42)), ("for example", n(4)), ("Größe", n(8)), ("🐎", s("horse")),
        ("-a", n(-5)), ("string length(\"abc\")", n(3)),
      ], bindings)
  }

  @Test func `entries of known contexts may have several words`() {
    let person = FeelType.context(ContextType([("first name", .string), ("age", .number)]))
    let record = Value.context([("first name", s("Eva")), ("age", n(30))])
    let bindings = Bindings(
      ("p", person, record), ("people", .list(person), list(record)), ("x", .any, record))
    expect(
      [
        ("p.first name", s("Eva")), ("people[first name = \"Eva\"].age", list(n(30))),
        ("people.first name", list(s("Eva"))), ("x.first name + \"!\"", s("Eva!")),
      ], bindings)
  }

  @Test func `a local name hides an outer one`() {
    let bindings = Bindings(("x", .number, n(1)))
    expect(
      [
        ("for x in [5] return x", list(n(5))), ("x + (for x in [5] return x)[1] + x", n(7)),
        ("{x: 2, y: x}.y", n(2)), ("(function(x) x)(9)", n(9)),
      ], bindings)
  }

  @Test func `strings and their escapes`() {
    expect([
      ("\"a\\nb\"", s("a\nb")), ("\"\\u00e4\"", s("ä")), ("\"\\U01F40E\"", s("🐎")),
      ("\"\\ud83d\\udc0e\"", s("🐎")), ("\"\\\"\"", s("\"")), ("\"\\\\d\"", s("\\d")),
      ("\"\\d\"", s("\\d")),
    ])
  }

  @Test func `comments`() {
    expect([
      ("1 + /* one */ 1 // two\n + 1", n(3)), ("// first\n2", n(2)),
    ])
  }
}
