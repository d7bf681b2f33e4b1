package import Casework

/// What the status line says after something happened.
package enum MessageTexts {
  package static func saved(_ deed: Deed) -> Phrase {
    Phrase(
      "Gespeichert: \(deed.phrase.german). u macht es rückgängig.",
      "Saved: \(deed.phrase.english). u undoes it.")
  }

  package static func undone(_ deed: Deed, of sequence: Int64?) -> Phrase {
    let number = sequence.map { " (\($0))" } ?? ""
    return Phrase(
      "Rückgängig gemacht\(number). U stellt es wieder her.",
      "Undone\(number). U brings it back.")
  }

  package static func redone(_ deed: Deed) -> Phrase {
    Phrase("Wiederhergestellt.", "Brought back.")
  }

  package static let namesHidden = Phrase(
    "Namen sind verborgen, Fallnummern stehen an ihrer Stelle. p zeigt sie wieder.",
    "Names are hidden, case numbers stand in their place. p shows them again.")
  package static let namesShown = Phrase("Namen werden gezeigt.", "Names are shown.")
  package static let languageChanged = Phrase(
    "Sprache: Deutsch. L wechselt.", "Language: English. L changes it.")
  package static func newDay(_ day: String) -> Phrase {
    Phrase("Neuer Tag: \(day).", "A new day: \(day).")
  }
  package static let changedElsewhere = Phrase(
    "Der Bestand wurde an anderer Stelle geändert und neu gelesen.",
    "The store was changed elsewhere and read again.")
}
