import Screen
import Testing

@Suite struct TextFieldTests {
  func typed(_ keys: [Key], into text: String = "") -> TextField {
    var field = TextField(text)
    for key in keys { _ = field.reduce(key) }
    return field
  }

  @Test func `letters are text at the cursor`() {
    let field = typed([.left, .left, .character("ü"), .character("q")], into: "Mller")
    #expect(field.text == "Mllüqer")
    #expect(field.cursor == 5)
  }

  @Test func `word keys know umlauts`() {
    #expect(typed([.control("w")], into: "Frau Müller").text == "Frau ")
    #expect(typed([.controlLeft, .delete], into: "Frau Müller").text == "Frau üller")
    #expect(
      typed([.home, .controlRight, .character("!")], into: "Frau Müller").text == "Frau! Müller")
    #expect(typed([.home, .control("k")], into: "abc").text == "")
    #expect(typed([.left, .control("u")], into: "abc").text == "c")
  }

  @Test func `a combining mark joins the letter before the cursor`() {
    let field = typed([.character("e"), .character("\u{301}"), .backspace])
    #expect(field.text == "")
  }

  @Test func `a paste becomes one harmless line`() {
    var field = TextField("ab")
    _ = field.reduce(.left)
    #expect(field.reduce(.paste("1\n2\u{1b}[A")) == .changed)
    #expect(field.text == "a1 2[Ab")
  }

  @Test func `the limit holds for typing and pasting`() {
    var field = TextField("", limit: 3)
    _ = field.reduce(.paste("abcdef"))
    _ = field.reduce(.character("x"))
    #expect(field.text == "abc")
  }

  @Test func `keys of the form are left to the form`() {
    var field = TextField("a")
    for key in [Key.tab, .enter, .escape, .up, .down, .control("s"), .function(1), .unknown] {
      #expect(field.reduce(key) == .ignored)
    }
    #expect(field.reduce(.backspace) == .changed)
    #expect(field.reduce(.backspace) == .moved)
  }

  @Test func `an empty field is seen without colour`() {
    var frame = Frame(size: Size(rows: 2, columns: 12))
    TextField("ab").draw(into: &frame, rect: frame.bounds.line(0), focused: true)
    TextField("", placeholder: "TT.MM").draw(
      into: &frame, rect: frame.bounds.line(1), focused: false)
    #expect(frame.dump() == "[ab________]\n[TT.MM_____]\n")
    #expect(frame.cursor == Point(row: 0, column: 3))
  }

  @Test func `the cursor is always in view in a text too long`() {
    var field = TextField("Das ist ein längerer Text mit 東京 und mehr")
    for _ in 0...field.characters.count {
      for columns in 3...14 {
        var frame = Frame(size: Size(rows: 1, columns: columns))
        field.draw(into: &frame, rect: frame.bounds, focused: true)
        #expect(frame.cursor.column >= 1 && frame.cursor.column <= columns - 2)
        if field.cursor < field.characters.count, columns > 6 {
          #expect(
            frame[0, frame.cursor.column].text == String(field.characters[field.cursor]))
        }
      }
      _ = field.reduce(.left)
    }
  }
}
