import Casework
import CivilTime

/// Labels of forms and what is said while they are filled in.
package enum FormTexts {
  // Labels
  package static let channel = Phrase("Kanal", "Channel")
  package static let result = Phrase("Ergebnis", "Result")
  package static let topics = Phrase("Themen", "Topics")
  package static let note = Phrase("Notiz", "Note")
  package static let next = Phrase("Nächstes", "Next")
  package static let retry = Phrase("Nächster Versuch", "Next attempt")
  package static let risk = Phrase("Risiko", "Risk")
  package static let level = Phrase("Stufe", "Level")
  package static let activity = Phrase("Aktivität", "Activity")
  package static let who = Phrase("Wer", "Who")
  package static let until = Phrase("Bis", "Until")
  package static let date = Phrase("Datum", "Date")
  package static let time = Phrase("Uhrzeit", "Time")
  package static let purpose = Phrase("Zweck", "Purpose")
  package static let category = Phrase("Kategorie", "Category")
  package static let description = Phrase("Beschreibung", "Description")
  package static let status = Phrase("Status", "Status")
  package static let what = Phrase("Was", "What")
  package static let reason = Phrase("Grund", "Reason")
  package static let explanation = Phrase("Begründung", "Reasons")
  package static let decision = Phrase("Entscheidung", "Decision")
  package static let offeredOn = Phrase("Angeboten am", "Offered on")
  package static let noOffer = Phrase("Ohne Angebot", "No offer")
  package static let scope = Phrase("Umfang", "Scope")
  package static let form = Phrase("Form", "Form")
  package static let givenOn = Phrase("Erteilt am", "Given on")
  package static let validUntil = Phrase("Gültig bis", "Valid until")
  package static let revokedOn = Phrase("Widerrufen am", "Revoked on")
  package static let initiator = Phrase("Veranlasst von", "Initiated by")
  package static let legalBasis = Phrase("Rechtsgrundlage", "Legal basis")
  package static let outcome = Phrase("Ergebnis", "Outcome")
  package static let noContact = Phrase("Kein Kontakt", "No contact")
  package static let dueOn = Phrase("Fällig am", "Due on")
  package static let expectedEnd = Phrase("Ende erwartet", "End expected")
  package static let identifiedOn = Phrase("Erkannt am", "Noticed on")
  package static let endedOn = Phrase("Beendet am", "Ended on")
  package static let endedBy = Phrase("Beendet durch", "Ended by")
  package static let kind = Phrase("Art", "Kind")
  package static let expiresOn = Phrase("Gilt bis", "Expires on")
  package static let importantReason = Phrase("Wichtiger Grund", "Important reason")
  package static let followUp = Phrase("Folge", "Follow-up")
  package static let onward = Phrase("Weitervermittlung", "Onward placement")
  package static let opens = Phrase("Nachbetreuung", "Aftercare")
  package static let partner = Phrase("Partner", "Partner")
  package static let wanted = Phrase("Gewünscht", "Wanted")
  package static let wantedYes = Phrase("ja, einbezogen", "yes, involved")
  package static let wantedNo = Phrase("nicht gewünscht", "not wanted")
  package static let services = Phrase("Leistungen", "Services")
  package static let validityClause = Phrase("Gilt weiter", "Stays valid")
  package static let adaptedOn = Phrase("Angepasst am", "Adapted on")
  package static let validFrom = Phrase("Gilt ab", "Valid from")
  package static let against = Phrase("Gegen Risiko", "Against risk")

  // Options that are not codes
  package static let reached = Phrase("erreicht", "reached")
  package static let notReached = Phrase("nicht erreicht", "not reached")
  package static let callBack = Phrase("bittet um Rückruf", "asks to be called back")
  package static let yes = Phrase("ja", "yes")
  package static let no = Phrase("nein", "no")
  package static let opensNow = Phrase("mit der Einwilligung beginnen", "begin with the consent")
  package static let opensNot = Phrase("nicht beginnen", "do not begin")
  package static let statusNow = Phrase(
    "beginnt, Status arbeitsuchend", "begins, status seeking work")
  package static let statusNot = Phrase("noch nicht", "not yet")

  // Buttons and hints
  package static let save = Phrase("Speichern", "Save")
  package static let cancel = Phrase("Abbrechen", "Cancel")
  package static let editor = Phrase("Editor", "Editor")
  package static let noPhrases = Phrase(
    "Es gibt noch keine Textbausteine; sie stehen in der Konfiguration unter [textbausteine].",
    "There are no text blocks yet; they stand in the configuration under [phrases].")
  package static let phrasesInNotes = Phrase(
    "Textbausteine gehören in Notizen.", "Text blocks belong into notes.")
  /// `{phrase}` is the key that puts the text in.
  package static func phrase(_ text: String) -> Phrase {
    let shown = text.replacing("{", with: "(").replacing("}", with: ")")
    return Phrase("{phrase} setzt ein: \(shown)", "{phrase} puts in: \(shown)")
  }
  package static func shortWords(_ words: [String]) -> Phrase {
    let list = words.prefix(12).joined(separator: ", ")
    return Phrase("Kürzel vor dem Cursor: \(list)", "short word before the cursor: \(list)")
  }
  package static let adopt = Phrase("Erkanntes übernehmen", "Adopt recognised")
  package static let error = Phrase("Fehler", "Error")
  package static let hint = Phrase("Hinweis", "Hint")
  package static let required = Phrase("Pflichtfeld", "required")

  package static let recognised = Phrase("erkannt: ", "recognised: ")
  package static let adopts = Phrase("? (Strg-T übernimmt)", "? (Ctrl-T adopts)")

  package static let relationInNote = Phrase(
    "Die Notiz zeigt einen Bezug zur Nachbetreuung: Strg-T übernimmt die erkannten Themen",
    "The note shows a relation to aftercare: Ctrl-T adopts the topics recognised")
  package static let noRelation = Phrase(
    "Ohne erkennbaren Bezug zur Nachbetreuung: weder Themen noch Notiz zeigen einen",
    "No recognisable relation to aftercare: neither topics nor note show one")

  package static let datesHelp = Phrase(
    "heute, mo, +14, +2w, 3.12., kw50", "today, mon, +14, +2w, 3.12., kw50")

  package static let retryText = Phrase("Erneut anrufen", "Call again")
  package static let callBackResult = Phrase("bittet um Rückruf", "asks to be called back")

  /// "Kontakt mit Müller, Sabine"
  package static func title(_ kind: Phrase, _ name: String) -> Phrase {
    kind + Phrase(verbatim: ": " + name)
  }

  package static func notSaved(_ label: Phrase?, _ sentence: Phrase) -> Phrase {
    let place = label.map { $0 + Phrase(": ", ": ") } ?? .empty
    return Phrase("Nicht gespeichert. ", "Not saved. ") + place + sentence
  }

  package static let insideWindow = Phrase(", im Fenster", ", inside its window")
  package static let chooseByLetter = Phrase(
    "Hier wählt der Buchstabe in Klammern, ← → geht auch; Tab führt weiter.",
    "Here the letter in brackets chooses, ← → too; Tab goes on.")
  package static let obtainConsent = Phrase(
    "Einwilligung jetzt einholen", "obtain the consent now")
  package static let documentNoContact = Phrase(
    "Kein Kontakt, anderer Anlass oder andere Rechtsgrundlage",
    "no contact, another occasion or another legal basis")
  package static let discard = Phrase(
    "Änderungen verwerfen? Die Eingabe ist dann nicht mehr da.",
    "Discard the changes? The input will be gone.")
  package static let discardYes = Phrase("Ja, verwerfen", "Yes, discard")
  package static let discardNo = Phrase("Nein, weiter", "No, go on")
  package static let resumed = Phrase(
    "Angefangene Eingabe wieder da, nichts ging verloren. Esc verwirft sie.",
    "Unfinished input is back, nothing was lost. Esc discards it.")

  package static func waiting(_ count: Int) -> Phrase {
    Phrase(
      count == 1
        ? "Eine angefangene Eingabe ist noch nicht gespeichert: D öffnet sie."
        : "\(count) angefangene Eingaben sind noch nicht gespeichert: D öffnet die letzte.",
      count == 1
        ? "One unfinished input is not saved yet: D opens it."
        : "\(count) unfinished inputs are not saved yet: D opens the last one.")
  }
}
