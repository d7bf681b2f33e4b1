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
  package static let parameters = Phrase("Zahlen", "Numbers")
  package static let validFrom = Phrase("gültig ab ", "valid from ")
  package static let inForce = Phrase(" · gilt heute", " · in force today")
  package static let tryOn = Phrase("Regeln ausprobieren an", "Try rules on")
  package static let compareWith = Phrase("Vergleichen mit", "Compare with")
  package static let comparing = Phrase(
    "Das andere Regelwerk geht durch alle Fälle …", "The other rule book goes through all cases …")
  package static let noModels = Phrase(
    "Pfad eines Regelmodells (.dmn) tippen; Enter nimmt einen Vorschlag.",
    "Type the path of a rule model (.dmn); Enter takes a proposal.")
  package static let table = Phrase("Tabelle", "Table")
  package static let row = Phrase("Zeile", "Row")
  package static let condition = Phrase("wenn: ", "if: ")
  package static let conclusion = Phrase("dann: ", "then: ")
  package static func rows(_ count: Int) -> Phrase {
    Phrase(count == 1 ? "1 Zeile" : "\(count) Zeilen", count == 1 ? "1 row" : "\(count) rows")
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
    "einer anderen Fachkraft zur Übernahme vorschlagen", "propose to a colleague")
  package static func bulkPreview(_ changed: Int, skipped: Int) -> Phrase {
    Phrase(
      "\(changed) Fälle werden geändert, \(skipped) nicht. Ein u nimmt alles zurück. Ausführen?",
      "\(changed) cases will change, \(skipped) will not. One u takes all back. Go on?")
  }
  package static func bulkStays(_ name: String) -> Phrase {
    Phrase("bleibt, wie es ist: \(name)", "stays as it is: \(name)")
  }
  package static let run = Phrase("Ausführen", "Run it")
  package static let worker = Phrase("Fachkraft", "Worker")
}
