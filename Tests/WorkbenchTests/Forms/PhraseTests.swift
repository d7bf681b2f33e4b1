import Screen
import Testing
import Texts
import Workbench

@Suite struct PhraseTests {
  private func desk(_ phrases: [TextPhrase]) -> Desk {
    var desk = Desk()
    desk.state.surroundings.phrases = phrases
    desk.press("j a t e Tab")
    return desk
  }

  private static let own = [
    TextPhrase(shortcut: "kita", text: "Kinderbetreuung ist bis 16 Uhr gesichert."),
    TextPhrase(shortcut: "fahrt", text: "Fahrtweg geklärt."),
  ]

  @Test func `a short word becomes the text it stands for`() {
    var desk = desk(Self.own)
    desk.type("Anruf. kita")
    #expect(desk.text.contains("Strg-P setzt ein: Kinderbetreuung ist bis 16 Uhr"))
    desk.press("Strg-P")
    #expect(
      desk.state.form?.field(.note)?.value
        == "Anruf. Kinderbetreuung ist bis 16 Uhr gesichert.")
    #expect(!desk.text.contains("setzt ein"))
  }

  @Test func `its beginning is enough where it can be no other`() {
    var desk = desk(Self.own)
    desk.type("fa")
    desk.press("Strg-P")
    #expect(desk.state.form?.field(.note)?.value == "Fahrtweg geklärt.")
  }

  @Test func `without a short word the key says which there are`() {
    var desk = desk(Self.own)
    desk.press("Strg-P")
    #expect(desk.text.contains("Kürzel vor dem Cursor: kita, fahrt"))
    #expect(desk.state.form?.field(.note)?.value.isEmpty == true)
    desk.press("Tab Strg-P")
    #expect(desk.state.message?.phrase == FormTexts.phrasesInNotes)
    var none = self.desk([])
    none.press("Strg-P")
    #expect(none.state.message?.phrase == FormTexts.noPhrases)
  }
}
