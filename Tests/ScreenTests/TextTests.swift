import Screen
import Testing

@Suite struct TextTests {
  static let samples = [
    "", "Müller ./. Stadt", "東京東京東京", "e\u{301}e\u{301}e\u{301}",
    "👨‍👩‍👧 Familie", "a\u{200B}b\u{AD}c", "\u{1b}[31mrot", "Straße – „Ä“", "Nguyễn Thị",
    "\u{301}allein", "⚠️ ✓ ■◆●○", "שלום", "한국어", "x\ty\nz",
  ]

  @Test(arguments: [Charset.unicode, .ascii])
  func `padded text has exactly the width asked for`(charset: Charset) {
    for sample in Self.samples {
      for columns in 0...20 {
        #expect(charset.width(charset.pad(sample, columns)) == columns, "\(sample) \(columns)")
        #expect(charset.width(charset.padLeft(sample, columns)) == columns, "\(sample)")
        #expect(charset.width(charset.fit(sample, columns)) <= columns)
      }
    }
  }

  @Test(arguments: [Charset.unicode, .ascii])
  func `what is measured is what is drawn`(charset: Charset) {
    for sample in Self.samples {
      var frame = Frame(size: Size(rows: 1, columns: 80), charset: charset)
      #expect(frame.text(sample, in: frame.bounds) == charset.width(sample), "\(sample)")
    }
  }

  @Test func `nothing that steers a terminal is visible`() {
    for scalar in (0 as UInt32)...0x10FFFF {
      let seen = SafeText.visible(scalar)
      #expect(!(1..<0x20).contains(seen) && !(0x7F..<0xA0).contains(seen))
      #expect(!(0x202A...0x202E).contains(seen) && !(0x2066...0x2069).contains(seen))
    }
  }

  @Test func `plain text is what would be left as it is`() {
    for scalar in ((0 as UInt32)...0x3000).lazy.compactMap(Unicode.Scalar.init) {
      let text = "a" + String(scalar)
      guard let width = SafeText.plainWidth(text) else { continue }
      #expect(SafeText.line(text) == text && width == 1 + TextWidth.of(scalar.value), "\(scalar)")
    }
    #expect(SafeText.plainWidth("■ überfällig – „heute“") == 22)
    #expect(SafeText.plainWidth("\u{1b}[2J") == nil && SafeText.plainWidth("a\u{202E}b") == nil)
  }

  @Test func `a pasted field is one line and keeps its umlauts`() {
    #expect(SafeText.field("Mül\u{1b}ler\r\nStraße\t5") == "Müller  Straße 5")
    #expect(SafeText.paragraphs("a\r\nb\rc\n\u{7}d") == "a\nb\nc\nd")
  }

  @Test func `German text wraps at blanks and hyphens`() {
    let charset = Charset.unicode
    #expect(
      charset.wrap("Der Arbeitgeber-Kontakt braucht eine Einwilligung.", width: 16)
        == ["Der Arbeitgeber-", "Kontakt braucht", "eine", "Einwilligung."])
    #expect(charset.wrap("Donaudampfschiff", width: 5) == ["Donau", "dampf", "schif", "f"])
    #expect(charset.wrap("a\n\nb", width: 5) == ["a", "", "b"])
    #expect(
      charset.wrap("eins zwei drei vier", width: 9, indent: 2) == ["eins zwei", "  drei", "  vier"])
  }

  @Test(arguments: 1...30)
  func `wrapped lines fit and lose no letter`(width: Int) {
    let text =
      "Spätschicht kollidiert mit Kita/Hort, Vorarbeiter lehnt Tausch ab; 東京東京 e\u{301} "
      + "Rechtsschutzversicherungsgesellschaften"
    let lines = Charset.unicode.wrap(text, width: max(2, width))
    for line in lines { #expect(Charset.unicode.width(line) <= max(2, width), "\(line)") }
    #expect(
      lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
