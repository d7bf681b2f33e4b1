package import Casework

/// Handing over and standing in, in words.
package enum CoverTexts {
  package static let recorded = Phrase("Abwesenheit eingetragen.", "Absence recorded.")
  package static let swallowed = Phrase(
    " · liegt ganz in der Abwesenheit", " · wholly within the absence")
  package static let transfer = Phrase("Übergabe", "Hand-over")
  package static let absence = Phrase("Abwesenheit", "Absence")
  package static let to = Phrase("an", "to")
  package static let from = Phrase("von", "from")
  package static let until = Phrase("bis", "until")
  package static let deputy = Phrase("Vertretung", "Deputy")
  package static let workerHint = Phrase(
    "Ziffer, Kürzel oder Teil des Namens", "a digit, an id or part of a name")
  package static let deputyHint = Phrase(
    "Ziffer, Kürzel oder Teil des Namens; leer: niemand",
    "a digit, an id or part of a name; empty: nobody")
  package static let clear = Phrase(
    "leer: nicht (mehr) abwesend", "empty: not away (any more)")
  package static let open = Phrase("leer: bis auf weiteres", "empty: until further notice")
  package static let workerMissing = Phrase(
    "An wen geht der Fall?", "To whom does the case go?")
  package static let endsBefore = Phrase(
    "Die Abwesenheit endet, bevor sie beginnt.", "The absence ends before it begins.")
  package static let accept = Phrase("annehmen", "accept")
  package static let reject = Phrase("ablehnen", "reject")
  package static let later = Phrase("noch nicht", "not yet")
  package static let sheet = Phrase("Übergabeblatt lesen", "read the hand-over sheet")
  package static let propose = Phrase("Fall übergeben", "hand the case over")
  package static let nothing = Phrase("nichts", "nothing")
  package static let what = Phrase("Was soll geschehen?", "What shall be done?")
  package static let acceptMoves = Phrase(
    "Mit dem Annehmen wechselt der Fall zu Ihnen, samt allem, was ansteht.",
    "On accepting the case moves to you, with everything that is due.")
  package static let noTalks = Phrase(
    "Eingetragen. Kein Gespräch fällt in die Abwesenheit.",
    "Recorded. No talk falls into the absence.")
  package static let talks = Phrase(
    "Gespräche, die in die Abwesenheit fallen", "Talks that fall into the absence")
  package static let cleared = Phrase("Abwesenheit gelöscht.", "Absence removed.")
  package static let noDeputy = Phrase(
    "NB-17: Es ist keine Vertretung eingetragen.", "NB-17: no deputy is recorded.")
  package static let uncovered = Phrase(
    ", unvertreten (NB-17)", ", uncovered (NB-17)")
  package static let alone = Phrase(", ohne Vertretung", ", no deputy")

  package static func transferBody(_ name: String) -> Phrase {
    Phrase(
      "\(name): Der Fall wechselt erst, wenn die andere Seite annimmt.",
      "\(name): the case moves only when the other side accepts.")
  }
  package static func absenceBody(_ name: String) -> Phrase {
    Phrase(
      "\(name): Vom ersten bis zum letzten Tag stehen die Fälle auch in der Liste der Vertretung, danach "
        + "von selbst nicht mehr.",
      "\(name): from the first day to the last the cases stand in the deputy's list, too, afterwards no "
        + "longer by themselves.")
  }
  package static func proposed(_ name: String) -> Phrase {
    Phrase("Übergabe an \(name) vorgeschlagen.", "Hand-over to \(name) proposed.")
  }
  package static func unknownWorker(_ text: String) -> Phrase {
    Phrase(
      "Auf ‹\(text)› passt keine Fachkraft oder mehr als eine.",
      "No worker, or more than one, fits ‹\(text)›.")
  }
  package static func reason(_ reason: Handover.Reason) -> Phrase {
    switch reason {
    case .workerChange: Phrase("Wechsel der Fachkraft", "change of worker")
    case .area: Phrase("anderer Bereich", "other area")
    case .absence: Phrase("Abwesenheit", "absence")
    }
  }
}
