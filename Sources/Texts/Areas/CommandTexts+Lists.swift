extension CommandTexts {
  package static let settings = Name(
    short: Phrase("Einstellungen", "settings"),
    long: Phrase(
      "Einstellungen: Farben, Zeichen, Anordnung, Namen, Tasten",
      "settings: colours, signs, layout, names, keys"))
  package static let changeSetting = Name(
    short: Phrase("ändern", "change"),
    long: Phrase("nächster Wert der Einstellung", "next value of the setting"))

  // Workload
  package static let workload = Name(
    short: Phrase("Auslastung", "workload"),
    long: Phrase(
      "Auslastung: die Gespräche der nächsten acht Wochen",
      "workload: the talks of the next eight weeks"))
  package static let spread = Name(
    short: Phrase("verteilen", "spread"),
    long: Phrase(
      "Gespräche ohne Datum auf Tage verteilen (mit Vorschau)",
      "spread talks without a date over days (with a preview)"))
  package static let applySpread = Name(
    short: Phrase("übernehmen", "apply"),
    long: Phrase("die Verteilung als Termine eintragen", "enter the spread talks as appointments"))

  // All cases
  package static let filter = Name(
    short: Phrase("Filter", "filter"), long: Phrase("Filter eingeben", "type a filter"))
  package static let sort = Name(
    short: Phrase("Sortierung", "order"), long: Phrase("Reihenfolge wechseln", "change the order"))
  package static let mark = Name(
    short: Phrase("markieren", "mark"), long: Phrase("Zeile markieren", "mark a line"))
  package static let markAll = Name(
    short: Phrase("alle", "all"), long: Phrase("alle geladenen Zeilen markieren", "mark all lines"))
  package static let unmarkAll = Name(
    short: Phrase("keine", "none"), long: Phrase("alle Marken löschen", "clear all marks"))
  package static let bulk = Name(
    short: Phrase("Sammelaktion", "bulk action"),
    long: Phrase("Aktion auf alle markierten Fälle", "act on all marked cases"))
  package static let saveView = Name(
    short: Phrase("Ansicht merken", "save view"),
    long: Phrase("Filter als Ansicht auf eine Zifferntaste legen", "keep the filter as a view"))
  package static let view = Name(
    short: Phrase("Ansicht", "view"), long: Phrase("gemerkte Ansicht zeigen", "show a saved view"))

  // Journal
  package static let undoEntry = Name(
    short: Phrase("Eintrag rückgängig", "undo entry"),
    long: Phrase("gewählten Eintrag rückgängig machen", "undo the selected entry"))
  package static let verify = Name(
    short: Phrase("prüfen", "verify"),
    long: Phrase("Kette des Protokolls prüfen", "verify the journal's chain"))

  // Import
  package static let choosePath = Name(
    short: Phrase("Ordner", "folder"),
    long: Phrase("Ordner oder Datei angeben", "name a folder or file"))
  package static let runImport = Name(
    short: Phrase("übernehmen", "import"),
    long: Phrase("geprüfte Daten übernehmen", "import the checked data"))
  package static let importRest = Name(
    short: Phrase("nur Lesbares", "readable only"),
    long: Phrase("ohne die fehlerhaften Zeilen übernehmen", "import without the bad rows"))
  package static let tryRules = Name(
    short: Phrase("ausprobieren", "try"),
    long: Phrase("alle Regeln an einem Fall ausprobieren", "try all rules on one case"))
  package static let compareRules = Name(
    short: Phrase("vergleichen", "compare"),
    long: Phrase(
      "mit einem anderen Regelwerk über den ganzen Bestand vergleichen",
      "compare with another rule book over the whole caseload"))
  package static let chooseMapping = Name(
    short: Phrase("Zuordnung", "mapping"),
    long: Phrase("Zuordnung für ein anderes System wählen", "choose another system's mapping"))
  package static let editMapping = Name(
    short: Phrase("bearbeiten", "edit"),
    long: Phrase("Zuordnung ansehen und bearbeiten", "look at and edit the mapping"))
  package static let leaveOut = Name(
    short: Phrase("weglassen", "leave out"),
    long: Phrase("Spalte weglassen", "leave the column out"))
  package static let chooseKind = Name(
    short: Phrase("Art", "kind"),
    long: Phrase("sagen, was aus den Zeilen wird", "say what the rows become"))
  package static let addSection = Name(
    short: Phrase("weitere Art", "another kind"),
    long: Phrase("noch eine Art aus derselben Datei", "another kind out of the same file"))
  package static let toggleRepeats = Name(
    short: Phrase("mehrfach", "repeats"),
    long: Phrase("dieselbe Kennung darf mehrfach kommen", "the same id may come again"))
  package static let saveMapping = Name(
    short: Phrase("speichern", "save"),
    long: Phrase("Zuordnung unter einem Namen speichern", "keep the mapping under a name"))

  // Forms
  package static let save = Name(
    short: Phrase("speichern", "save"), long: Phrase("speichern", "save"))
  package static let cancel = Name(
    short: Phrase("abbrechen", "cancel"), long: Phrase("ohne Speichern zurück", "back unsaved"))
  package static let nextField = Name(
    short: Phrase("weiter", "next"), long: Phrase("nächstes Feld", "next field"))
  package static let previousField = Name(
    short: Phrase("zurück", "previous"), long: Phrase("voriges Feld", "previous field"))
  package static let editor = Name(
    short: Phrase("Editor", "editor"),
    long: Phrase("Notiz im eigenen Editor schreiben", "write the note in your own editor"))

  package static let phrase = Name(
    short: Phrase("Textbaustein", "text block"),
    long: Phrase(
      "eigenen Textbaustein für das Kürzel einsetzen", "put in your own text for the short word"))

  package static let adopt = Name(
    short: Phrase("Erkanntes", "recognised"),
    long: Phrase("erkannte Themen übernehmen", "adopt recognised topics"))
  package static let resume = Name(
    short: Phrase("Angefangenes", "unfinished"),
    long: Phrase("angefangene Eingabe fortsetzen", "continue unfinished input"))

  // Why a command cannot act
  package static let nothingRecognised = Phrase(
    "In der Notiz ist kein weiteres Thema erkannt.", "No further topic is recognised in the note.")
  package static let noNote = Phrase("Hier gibt es keine Notiz.", "There is no note here.")
  package static let noDrafts = Phrase(
    "Es gibt keine angefangene Eingabe.", "There is no unfinished input.")
  package static let noCase = Phrase("Hier ist kein Fall gewählt.", "No case is selected here.")
  package static let noRule = Phrase(
    "Zu dieser Zeile gehört kein Befund, der sich zurückstellen lässt.",
    "This line has no finding that could be dismissed.")
  package static let readOnly = Phrase(
    "Nur zum Lesen geöffnet: hier kann nichts geändert werden.",
    "Open for reading only: nothing can be changed here.")
  package static let nothingToUndo = Phrase(
    "Es gibt nichts rückgängig zu machen.", "There is nothing to undo.")
  package static let nothingMarked = Phrase(
    "Es ist nichts markiert: die Leertaste markiert.", "Nothing is marked: Space marks.")
  package static let notHere = Phrase(
    "Diese Zeile ist weder Termin noch Wiedervorlage.",
    "This line is neither an appointment nor a follow-up.")
  package static let noAftercare = Phrase(
    "Für diesen Fall läuft keine Nachbetreuung.", "No aftercare is running for this case.")
  package static let notYet = Phrase(
    "Dieser Bildschirm ist in diesem Stand noch nicht enthalten.",
    "This screen is not part of this version yet.")

  /// What is said about a key that means nothing here.
  package static func unbound(_ key: String, help: String = "?") -> Phrase {
    Phrase(
      "Taste ‹\(key)› ist hier nicht belegt – \(help) zeigt alle Tasten",
      "Key ‹\(key)› has no meaning here – \(help) shows all keys")
  }

  /// The same where a question waits for its answer.
  package static func unboundInQuestion(_ key: String) -> Phrase {
    Phrase(
      "Taste ‹\(key)› ist hier nicht belegt – ↑ ↓ wählen, Enter nimmt, Esc geht zurück",
      "Key ‹\(key)› has no meaning here – ↑ ↓ choose, Enter takes, Esc goes back")
  }

  package static let nothingToOpen = Phrase(
    "Hier gibt es nichts weiter zu öffnen.", "There is nothing more to open here.")
  package static let onePane = Phrase(
    "Dieser Bildschirm hat nur einen Bereich.", "This screen has one pane only.")
}
