/// Names of the commands of supervision.
package enum SupervisionNames {
  private static func name(_ short: Phrase, _ long: Phrase) -> CommandTexts.Name {
    CommandTexts.Name(short: short, long: long)
  }

  package static let notices = name(
    Phrase("Nachrichten", "notices"),
    Phrase(
      "Nachrichten: eingesehene Fälle, Rückfragen, Übergaben",
      "notices: cases looked at, questions, hand-overs"))
  package static let samples = name(
    Phrase("Stichproben", "samples"), Phrase("Stichproben ansehen", "look at samples"))
  package static let followUps = name(
    Phrase("nachhalten", "follow up"),
    Phrase(
      "vereinbarte Maßnahmen, Rückfragen und Strittiges nachhalten",
      "follow up measures, questions and disputes"))
  package static let completeMeasure = name(
    Phrase("erledigt", "done"),
    Phrase(
      "Maßnahme oder Empfehlung als erledigt vermerken", "note a measure or recommendation as done")
  )
  package static let judgeStatement = name(
    Phrase("einordnen", "judge"),
    Phrase("Stellungnahme einordnen", "judge what a statement comes to"))
  package static let recordRecommendation = name(
    Phrase("Empfehlung", "recommendation"),
    Phrase("Empfehlung einer Prüfung erfassen", "record a recommendation of an audit"))
  package static let nextMark = name(
    Phrase("nur markierte", "only marked"),
    Phrase(
      "alle Fälle, nur in Abwesenheit fällige oder nur zu bewertende",
      "all cases, only those due in an absence or only those to be rated"))
  package static let remark = name(
    Phrase("Bemerkung", "remark"),
    Phrase("Bemerkung zur Zeile schreiben", "write a remark on the line"))
  package static let transfer = name(
    Phrase("Übergabe", "hand-over"),
    Phrase("Fall übergeben oder Übergabeblatt lesen", "hand a case over or read its sheet"))
  package static let absence = name(
    Phrase("Abwesenheit", "absence"),
    Phrase("Abwesenheit und Vertretung eintragen", "record an absence and its deputy"))
  package static let drawSample = name(
    Phrase("ziehen", "draw"), Phrase("eine Stichprobe ziehen", "draw a sample"))
  package static let nextHalf = name(
    Phrase("Hälfte", "half"), Phrase("beide Hälften oder eine zeigen", "show both halves or one"))
  package static let nextLevel = name(
    Phrase("Sicherheit", "confidence"),
    Phrase("Ergebnis mit 90, 95 oder 99 % Sicherheit", "result at 90, 95 or 99 % confidence"))
  package static let redrawSample = name(
    Phrase("nachziehen", "redraw"),
    Phrase("noch einmal ziehen und vergleichen", "draw once more and compare"))
  package static let checklist = name(
    Phrase("Prüfung", "review"), Phrase("Checkliste der Fachaufsicht", "checklist of supervision"))
  package static let turnAnswer = name(
    Phrase("ändern", "change"), Phrase("Antwort ändern", "change the answer"))
  package static let saveReview = name(
    Phrase("Prüfung speichern", "save review"),
    Phrase("Prüfung mit Bewertung speichern", "save the review with its rating"))
  package static let askBack = name(
    Phrase("Rückfrage", "ask back"),
    Phrase("Rückfrage an die zuständige Person", "question to the person in charge"))
  package static let agreeMeasure = name(
    Phrase("Maßnahme", "measure"),
    Phrase("Maßnahme mit Termin vereinbaren", "agree a measure with a due date"))
  package static let earlier = name(
    Phrase("früher", "earlier"), Phrase("ein Quartal früher", "one quarter earlier"))
  package static let later = name(
    Phrase("später", "later"), Phrase("ein Quartal später", "one quarter later"))
  package static let nextReport = name(
    Phrase("nächster Bericht", "next report"), Phrase("zum nächsten Bericht", "to the next report"))
  package static let reportPeriod = name(
    Phrase("Zeitraum", "period"), Phrase("einen anderen Zeitraum wählen", "choose another period"))
  package static let exportReport = name(
    Phrase("Datei", "file"),
    Phrase("Bericht ohne Namen in eine Datei schreiben", "write the report without names to a file")
  )
  package static let nextUnit = name(
    Phrase("Einheit", "unit"), Phrase("nächstes Team oder ganzes Haus", "next team or whole office")
  )
}
