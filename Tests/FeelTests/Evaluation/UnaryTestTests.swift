import Feel
import Testing

@Suite struct UnaryTestTests {
  @Test func `comparisons with a number`() {
    #expect(test(">= 1", n(1), .number) == true)
    #expect(test(">= 1", n(0), .number) == false)
    #expect(test("< 3", n(3), .number) == false)
    #expect(test("<3", n("2.5"), .number) == true)
    #expect(test("= 3", n(3)) == true)
    #expect(test("!= 3", n(3)) == false)
    #expect(test("> 28", null, .number) == nil)
  }

  @Test func `single values, lists of values and ranges`() {
    #expect(test("-", null) == true)
    #expect(test("\"aktiv\"", s("aktiv"), .string) == true)
    #expect(test("\"a\", \"b\"", s("b"), .string) == true)
    #expect(test("\"a\", \"b\"", s("c"), .string) == false)
    #expect(test("1, 2, > 10", n(11), .number) == true)
    #expect(test("[1..5]", n(5)) == true)
    #expect(test("[1..5)", n(5)) == false)
    #expect(test("]1..5[", n(1)) == false)
    #expect(test("(1..5)", n("1.5")) == true)
    #expect(test("null", null) == true)
    #expect(test("null", n(1)) == false)
    #expect(test("[0..9], null", null, .number) == true)
    #expect(test("true", yes, .boolean) == true)
    #expect(test("false", yes, .boolean) == false)
    #expect(test("false", no, .boolean) == true)
  }

  @Test func `not turns the tests around`() {
    #expect(test("not(1, 2)", n(3)) == true)
    #expect(test("not(1, 2)", n(2)) == false)
    #expect(test("not(> 5)", n(6)) == false)
    #expect(test("not(\"a\")", null) == true)
    #expect(test("not(contains(?, \"x\"))", s("axb")) == false)
  }

  @Test func `the input can be mentioned`() {
    #expect(test("? > 5 and ? < 9", n(7)) == true)
    #expect(test("contains(?, \"x\")", s("axb"), .string) == true)
    #expect(test("even(?)", n(3), .number) == false)
    #expect(test("count(?) > 1", list(n(1), n(2))) == true)
  }

  @Test func `an input list is compared with a list or holds an item`() {
    #expect(test("[1, 2]", list(n(1), n(2))) == true)
    #expect(test("list contains(?, 2)", list(n(1), n(2))) == true)
  }

  @Test func `other variables`() {
    let bindings = Bindings(("limit", .number, n(10)), ("name", .string, s("x")))
    #expect(test("< limit", n(9), .number, bindings) == true)
    #expect(test("limit", n(10), .number, bindings) == true)
    #expect(test("name", s("y"), .string, bindings) == false)
    #expect(test("[limit..limit + 2]", n(12), .number, bindings) == true)
    #expect(test("[limit..limit - 2]", n(10), .number, bindings) == nil)
  }
}
