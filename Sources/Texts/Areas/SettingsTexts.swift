/// Einstellungen.
package enum SettingsTexts {
  package static let title = Phrase("Einstellungen", "Settings")

  package static let language = Phrase("Sprache", "Language")
  package static let languageRemark = Phrase("Deutsch oder Englisch", "German or English")

  package static let theme = Phrase("Farben", "Colours")
  package static let themeRemark = Phrase(
    "für dunklen, hellen Grund, starker Kontrast, keine",
    "for a dark or light background, strong contrast, none")

  package static func theme(_ name: String) -> Phrase {
    switch name {
    case "dark": Phrase("dunkel", "dark")
    case "light": Phrase("hell", "light")
    case "contrast": Phrase("Kontrast", "contrast")
    case "mono": Phrase("ohne", "none")
    default: Phrase("Standard", "standard")
    }
  }

  package static let withoutColor = Phrase(
    "Dieses Terminal zeigt jetzt keine Farben; die Wahl gilt beim nächsten Start mit Farben.",
    "This terminal shows no colours now; the choice holds at the next start with colours.")

  package static let signs = Phrase("Zeichen", "Signs")
  package static let signsRemark = Phrase(
    "nur ASCII, wenn Linien oder Umlaute falsch aussehen",
    "only ASCII where lines or umlauts look wrong")
  package static let ascii = Phrase("nur ASCII", "only ASCII")
  package static let allSigns = Phrase("alle", "all")
  package static let onlyASCII = Phrase(
    "Dieses Terminal kann nur ASCII zeigen.", "This terminal can show ASCII only.")

  package static let columns = Phrase("Anordnung", "Layout")
  package static let columnsRemark = Phrase(
    "eine Spalte für Vorleseprogramm und Braillezeile",
    "one column for screen reader and braille line")
  package static let oneColumn = Phrase("eine Spalte", "one column")
  package static let panes = Phrase("Bereiche", "panes")

  package static let names = Phrase("Namen", "Names")
  package static let namesRemark = Phrase(
    "Fallnummern statt Namen, wo andere mitlesen", "case numbers where others can see")
  package static let numbers = Phrase("Nummern", "numbers")
  package static let shown = Phrase("gezeigt", "shown")

  package static let letters = Phrase("Buchstaben", "Letters")
  package static let lettersRemark = Phrase(
    "lösen Befehle aus; sonst F-Tasten, Strg und F2", "run commands; otherwise F-keys, Ctrl and F2")
  package static let on = Phrase("an", "on")
  package static let off = Phrase("aus", "off")
  package static let lettersOff = Phrase(
    "Buchstaben lösen nichts mehr aus. F2 zeigt alle Befehle, F1 die Tasten, Esc geht zurück.",
    "Letters run nothing any more. F2 shows all commands, F1 the keys, Esc goes back.")

  package static func office(_ land: String, _ calls: Int) -> Phrase {
    land.isEmpty
      ? Phrase(
        "Feiertage: noch kein Bundesland eingestellt (‹nachhalt config land NI›). "
          + "Verteilen: höchstens \(calls) Gespräche am Tag.",
        "Holidays: no Land set yet (‹nachhalt config land NI›). "
          + "Spreading: at most \(calls) talks a day.")
      : Phrase(
        "Feiertage: \(land). Verteilen: höchstens \(calls) Gespräche am Tag.",
        "Holidays: \(land). Spreading: at most \(calls) talks a day.")
  }

  package static func file(_ path: String) -> Phrase {
    Phrase(
      "Gemerkt in \(path); dort stehen auch eigene Tasten und Textbausteine.",
      "Kept in \(path); own keys and text blocks stand there, too.")
  }

  package static let problems = Phrase("Was dort nicht stimmt", "What is wrong there")

  package static func problemsFound(_ count: Int, _ first: Phrase) -> Phrase {
    count == 1
      ? Phrase("Einstellungen: ", "Settings: ") + first
      : Phrase(
        "Einstellungen: \(first.german) (und \(count - 1) weitere, O zeigt sie)",
        "Settings: \(first.english) (and \(count - 1) more, O shows them)")
  }
}
