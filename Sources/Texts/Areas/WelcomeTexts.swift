/// First start, and what to do where two people changed the same.
package enum WelcomeTexts {
  package static let title = Phrase("Willkommen bei nachhalt", "Welcome to nachhalt")
  package static let question = Phrase(
    "Es gibt hier noch keinen Bestand. Womit anfangen?",
    "There is no store here yet. How shall we begin?")
  package static let explanation = Phrase(
    "Ein Bestand ist eine Datei mit allen Fällen. Die Demo liegt in einer eigenen Datei, "
      + "enthält nur erfundene Personen und lässt sich jederzeit löschen.",
    "A store is one file with all cases. The demo is a file of its own with invented people "
      + "only and can be deleted at any time.")
  package static let demo = Phrase(
    "Demo ausprobieren (erfundene Personen)", "try the demo (invented people)")
  package static let learn = Phrase(
    "Einführung: in zehn Minuten durch die Tasten (erfundene Personen)",
    "tutorial: the keys in ten minutes (invented people)")
  package static let create = Phrase("Neuen, leeren Bestand anlegen", "create a new, empty store")
  package static let bring = Phrase(
    "Neuen Bestand anlegen und Daten importieren", "create a new store and import data")
  package static let newPathLabel = Phrase("Neue Datei", "New file")
  package static let open = Phrase("Vorhandenen Bestand öffnen", "open an existing store")
  package static let leave = Phrase("Beenden", "quit")
  package static func path(_ path: String) -> Phrase {
    Phrase("Ort: \(path)", "Place: \(path)")
  }
  package static func unbound(_ key: String) -> Phrase {
    Phrase(
      "Taste ‹\(key)› ist hier nicht belegt – ↑ ↓ wählen, Enter nimmt, q beendet",
      "Key ‹\(key)› has no meaning here – ↑ ↓ choose, Enter takes, q quits")
  }
  package static let pathLabel = Phrase("Datei", "File")

  // Conflict
  package static let conflict = Phrase("Gleichzeitig geändert", "Changed at the same time")
  package static let mine = Phrase("meine", "mine")
  package static let theirs = Phrase("ihre", "theirs")
  package static let base = Phrase("vorher", "before")
  package static func unboundInConflict(_ key: String) -> Phrase {
    Phrase(
      "Taste ‹\(key)› ist hier nicht belegt – m, t oder Esc",
      "Key ‹\(key)› has no meaning here – m, t or Esc")
  }
  package static let takeMine = Phrase("meine daraufsetzen", "put mine on top")
  package static let takeTheirs = Phrase("ihre lassen", "leave theirs")
  package static let scroll = Phrase("blättern", "scroll")
  package static let keepMine = Phrase(
    "m meine Änderungen auf ihre Fassung setzen", "m put my changes on top of theirs")
  package static let keepTheirs = Phrase(
    "t ihre Fassung lassen, meine verwerfen", "t leave theirs, discard mine")
  package static let goBack = Phrase("Esc zurück ins Formular", "Esc back to the form")
}
