import Feel
import Testing

@Suite struct DecimalTextTests {
  @Test(arguments: [
    ("0.03000", "0.03"), ("1.00", "1"), ("100", "100"), ("1e3", "1000"), ("-0", "0"),
    ("-12.50", "-12.5"), (".5", "0.5"), ("1.5E-3", "0.0015"), ("00012", "12"),
    ("12345678901234567890123456789012345", "12345678901234567890123456789012340"),
    ("1234567890123456789012345678901234.51", "1234567890123456789012345678901235"),
    ("0.00000000000000000000000000000000000000001", "0.00000000000000000000000000000000000000001"),
  ])
  func `numbers print as plain digits without needless zeros`(text: String, printed: String) {
    #expect(Decimal34(text)?.description == printed)
  }

  @Test(arguments: [
    "", "-", ".", "1.", "+1", "--1", "1e", "1e+", "1.2.3", "1,5", " 1", "1 ", "0x1", "1e9999",
    "NaN",
    "Infinity", "١",
  ])
  func `anything else is no number`(text: String) {
    #expect(Decimal34(text) == nil)
  }

  @Test func `equal numbers are equal and hash alike however they are written`() {
    let ways = ["100", "1e2", "100.00", "0.1e3", "10000e-2"].compactMap { Decimal34($0) }
    #expect(ways.count == 5)
    #expect(Set(ways).count == 1)
    #expect(Set(["0", "-0", "0.00", "0e99"].compactMap { Decimal34($0) }).count == 1)
    #expect(Decimal34("1.0") != Decimal34("1.000000000000000000000000000000001"))
  }

  @Test func `order is that of the numbers, not of their digits`() {
    let texts = [
      "-1e10", "-9.5", "-1e-9", "0", "1e-20", "0.5", "1", "9", "10", "10.01", "1e34", "2e34",
    ]
    let numbers = texts.compactMap { Decimal34($0) }
    #expect(numbers.count == texts.count)
    #expect(numbers.reversed().sorted() == numbers)
    for (a, b) in zip(numbers, numbers.dropFirst()) {
      #expect(a < b && !(b < a) && a != b)
    }
  }

  @Test func `whole numbers convert exactly or not at all`() {
    for value in [0, 1, -1, 42, Int64.max, Int64.min] {
      #expect(Decimal34(value).int64 == value)
      #expect(Decimal34(value).description == String(value))
    }
    #expect(Decimal34("12.00")?.int64 == 12)
    #expect(Decimal34("1.2e1")?.int64 == 12)
    #expect(Decimal34("9e18")?.int64 == 9_000_000_000_000_000_000)
    #expect(Decimal34("9223372036854775808")?.int64 == nil)
    #expect(Decimal34("-9223372036854775808")?.int64 == Int64.min)
    #expect(Decimal34("1e40")?.int64 == nil)
    #expect(Decimal34("0.5")?.int64 == nil)
    #expect(Decimal34("1e-50")?.isInteger == false)
    #expect(Decimal34("1e50")?.isInteger == true)
  }
}
