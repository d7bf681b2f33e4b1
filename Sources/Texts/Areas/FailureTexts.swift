package import Casework

/// What a failure found, where, and what can be done about it.
package enum FailureTexts {
  package static func sentence(_ failure: StoreFailure) -> Phrase {
    switch failure {
    case .noSuchFile(let path):
      Phrase(
        "Die Datei \(path) gibt es nicht. Bitte Pfad prüfen oder neuen Bestand anlegen.",
        "The file \(path) does not exist. Check the path or create a new store.")
    case .noSuchCase(let id):
      Phrase(
        "Den Fall \(id.text) gibt es in diesem Bestand nicht (mehr).",
        "There is no case \(id.text) in this store (any more).")
    case .notAStore(let path):
      Phrase(
        "\(path) ist kein Bestand von nachhalt. Bitte eine andere Datei wählen.",
        "\(path) is not a nachhalt store. Choose another file.")
    case .newerSchema(let found, let known):
      Phrase(
        "Der Bestand hat Schema \(found), dieses Programm kennt \(known). "
          + "Bitte das Programm aktualisieren; der Bestand bleibt unverändert.",
        "The store has schema \(found), this program knows \(known). "
          + "Update the program; the store is left unchanged.")
    case .damaged(let what):
      Phrase(
        "Der Bestand ist beschädigt (\(what)). Bitte nicht weiterarbeiten und "
          + "die letzte Sicherung einspielen.",
        "The store is damaged (\(what)). Stop working and restore the last backup.")
    case .busy:
      Phrase(
        "Gerade schreibt eine andere Person. Bitte gleich noch einmal versuchen.",
        "Someone else is writing just now. Please try again in a moment.")
    case .full:
      Phrase(
        "Der Datenträger ist voll, es wurde nichts gespeichert. Bitte Platz schaffen; "
          + "die Eingabe bleibt erhalten.",
        "The disk is full, nothing was stored. Make room; your input is kept.")
    case .permission(let path):
      Phrase(
        "Für \(path) fehlt die Berechtigung. Bitte an die Administration wenden.",
        "Permission for \(path) is missing. Ask the administrator.")
    case .networkFileSystem(let path):
      Phrase(
        "\(path) liegt auf einem Netzlaufwerk; dort sind gleichzeitige Schreibzugriffe nicht "
          + "sicher. Bitte eine örtliche Platte nehmen.",
        "\(path) is on a network drive, where concurrent writing is not safe. "
          + "Use a local disk.")
    case .readOnly:
      Phrase(
        "Der Bestand ist nur zum Lesen geöffnet; gespeichert wurde nichts.",
        "The store is open for reading only; nothing was stored.")
    case .conflict(let kind, _, _):
      Phrase(
        "\(kind.phrase.german): inzwischen von anderer Stelle geändert. Beide Fassungen stehen "
          + "zum Vergleich bereit.",
        "\(kind.phrase.english): changed by someone else meanwhile. Both versions can be compared.")
    case .unknownReference(let kind, let field, let id):
      Phrase(
        "\(kind.phrase.german), Feld „\(FieldTexts.label(field).german)“: \(id) gibt es nicht.",
        "\(kind.phrase.english), field “\(FieldTexts.label(field).english)”: \(id) does not exist.")
    case .duplicateKey(let kind, let key):
      Phrase(
        "\(kind.phrase.german) mit dem Schlüssel \(key) gibt es schon.",
        "A \(kind.phrase.english) with the key \(key) exists already.")
    case .notUndoable(let sequence):
      Phrase(
        "Eintrag \(sequence) lässt sich nicht mehr rückgängig machen: die Daten wurden "
          + "seither geändert.",
        "Entry \(sequence) can no longer be undone: the data changed since.")
    case .inputOutput(let code):
      Phrase(
        "Lese- oder Schreibfehler (\(code)). Es wurde nichts halb gespeichert; "
          + "bitte Datenträger prüfen.",
        "Read or write error (\(code)). Nothing was stored in part; check the disk.")
    case .internalFault(let what):
      Phrase(
        "Interner Fehler (\(what)). Gespeichertes ist sicher; bitte melden.",
        "Internal fault (\(what)). What was stored is safe; please report it.")
    }
  }
}
