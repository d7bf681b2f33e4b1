import Casework
import CivilTime

/// Findings, journal, rules, import, first start: headings and sentences.
package enum ListTexts {
  // Findings
  package static let findings = Phrase("Befunde", "Findings")
  package static let rule = Phrase("Regel", "Rule")
  package static let casesColumn = Phrase("Fälle", "Cases")
  package static let dismissedColumn = Phrase("Zurückg.", "Dismissed")
  package static let noFindings = Phrase("Heute trifft keine Regel zu.", "No rule holds today.")

  // Journal
  package static let journal = Phrase("Protokoll", "Journal")
  package static let noEntries = Phrase("Noch keine Einträge.", "No entries yet.")
  package static let change = Phrase("Eintrag", "Entry")
  package static func verified(_ entries: Int) -> Phrase {
    Phrase(
      "Geprüft: die Kette von \(entries) Einträgen ist unverändert.",
      "Verified: the chain of \(entries) entries is intact.")
  }
  package static func broken(_ sequence: Int64) -> Phrase {
    Phrase(
      "Die Kette ist bei Eintrag \(sequence) unterbrochen: Daten wurden am Programm vorbei geändert.",
      "The chain breaks at entry \(sequence): data was changed behind the program's back.")
  }
  package static let notUndoable = Phrase(
    "Dieser Eintrag lässt sich nicht rückgängig machen: fremd, schon zurückgenommen oder seither "
      + "überschrieben.",
    "This entry cannot be undone: not yours, undone already, or overwritten since.")
  package static func changes(_ count: Int) -> Phrase {
    Phrase(count == 1 ? "1 Zeile" : "\(count) Zeilen", count == 1 ? "1 row" : "\(count) rows")
  }
  package static let added = Phrase("neu", "new")
  package static let removed = Phrase("entfernt", "removed")
  package static let changed = Phrase("geändert", "changed")

  // Rules
  package static let rules = Phrase("Regelwerk", "Rules")
  package static let parameters = Phrase("Parameter", "Parameters")
  package static let table = Phrase("Tabelle", "Table")
  package static let row = Phrase("Zeile", "Row")
  package static let condition = Phrase("wenn", "if")
  package static let conclusion = Phrase("dann", "then")
  package static func rows(_ count: Int) -> Phrase {
    Phrase(count == 1 ? "1 Zeile" : "\(count) Zeilen", count == 1 ? "1 row" : "\(count) rows")
  }

  // Import
  package static let importing = Phrase("Import", "Import")
  package static let importPath = Phrase("Ordner oder CSV-Datei", "Folder or CSV file")
  package static let importIntro = Phrase(
    "Erst der Probelauf, dann die Übernahme: gespeichert wird erst mit +, alles oder nichts.",
    "A dry run first, then the import: nothing is stored before +, all or nothing.")
  package static let importFirst = Phrase(
    "Zuerst mit o einen Ordner angeben.", "Name a folder with o first.")
  package static let importRejects = Phrase(
    "Es gibt Zeilen, die nicht gelesen werden können; die Quelle berichtigen und neu prüfen.",
    "Some rows cannot be read; correct the source and check again.")
  package static func importFile(
    _ name: String, new: Int, changed: Int, same: Int, rejected: Int
  ) -> Phrase {
    Phrase(
      "\(new) neu, \(changed) geändert, \(same) gleich, \(rejected) abgelehnt",
      "\(new) new, \(changed) changed, \(same) the same, \(rejected) rejected")
  }
  package static func verdict(_ file: String, _ line: Int, _ column: String) -> Phrase {
    Phrase(
      "\(file):\(line)" + (column.isEmpty ? "" : ", \(FieldTexts.label(column).german)") + ": ",
      "\(file):\(line)" + (column.isEmpty ? "" : ", \(FieldTexts.label(column).english)") + ": ")
  }
  package static let importClean = Phrase("Keine Beanstandungen.", "Nothing to object to.")
  package static func imported(_ count: Int) -> Phrase {
    Phrase(
      "Übernommen: \(count) Zeilen. u macht den ganzen Import rückgängig.",
      "Imported: \(count) rows. u undoes the whole import.")
  }

  // Bulk
  package static let bulk = Phrase("Sammelaktion", "Bulk action")
  package static func bulkQuestion(_ count: Int) -> Phrase {
    Phrase(
      count == 1
        ? "Was soll mit 1 markierten Fall geschehen?"
        : "Was soll mit \(count) markierten Fällen geschehen?",
      count == 1
        ? "What shall be done with 1 marked case?"
        : "What shall be done with \(count) marked cases?")
  }
  package static let bulkTask = Phrase("Wiedervorlage setzen", "set a follow-up")
  package static let bulkHandOver = Phrase(
    "an andere Fachkraft übergeben", "hand over to a colleague")
  package static func bulkPreview(_ changed: Int, skipped: Int) -> Phrase {
    Phrase(
      "\(changed) Fälle werden geändert, \(skipped) nicht. Ein u nimmt alles zurück. Ausführen?",
      "\(changed) cases will change, \(skipped) will not. One u takes all back. Go on?")
  }
  package static let run = Phrase("Ausführen", "Run it")
  package static let worker = Phrase("Fachkraft", "Worker")
}
