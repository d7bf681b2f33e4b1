import Screen
import Testing

@Suite struct FrameTests {
  func frame(_ rows: Int = 3, _ columns: Int = 12, _ charset: Charset = .unicode) -> Frame {
    Frame(size: Size(rows: rows, columns: columns), charset: charset)
  }

  @Test func `text is cut with an ellipsis at the rectangle, not at the screen`() {
    var frame = frame()
    let used = frame.text("Wiedervorlage", in: Rect(row: 1, column: 2, rows: 1, columns: 6))
    #expect(frame.dump() == "\n  Wiede…\n\n")
    #expect(used == 6)
  }

  @Test func `text that just fits is not cut`() {
    var frame = frame()
    frame.text("Zwölf Zeiche", in: frame.bounds)
    #expect(frame.rowText(0) == "Zwölf Zeiche")
  }

  @Test func `outside the rectangle nothing is drawn`() {
    let empty = frame()
    var frame = frame()
    let part = Rect(row: 1, column: 2, rows: 1, columns: 4)
    for (row, column) in [(-1, 0), (1, 0), (0, -1), (0, 4)] {
      #expect(frame.text("x", in: part, row: row, column: column) == 0)
    }
    frame.fill(Rect(row: 7, column: 90, rows: 3, columns: 3), "#")
    #expect(frame == empty)
  }

  @Test func `a combining mark stays in the cell of its letter`() {
    var frame = frame()
    frame.text("e\u{301}x Nguye\u{302}\u{303}n", in: frame.bounds)
    #expect(frame[0, 0].text == "e\u{301}")
    #expect(frame[0, 1].text == "x")
    #expect(frame.rowText(0) == "e\u{301}x Nguye\u{302}\u{303}n")
  }

  @Test func `a wide glyph takes two cells and is never halved`() {
    var frame = frame(1, 5)
    frame.text("東京東京", in: frame.bounds)
    #expect(frame.rowText(0) == "東京…")
    #expect(frame[0, 1].isContinuation)
    frame.text("a", in: frame.bounds, column: 1)
    #expect(frame.rowText(0) == " a京…")
    frame.text("b", in: frame.bounds, column: 2)
    #expect(frame.rowText(0) == " ab …")
  }

  @Test func `escape sequences in data are pictures, not commands`() {
    var frame = frame(1, 40)
    frame.text("a\u{1b}]52;c;aGk=\u{07}b\u{9b}31mc\u{202E}d", in: frame.bounds)
    #expect(frame.rowText(0) == "a␛]52;c;aGk=␇b\u{FFFD}31mcd")
  }

  @Test func `styled pieces follow each other and the cut shows`() {
    var frame = frame()
    let line: StyledLine = [Span("■ ", .danger), Span("überfällig"), Span("!", .warning)]
    frame.line(line, in: frame.bounds)
    #expect(frame.rowText(0) == "■ überfälli…")
    #expect(frame[0, 0].style == .danger)
    #expect(frame[0, 2].style == .plain)
  }

  @Test func `ASCII folds letters, lines and signs`() {
    var frame = frame(3, 24, .ascii)
    frame.text("Größe – „Süß“ → €", in: frame.bounds)
    frame.rule(in: frame.bounds, row: 1)
    frame.text("Ali Öztürk, Şahin, Łukasz", in: frame.bounds, row: 2)
    #expect(frame.rowText(0) == "Groesse - \"Suess\" -> EUR")
    #expect(frame.rowText(1) == String(repeating: "-", count: 24))
    #expect(frame.rowText(2) == "Ali Oeztuerk, Sahin, ...")
    #expect(frame.dump().utf8.allSatisfy { $0 < 0x7F })
  }

  @Test func `a box keeps its content apart from the frame`() {
    var frame = frame(3, 12)
    let room = frame.box(frame.bounds, title: "Ja")
    frame.text("Inhalt hier", in: room)
    #expect(frame.dump() == "┌ Ja ──────┐\n│ Inhalt … │\n└──────────┘\n")
  }

  @Test func `the diff names changed rows and the cursor`() {
    let old = frame()
    var new = old
    #expect(FrameDiff(from: old, to: new).isEmpty)
    new.placeCursor(in: new.bounds, row: 1, column: 1)
    #expect(FrameDiff(from: old, to: new).cursorMoved)
    new.text("x", in: new.bounds, row: 2, .danger)
    #expect(FrameDiff(from: old, to: new).rows == [2])
    #expect(FrameDiff(from: nil, to: new).rows == [0, 1, 2])
    #expect(FrameDiff(from: frame(2, 12), to: new).rows == [0, 1, 2])
  }

  @Test func `the cursor stays inside its rectangle`() {
    var frame = frame()
    frame.placeCursor(in: Rect(row: 1, column: 2, rows: 1, columns: 4), row: 5, column: 50)
    #expect(frame.cursor == Point(row: 1, column: 5))
  }

  @Test func `a dump with styles names runs`() {
    var frame = frame(2, 10)
    frame.text("ab", in: frame.bounds, column: 1, Style.danger.strong)
    #expect(
      frame.dumpWithStyles() == " ab\n\ncursor 0,0\n0: 1-2 danger+\n")
    #expect(frame.find("b") == Point(row: 0, column: 2))
    #expect(frame.find("c") == nil)
  }
}
