import Screen
import Testing

@Suite struct PaletteTests {
  func palette() -> Palette<Int> {
    Palette([
      .init(1, "Kontakt erfassen", key: "a", aliases: "log contact"),
      .init(2, "Rückgängig", key: "u", aliases: "undo"),
      .init(3, "Regelwerk prüfen"),
      .init(4, "Sichern", aliases: "backup", disabled: "nur lesend geöffnet"),
    ])
  }

  func typing(_ text: String) -> Palette<Int> {
    var palette = palette()
    for character in text { _ = palette.reduce(.character(character)) }
    return palette
  }

  @Test(arguments: [
    ("", 1), ("kont", 1), ("rueck", 2), ("rück", 2), ("RGG", 2), ("undo", 2), ("prue", 3),
    ("rw", 3), ("contact", 1),
  ])
  func `some letters find the command`(text: String, id: Int) {
    #expect(typing(text).selected?.id == id, "\(text)")
  }

  @Test func `what is chosen is run, what is disabled says why`() {
    var palette = typing("sich")
    #expect(palette.reduce(.enter) == .refused("nur lesend geöffnet"))
    palette = self.palette()
    #expect(palette.reduce(.down) == .moved)
    #expect(palette.reduce(.enter) == .chosen(2))
    #expect(palette.reduce(.escape) == .cancelled)
    palette = typing("qqq")
    #expect(palette.matches.isEmpty && palette.reduce(.enter) == .moved)
  }

  @Test func `the picture has filter, sign and keys, the cursor is in the filter`() {
    var frame = Frame(size: Size(rows: 3, columns: 30))
    typing("k").draw(into: &frame, rect: frame.bounds, prompt: "Befehl:")
    #expect(
      frame.dump() == "Befehl: [k___________________]\n>Kontakt erfassen            a\n"
        + " Rückgängig                  u\n")
    #expect(frame.cursor == Point(row: 0, column: 10))
  }

  @Test func `better matches come first`() {
    let query = FuzzyMatch.folded("fall")
    let exact = FuzzyMatch.score(query, in: FuzzyMatch.folded("Fall öffnen"))
    let word = FuzzyMatch.score(query, in: FuzzyMatch.folded("Alle Fälle; Fall suchen"))
    let inside = FuzzyMatch.score(query, in: FuzzyMatch.folded("Überfall"))
    let scattered = FuzzyMatch.score(query, in: FuzzyMatch.folded("für alle"))
    #expect((exact ?? 0) > (word ?? 0))
    #expect((word ?? 0) > (inside ?? 0))
    #expect((inside ?? 0) > (scattered ?? 0))
    #expect(FuzzyMatch.score(query, in: FuzzyMatch.folded("laf")) == nil)
  }
}

@Suite struct DialogTests {
  func dialog() -> Dialog<String> {
    Dialog(
      "Verwerfen", "Die Änderungen sind noch nicht gespeichert. Verwerfen?",
      buttons: [.init("ja", "Ja", letter: "j"), .init("nein", "Nein", letter: "n")],
      focused: "nein")
  }

  @Test func `letters press, Enter presses the harmless one, Esc cancels`() {
    var dialog = dialog()
    #expect(dialog.reduce(.enter) == .pressed("nein"))
    #expect(dialog.reduce(.character("J")) == .pressed("ja"))
    #expect(dialog.reduce(.tab) == .moved)
    #expect(dialog.reduce(.enter) == .pressed("ja"))
    #expect(dialog.reduce(.escape) == .cancelled)
    #expect(dialog.reduce(.character("x")) == .ignored)
  }

  @Test func `the picture`() {
    var frame = Frame(size: Size(rows: 6, columns: 36))
    dialog().draw(into: &frame, rect: frame.bounds)
    #expect(
      frame.dump() == """
        ┌ Verwerfen ───────────────────────┐
        │ Die Änderungen sind noch nicht   │
        │ gespeichert. Verwerfen?          │
        │                                  │
        │ < j Ja >  < n Nein >             │
        └──────────────────────────────────┘

        """)
    #expect(frame[frame.cursor.row, frame.cursor.column].text == "n")
  }

  @Test func `what cannot be undone wants a word typed`() {
    var dialog = Dialog(
      "Löschen", "Alle Daten dieses Falls werden gelöscht.",
      buttons: [.init("ja", "Löschen", letter: "l"), .init("nein", "Nein", letter: "n")],
      focused: "nein", demand: (word: "4711", button: "ja"))
    #expect(dialog.reduce(.character("l")) == .moved)
    _ = dialog.reduce(.backspace)
    _ = dialog.reduce(.tab)
    #expect(dialog.reduce(.enter) == .moved)
    for character in "4711" { _ = dialog.reduce(.character(character)) }
    #expect(dialog.reduce(.enter) == .pressed("ja"))
  }

  @Test func `however low the window, the buttons are there`() {
    for rows in 3...12 {
      var frame = Frame(size: Size(rows: rows, columns: 40))
      dialog().draw(into: &frame, rect: frame.bounds)
      #expect(frame.find("< j Ja >") != nil, "\(rows)")
    }
  }
}
