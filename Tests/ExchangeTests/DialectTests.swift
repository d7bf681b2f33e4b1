import Exchange
import Testing

@Suite struct DialectTests {
  private func isUTF8(_ bytes: [UInt8], cutAt cut: Int) -> Bool {
    var watch = UTF8Watch()
    watch.watch(Array(bytes.prefix(cut)))
    watch.watch(Array(bytes.dropFirst(cut)))
    return watch.isComplete
  }

  @Test func `UTF-8 is known wherever a chunk ends`() {
    let bytes = Array("aä€😀z".utf8)
    for cut in 0...bytes.count { #expect(isUTF8(bytes, cutAt: cut)) }
  }

  @Test func `a NUL, a long letter and a wrong byte are seen wherever they stand`() {
    for place in 0..<20 {
      var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 20)
      bytes[place] = 0
      var watch = UTF8Watch()
      watch.watch(bytes)
      #expect(watch.hasNUL && watch.isComplete)
      bytes[place] = 0x80
      #expect(!isUTF8(bytes, cutAt: 20))
      bytes.replaceSubrange(place...place, with: Array("€".utf8))
      var whole = UTF8Watch()
      whole.watch(bytes)
      #expect(whole.isComplete && !whole.hasNUL)
    }
  }

  @Test(
    arguments: [
      [0xFC], [0xC3], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0x61, 0x80], [0xE2, 0x82, 0x61],
    ] as [[UInt8]])
  func `everything else is not`(bytes: [UInt8]) {
    for cut in 0...bytes.count { #expect(!isUTF8(bytes, cutAt: cut)) }
  }

  @Test(arguments: [
    ("a;b,c;d\n1,2,3,4,5", 59), ("a,b\n", 44), ("a\tb;c\td\n", 9), ("einzig\n", 59),
    ("\"a,b,c\";d\n", 59),
  ])
  func `the separator is the most frequent one of the header, outside quotes`(
    text: String, separator: UInt8
  ) {
    #expect(CSVDialect.separator(ofHeader: Array(text.utf8)) == separator)
  }
}
