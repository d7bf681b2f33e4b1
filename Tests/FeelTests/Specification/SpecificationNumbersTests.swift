import Feel
import Testing

/// What chapter 10 of DMN 1.5 says, line by line: numbers.
@Suite struct SpecificationNumbersTests {
  @Test func `arithmetic`() {
    expectTexts(
      #"""
      -5 ** 2  ⇒  25
      2 ** 3 ** 2  ⇒  64
      2 ** -2  ⇒  0.25
      10 / 4  ⇒  2.5
      1 / 3  ⇒  0.3333333333333333333333333333333333
      1 / 0  ⇒  null
      0.1 + 0.2  ⇒  0.3
      5 - 3 - 1  ⇒  1
      10 ** 34 + 1  ⇒  10000000000000000000000000000000000
      1e-3 * 1E3  ⇒  1
      null + 1  ⇒  null
      "1" + 1  ⇒  null
      """#)
  }

  @Test func `functions on numbers`() {
    expectTexts(
      #"""
      decimal(1/3, 2)  ⇒  0.33
      decimal(1.5, 0)  ⇒  2
      decimal(2.5, 0)  ⇒  2
      decimal(-2.5, 0)  ⇒  -2
      decimal(125, -1)  ⇒  120
      floor(1.56, 1)  ⇒  1.5
      floor(-1.56, 1)  ⇒  -1.6
      ceiling(1.56, 1)  ⇒  1.6
      ceiling(-1.56, 1)  ⇒  -1.5
      round up(-5.5, 0)  ⇒  -6
      round up(1.121, 2)  ⇒  1.13
      round down(-1.126, 2)  ⇒  -1.12
      round half up(-5.5, 0)  ⇒  -6
      round half down(5.5, 0)  ⇒  5
      round half down(-5.5, 0)  ⇒  -5
      abs(-10)  ⇒  10
      abs(@"-PT5H")  ⇒  duration("PT5H")
      modulo(-12, 5)  ⇒  3
      modulo(12, -5)  ⇒  -3
      modulo(10.1, 4.5)  ⇒  1.1
      modulo(-10.1, 4.5)  ⇒  3.4
      modulo(1, 0)  ⇒  null
      sqrt(16)  ⇒  4
      sqrt(-1)  ⇒  null
      log(0)  ⇒  null
      odd(5)  ⇒  true
      even(2)  ⇒  true
      exp(0)  ⇒  1
      """#)
  }
}
