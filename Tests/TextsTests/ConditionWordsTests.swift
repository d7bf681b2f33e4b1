import Testing
import Texts

/// Conditions of the rule model as a caseworker reads them.
@Suite struct ConditionWordsTests {
  private func german(_ text: String, _ names: (String, String)...) -> String {
    ConditionWords.phrase(text, names: names.map { (name: $0.0, value: $0.1) }).german
  }

  @Test func `nothing entered is said in words`() {
    #expect(german("Angebot am = null") == "Angebot am ist nicht eingetragen")
    #expect(german("Angebotsanlass != null") == "Angebotsanlass ist eingetragen")
    #expect(german("Strategie aktiv = false") == "Strategie aktiv: nein")
  }

  @Test func `names carry the value they stand for, numbers are their value`() {
    #expect(
      german("heute > M1.fällig", ("M1.fällig", "2026-10-29"))
        == "heute > Erstgespräch fällig (29.10.2026)")
    #expect(
      german(
        "heute > Angebot am + Parameter.Entscheidungsfrist", ("Angebot am", "2026-10-01"),
        ("Parameter.Entscheidungsfrist", "14 Tage"))
        == "heute > Angebot am (01.10.2026) + 14 Tage")
  }

  @Test func `the longest name wins, and parts of words are no names`() {
    let text = german(
      "Grenze überschritten = false", ("Grenze", "2027-03-31"), ("Grenze überschritten", "–"))
    #expect(text == "Grenze überschritten: nein")
    #expect(german("Anordnung und Torf", ("or", "x")) == "Anordnung und Torf")
  }

  @Test func `a list of tests reads as alternatives, codes as words`() {
    #expect(
      german("Ende der ersten Stelle in (null, >= M1.öffnet)", ("M1.öffnet", "2026-10-15"))
        == "Ende der ersten Stelle: nicht eingetragen oder ≥ Erstgespräch öffnet (15.10.2026)")
    #expect(
      german("Gegenüber in (\"client\", \"employer\")")
        == "Gegenüber: Kundin/Kunde oder Arbeitgeber")
  }

  @Test func `iterations are spoken`() {
    #expect(
      german(
        "every d in Anpassungen satisfies d < Arbeitsaufnahme - duration(\"P30D\")",
        ("Arbeitsaufnahme", "2026-10-01"))
        == "alle Tage in Anpassungen: Tag < Arbeitsaufnahme (01.10.2026) - 30 Tage")
  }

  @Test(arguments: [
    ("2026-10-29", "29.10.2026"), ("–", "nicht eingetragen"), ("P6M", "6 Monate"),
    ("16g2", "§ 16g Abs. 2"), ("2026-10-01, 2026-10-05", "01.10.2026, 05.10.2026"), ("3", "3"),
  ])
  func `values in words`(value: String, words: String) {
    #expect(ValueWords.german(value) == words)
  }
}
