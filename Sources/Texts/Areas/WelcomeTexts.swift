/// First start and the tour.
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
  package static let create = Phrase("Neuen, leeren Bestand anlegen", "create a new, empty store")
  package static let bring = Phrase(
    "Neuen Bestand anlegen und Daten importieren", "create a new store and import data")
  package static let newPathLabel = Phrase("Neue Datei", "New file")
  package static let open = Phrase("Vorhandenen Bestand öffnen", "open an existing store")
  package static let leave = Phrase("Beenden", "quit")
  package static func path(_ path: String) -> Phrase {
    Phrase("Ort: \(path)", "Place: \(path)")
  }
  package static let pathLabel = Phrase("Datei", "File")

  package static let tutorial = Phrase("Einführung", "Tour")
  package static let steps: [(title: Phrase, body: Phrase)] = [
    (
      Phrase("1 Heute", "1 Today"),
      Phrase(
        "Die Liste zeigt, was ansteht, das Dringendste zuerst, mit dem Grund in Worten. "
          + "↑ ↓ oder k j bewegen, darunter steht, was man vor einem Anruf wissen muss.",
        "The list shows what is due, the most urgent first, with the reason in words. "
          + "↑ ↓ or k j move; below stands what to know before a call.")
    ),
    (
      Phrase("2 Nicht erreicht", "2 Not reached"),
      Phrase(
        "n, dann Enter: der Versuch ist festgehalten und der nächste zu einer anderen Tageszeit "
          + "vorgeschlagen.",
        "n, then Enter: the attempt is recorded and the next one proposed at another time of day.")
    ),
    (
      Phrase("3 Gespräch", "3 A talk"),
      Phrase(
        "a, t für Telefon, e für erreicht, Themen mit ersten Buchstaben und Komma, Tab, Notiz, "
          + "Tab, der nächste Termin ist vorgeschlagen, Strg-S.",
        "a, t for phone, e for reached, topics by first letters and comma, Tab, the note, Tab, "
          + "the next date is proposed, Ctrl-S.")
    ),
    (
      Phrase("4 Warum", "4 Why"),
      Phrase(
        "w zeigt die Regel mit Zahlen, Quelle und Abhilfe. W fragt, warum ein Fall nicht auf der "
          + "Liste steht.",
        "w shows the rule with numbers, source and cure. W asks why a case is not on the list.")
    ),
    (
      Phrase("5 Rückgängig", "5 Undo"),
      Phrase(
        "u macht den letzten Schritt rückgängig, auch morgen noch; U stellt ihn wieder her. "
          + "Das Protokoll (P) behält beides.",
        "u undoes the last step, tomorrow too; U brings it back. The journal (P) keeps both.")
    ),
    (
      Phrase("6 Arbeitgeber", "6 Employer"),
      Phrase(
        "g bezieht den Arbeitgeber ein. Ohne Einwilligung fragt das Programm zuerst danach.",
        "g involves the employer. Without consent the program asks for it first.")
    ),
    (
      Phrase("7 Fall", "7 Case"),
      Phrase(
        "Enter öffnet den Fall mit Karten und Verlauf, Tab wechselt zwischen beiden, Esc geht "
          + "zurück.",
        "Enter opens the case with cards and timeline, Tab changes between them, Esc goes back.")
    ),
    (
      Phrase("8 Alle Fälle", "8 All cases"),
      Phrase(
        "A zeigt alle Fälle. / beginnt einen Filter wie tag>=29 beratungen:0; die Ziffern rufen "
          + "gemerkte Ansichten, die Leertaste markiert, + handelt an allen Markierten.",
        "A shows all cases. / begins a filter such as day>=29 consultations:0; digits call saved "
          + "views, Space marks, + acts on all that are marked.")
    ),
    (
      Phrase("9 Nichts geht verloren", "9 Nothing is lost"),
      Phrase(
        "Angefangene Eingaben überstehen Absturz und Stromausfall; D setzt sie fort.",
        "Unfinished input survives crashes and power cuts; D continues it.")
    ),
    (
      Phrase("10 Hilfe", "10 Help"),
      Phrase(
        "? zeigt alle Tasten dieses Bildschirms, : findet jeden Befehl nach Namen.",
        "? shows all keys of the screen, : finds every command by name.")
    ),
  ]

  // Conflict
  package static let conflict = Phrase("Gleichzeitig geändert", "Changed at the same time")
  package static let mine = Phrase("meine", "mine")
  package static let theirs = Phrase("ihre", "theirs")
  package static let base = Phrase("vorher", "before")
  package static let keepMine = Phrase(
    "m meine Änderungen auf ihre Fassung setzen", "m put my changes on top of theirs")
  package static let keepTheirs = Phrase(
    "t ihre Fassung lassen, meine verwerfen", "t leave theirs, discard mine")
  package static let goBack = Phrase("Esc zurück ins Formular", "Esc back to the form")
}
