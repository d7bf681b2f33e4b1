import Screen
import Testing

@Suite struct TextAreaTests {
  func area(_ text: String, columns: Int = 10, rows: Int = 3) -> TextArea {
    TextArea(text, columns: columns, visibleRows: rows)
  }

  func picture(_ area: TextArea, columns: Int = 10, rows: Int = 3) -> Frame {
    var frame = Frame(size: Size(rows: rows, columns: columns + 2))
    area.draw(into: &frame, rect: frame.bounds, focused: true)
    return frame
  }

  @Test func `text wraps between the brackets`() {
    #expect(
      picture(area("eins zwei drei\nvier")).dump()
        == "[eins zwei ]\n[drei______]\n[vier______]\n")
  }

  @Test func `up and down go by what one sees and keep the column`() {
    var area = area("eins zwei drei vier\na\nfünf sechs")
    // cursor behind "sechs"
    #expect(area.cursor == .init(paragraph: 2, offset: 10))
    _ = area.reduce(.up)
    #expect(area.cursor == .init(paragraph: 1, offset: 1))
    _ = area.reduce(.up)
    #expect(area.cursor == .init(paragraph: 0, offset: 19))
    _ = area.reduce(.up)
    // One before the end of the wrapped line: its last place belongs to the next line.
    #expect(area.cursor == .init(paragraph: 0, offset: 9))
    for _ in 0..<3 { _ = area.reduce(.down) }
    #expect(area.cursor == .init(paragraph: 2, offset: 10))
  }

  @Test func `editing joins and splits paragraphs`() {
    var area = area("ab\ncd")
    _ = area.reduce(.home)
    #expect(area.reduce(.backspace) == .changed)
    #expect(area.text == "abcd")
    #expect(area.reduce(.enter) == .changed)
    #expect(area.text == "ab\ncd")
    _ = area.reduce(.left)
    #expect(area.reduce(.delete) == .changed)
    #expect(area.text == "abcd")
    #expect(area.reduce(.paste("1\r\n2")) == .changed)
    #expect(area.text == "ab1\n2cd")
    #expect(area.cursor == .init(paragraph: 1, offset: 1))
  }

  @Test func `keys that leave the field are left to the form`() {
    var area = area("x")
    for key in [Key.tab, .backTab, .escape, .control("s"), .function(1)] {
      #expect(area.reduce(key) == .ignored)
    }
  }

  @Test func `deleting at either end is harmless`() {
    var area = area("")
    #expect(area.reduce(.backspace) == .moved)
    #expect(area.reduce(.delete) == .moved)
    #expect(area.reduce(.control("w")) == .moved)
    #expect(area.isEmpty)
  }

  @Test func `wherever the cursor goes, it is on view and on its letter`() {
    let text = "Spätschicht kollidiert mit Kita,\n\nVorarbeiter lehnt Tausch ab 東京 e\u{301}nde"
    for columns in [5, 10, 23] {
      for rows in 1...5 {
        var area = area(text, columns: columns, rows: rows)
        var keys: [Key] = Array(repeating: .left, count: text.count + 2)
        keys += Array(repeating: .down, count: 20)
        keys += Array(repeating: .up, count: 9)
        keys += Array(repeating: .right, count: text.count)
        for key in keys {
          _ = area.reduce(key)
          let frame = picture(area, columns: columns, rows: rows)
          #expect(frame.cursor.column >= 1 && frame.cursor.column <= columns)
          let line = area.paragraphs[area.cursor.paragraph]
          if area.cursor.offset < line.count, line[area.cursor.offset] != " " {
            #expect(
              frame[frame.cursor.row, frame.cursor.column].text
                == String(line[area.cursor.offset]), "\(columns)×\(rows) \(area.cursor)")
          }
        }
      }
    }
  }

  @Test func `the beginning scrolls back into view`() {
    var area = area("1\n2\n3\n4\n5\n6")
    #expect(picture(area).dump().contains("6"))
    for _ in 0..<4 { _ = area.reduce(.up) }
    #expect(picture(area).rowText(0) == "[2_________]")
    _ = area.reduce(.controlUp)
    #expect(picture(area).rowText(0) == "[1_________]")
    _ = area.reduce(.down)
    #expect(picture(area).rowText(0) == "[1_________]")
  }
}
