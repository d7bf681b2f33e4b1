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
