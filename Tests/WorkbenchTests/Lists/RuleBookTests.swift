import Screen
import Testing
import Texts
import Workbench

@Suite struct RuleBookTests {
  @Test func `the numbers stand there with their day and source`() {
    var desk = Desk()
    desk.press("R Enter")
    #expect(desk.text.contains("gültig ab 01.01.2000 · gilt heute"))
    #expect(desk.text.contains("Erstgespräch schließt: 28 Tage"))
    #expect(desk.text.contains("Ziffer 3.3.2"))
  }

  @Test func `a row says which rule it yields and where that comes from`() {
    var desk = Desk()
    desk.press("R j Enter")
    #expect(desk.text.contains("NB-02 Erstgespräch überfällig"))
    #expect(desk.text.contains("„… das Erstgespräch später als 28 Tage …“"))
  }

  @Test func `all rules are tried on a case that is found by name`() {
    var desk = Desk()
    desk.press("R t")
    desk.type("Öz")
    desk.press("Enter")
    #expect(desk.text.contains("Alle Regeln an"))
  }

  @Test func `another model is found folder by folder and compared`() {
    var desk = Desk()
    desk.press("R v Enter")
    #expect(desk.text.contains("modelle/neu.dmn"))
    desk.press("Enter")
    #expect(desk.text.contains("+ F1  NB-02"))
    desk.press("Esc")
    #expect(desk.text.contains("Befunde Gespräche"))
  }
}
