import Casework
import Texts

/// What is said about configuration files.
enum ConfigTexts {
  static func unknownSection(_ name: String, _ near: String?) -> Phrase {
    Phrase("den Abschnitt ‹\(name)› gibt es nicht", "there is no section ‹\(name)›") + meant(near)
  }

  static func unknownName(_ name: String, _ near: String?) -> Phrase {
    Phrase("unbekannte Angabe ‹\(name)›", "unknown setting ‹\(name)›") + meant(near)
  }

  static func wrongValue(_ value: String, _ setting: Setting, _ near: String?) -> Phrase {
    Phrase(
      "‹\(setting.name.german)› kennt ‹\(value)› nicht; möglich: "
        + setting.possible(.german).joined(separator: ", "),
      "‹\(setting.name.english)› does not know ‹\(value)›; possible: "
        + setting.possible(.english).joined(separator: ", ")) + meant(near)
  }

  static func locked(_ setting: Setting, _ path: String) -> Phrase {
    Phrase(
      "‹\(setting.name.german)› gilt nur in \(path), die dem Amt gehört",
      "‹\(setting.name.english)› counts only in \(path), which belongs to the office")
  }

  static func noEqualSign(_ line: String) -> Phrase {
    Phrase(
      "‹\(line)› ist keine Angabe; erwartet wird ‹name = wert›",
      "‹\(line)› is no setting; expected is ‹name = value›")
  }

  static let noSection = Phrase(
    "vor der ersten Angabe fehlt ein Abschnitt wie ‹[bildschirm]›",
    "before the first setting a section such as ‹[screen]› is missing")

  static func written(_ path: String) -> Phrase {
    Phrase("Steht jetzt in \(path).", "Stands in \(path) now.")
  }

  static func ownFile(_ path: String, exists: Bool) -> Phrase {
    exists
      ? Phrase("Eigene Datei: \(path)", "Own file: \(path)")
      : Phrase(
        "Eigene Datei: \(path) (noch keine; ‹nachhalt config --template› schreibt ein Muster)",
        "Own file: \(path) (none yet; ‹nachhalt config --template› writes a pattern)")
  }

  static let fromProgram = Phrase("Vorgabe", "default")

  static let template = Phrase(
    "Einstellungen von nachhalt. Was mit # beginnt, gilt nicht; ohne # gilt es.",
    "Settings of nachhalt. What begins with # does not count; without # it does.")

  static let keysExample = [
    Phrase(
      "Eigene Tasten, je Befehl eine Zeile; ohne Taste ist er nur in der Befehlsliste.",
      "Own keys, one line a command; without a key it is in the list of commands only."),
    Phrase("contact = a, F11", "contact = a, F11"),
    Phrase("endAftercare =", "endAftercare ="),
  ]

  static let phrasesExample = [
    Phrase(
      "Kürzel = Text; in Notizen setzt Strg-P den Text für das Kürzel ein.",
      "short = text; in notes Ctrl-P puts the text in place of the short word."),
    Phrase(
      "kita = Kinderbetreuung ist bis 16 Uhr gesichert.",
      "kita = Child care is secured until 4 pm."),
  ]

  static func near(_ word: String, _ names: [String]) -> String? {
    Similarity.nearest(to: word, among: names)
  }

  private static func meant(_ near: String?) -> Phrase {
    guard let near else { return Phrase(".", ".") }
    return Phrase(", meinten Sie ‹\(near)›?", ", did you mean ‹\(near)›?")
  }
}
