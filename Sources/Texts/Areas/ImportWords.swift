package import Casework

/// The import and the editor of its mappings.
package enum ImportWords {
  package static let title = Phrase("Import", "Import")
  package static let path = Phrase("Ordner oder CSV-Datei", "Folder or CSV file")
  package static let intro = Phrase(
    "Erst der Probelauf, dann die Übernahme: Gespeichert wird erst mit +, alles oder nichts, und "
      + "ein u nimmt alles zurück. Tab ergänzt den Pfad, Enter prüft.\n\n"
      + "Heißen Spalten oder Werte im anderen System anders, sagt eine Zuordnung, was sie bedeuten.",
    "A dry run first, then the import: nothing is stored before +, all or nothing, and one u "
      + "takes it all back. Tab completes the path, Enter checks.\n\n"
      + "Where another system names columns or values differently, a mapping says what they mean.")
  package static let first = Phrase(
    "Zuerst mit o einen Ordner oder eine Datei angeben.", "Name a folder or a file with o first.")
  package static let failed = Phrase("So geht es nicht.", "It does not work like this.")
  package static let afterFailure = Phrase(
    "o nennt einen anderen Ordner. Kommen die Dateien aus einem anderen System, legt e eine "
      + "Zuordnung an, z wählt eine vorhandene.",
    "o names another folder. If the files come from another system, e makes a mapping and z "
      + "chooses one that is there.")
  package static let already = Phrase(
    "Das ist schon übernommen; u nimmt es zurück, o wählt etwas anderes.",
    "This has been imported already; u takes it back, o names something else.")
  package static let rejects = Phrase(
    "Nicht lesbare Zeilen: Quelle oder Zuordnung (e) berichtigen, oder mit t den Rest übernehmen.",
    "Unreadable rows: correct the source or the mapping (e), or import the rest with t.")
  package static let nothingBad = Phrase(
    "Alle Zeilen sind lesbar: + übernimmt sie.", "All rows are readable: + imports them.")
  package static func leaveOut(_ count: Int, of rows: Int) -> Phrase {
    Phrase {
      $0.language == .german
        ? "\($0.number(count)) von \($0.number(rows)) Zeilen bleiben draußen, mit allen, die auf sie "
          + "verweisen. Den Rest übernehmen?"
        : "\($0.number(count)) of \($0.number(rows)) rows stay out, with all that refer to them. "
          + "Import the rest?"
    }
  }
  package static let importRestYes = Phrase("Rest übernehmen", "import the rest")
  package static func file(new: Int, changed: Int, same: Int, rejected: Int) -> Phrase {
    Phrase {
      let n = [new, changed, same, rejected].map($0.number)
      return $0.language == .german
        ? "\(n[0]) neu, \(n[1]) geändert, \(n[2]) gleich, \(n[3]) abgelehnt"
        : "\(n[0]) new, \(n[1]) changed, \(n[2]) the same, \(n[3]) rejected"
    }
  }
  package static func verdict(_ file: String, _ line: Int, _ column: String) -> Phrase {
    let label = FieldTexts.label(column)
    return Phrase(
      "\(file):\(line)" + (column.isEmpty ? "" : ", \(label.german)") + ": ",
      "\(file):\(line)" + (column.isEmpty ? "" : ", \(label.english)") + ": ")
  }
  package static let clean = Phrase("Keine Beanstandungen.", "Nothing to object to.")
  package static func imported(_ count: Int) -> Phrase {
    Phrase {
      $0.language == .german
        ? "Übernommen: \($0.number(count)) Zeilen. u macht den ganzen Import rückgängig."
        : "Imported: \($0.number(count)) rows. u undoes the whole import."
    }
  }
  package static let nothingNew = Phrase(
    "Alles war schon im Bestand: nichts geändert.",
    "Everything was in the store already: nothing changed.")
  package static let abandoned = Phrase(
    "Abgebrochen; der Bestand ist unverändert.", "Abandoned; the store is unchanged.")
  package static func progress(_ rows: Int) -> Phrase {
    Phrase {
      $0.language == .german
        ? "\($0.number(rows)) Zeilen gelesen … Esc bricht ab."
        : "\($0.number(rows)) rows read … Esc abandons."
    }
  }

  // Mappings
  package static let mapping = Phrase("Zuordnung", "Mapping")
  package static let noMapping = Phrase(
    "keine: Spalten heißen wie hier", "none: columns are called as here")
  package static let newMapping = Phrase("neue Zuordnung anlegen …", "make a new mapping …")
  package static let noTables = Phrase(
    "Hier liegt keine CSV-Datei, deren Spalten sich zuordnen ließen.",
    "There is no CSV file here whose columns could be mapped.")
  package static let onlySection = Phrase(
    "Es gibt nur diesen Abschnitt; + fügt einen hinzu.",
    "This is the only section; + adds another.")
  package static let theirColumn = Phrase("Spalte der Datei", "Column of the file")
  package static let means = Phrase("bedeutet", "means")
  package static let examples = Phrase("in den ersten Zeilen", "in the first rows")
  package static let leftOut = Phrase("– (bleibt weg)", "– (left out)")
  package static let notUnderstood = Phrase("unbekannt: Enter", "unknown: Enter")
  package static let complete = Phrase(
    "Alles Nötige ist zugeordnet.", "All that is required is mapped.")
  package static let mappingKeys = Phrase(
    "Enter ordnet zu · Tab nächste", "Enter maps · Tab next")
  package static let repeats = Phrase("Zeilen dürfen sich wiederholen", "rows may repeat")
  package static func missing(_ labels: [String]) -> Phrase {
    let list = labels.joined(separator: ", ")
    return Phrase(
      "Noch zuzuordnen: \(list)", "Still to be mapped: \(list)")
  }
  package static func meaningOf(_ header: String) -> Phrase {
    Phrase("Was bedeutet „\(header)“?", "What does “\(header)” mean?")
  }
  package static func whichKind(_ file: String) -> Phrase {
    Phrase("Was wird aus den Zeilen von \(file)?", "What do the rows of \(file) become?")
  }
  package static let nameIt = Phrase(
    "Unter welchem Namen soll die Zuordnung bleiben? Enter speichert.",
    "Under which name shall the mapping be kept? Enter saves.")
  package static let badName = Phrase(
    "Ein Name ohne Schrägstrich, der nicht mit einem Punkt beginnt, bitte.",
    "A name without a slash that does not begin with a dot, please.")
  package static func mappingSaved(_ name: String) -> Phrase {
    Phrase("Zuordnung ‹\(name)› gespeichert.", "Mapping ‹\(name)› saved.")
  }
  package static let keepMapping = Phrase(
    "Die Zuordnung ist geändert und nicht gespeichert.", "The mapping is changed and not saved.")
  package static let saveIt = Phrase("speichern", "save")
  package static let discardIt = Phrase("Änderungen verwerfen", "discard the changes")
  package static let stayHere = Phrase("zurück", "back")

  package static func label(_ field: Field) -> Phrase {
    let label = FieldTexts.label(field.name)
    let star = field.isRequired ? "*" : ""
    return Phrase(label.german + star, label.english + star)
  }
  package static func label(_ field: String) -> Phrase {
    let label = FieldTexts.label(field)
    return Phrase(label.german, label.english)
  }
}
