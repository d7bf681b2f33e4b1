import Screen
import Testing

@Suite struct KeyTests {
  static let keys: [Key] =
    [
      .character("a"), .character("Ä"), .character("?"), .character("-"), .space, .control("s"),
      .alt("x"),
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .backspace,
      .enter, .tab, .backTab, .escape, .controlUp, .controlDown, .controlLeft, .controlRight,
      .shiftUp, .shiftDown, .shiftLeft, .shiftRight,
    ] + (1...24).map(Key.function)

  @Test(arguments: keys) func `every key is found again by its name`(key: Key) {
    #expect(Key(named: key.name(.german)) == key)
    #expect(Key(named: key.name(.english)) == key)
  }

  @Test func `names are those on the keyboards`() {
    #expect(Key.control("s").name() == "Strg-S")
    #expect(Key.control("s").name(.english) == "Ctrl-S")
    #expect(Key.backTab.name() == "Umschalt-Tab")
    #expect(Key.function(2).name() == "F2")
    #expect(Key.space.name() == "Leertaste")
  }

  @Test func `names are read whatever their case, nonsense is not`() {
    #expect(Key(named: "STRG-s") == .control("s"))
    #expect(Key(named: "umschalt-tab") == .backTab)
    #expect(Key(named: "bild ab") == .pageDown)
    for nonsense in ["", "F0", "F99", "Strg-", "Strg-ab", "Quatsch"] {
      #expect(Key(named: nonsense) == nil, "\(nonsense)")
    }
  }

  @Test func `many different letters at once are a paste, a held key is not`() {
    #expect(PasteGuard.looksLikePaste("lösche alles!".map(Key.character)))
    #expect(!PasteGuard.looksLikePaste(Array(repeating: .character("j"), count: 200)))
    #expect(!PasteGuard.looksLikePaste([.down, .up, .enter, .character("a"), .function(2)]))
  }
}
