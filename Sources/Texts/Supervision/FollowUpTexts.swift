package import Casework
package import CivilTime

/// What supervision sees through, in words.
package enum FollowUpTexts {
  package static let title = Phrase("Nachhalten", "Follow up")
  package static let none = Phrase(
    "Nichts offen: weder Maßnahme noch Rückfrage, Strittiges oder Empfehlung.",
    "Nothing open: no measure, question, dispute or recommendation.")
  package static let loading = Phrase("Wird gelesen …", "Reading …")
  package static let done = Phrase("Maßnahme erledigt", "Measure done")
  package static let outcome = Phrase("Ergebnis", "Outcome")
  package static let saved = Phrase("Als erledigt vermerkt.", "Noted as done.")
  package static let recommendationDone = Phrase("Empfehlung erledigt", "Recommendation done")
  package static let evidence = Phrase("Nachweis", "Evidence")
  package static let onlyMeasures = Phrase(
    "Erledigt werden hier Maßnahmen und Empfehlungen; Rückfragen beantwortet die Fachkraft.",
    "Measures and recommendations are done here; questions are answered by the worker.")
  package static let alreadyDone = Phrase("Das ist schon erledigt.", "That is done already.")
  package static let noCase = Phrase(
    "Eine Empfehlung gehört zu keinem Fall.", "A recommendation belongs to no case.")
  package static let onlyAnswers = Phrase(
    "Eingeordnet werden beantwortete Rückfragen.", "Only answered questions are judged.")
  package static let judgeTitle = Phrase("Stellungnahme einordnen", "Judge a statement")
  package static let judged = Phrase("Eingeordnet.", "Judged.")
  package static let later = Phrase("später", "later")

  package static let recordTitle = Phrase("Empfehlung erfassen", "Record a recommendation")
  package static let recordBody = Phrase(
    "Aus einer Prüfung, mit Stelle und Frist. A sofort, B Handlungserfordernis, C wünschenswert (wird nicht "
      + "nachgehalten).",
    "From an audit, with its unit and due day. A at once, B action needed, C desirable (not followed up)."
  )
  package static let recorded = Phrase("Empfehlung erfasst.", "Recommendation recorded.")
  package static func known(_ id: String) -> Phrase {
    Phrase(
      "Die Empfehlung ‹\(id)› gibt es schon.", "There is a recommendation ‹\(id)› already.")
  }
  package static let number = Phrase("Nummer", "Number")
  package static let text = Phrase("Empfehlung", "Recommendation")
  package static let category = Phrase("Kategorie", "Category")
  package static let unit = Phrase("Stelle", "Unit")
  package static let measure = Phrase("Maßnahme", "Measure")
  package static let dissent = Phrase("Abweichend", "Dissent")
  package static let dissentHint = Phrase(
    "nur, wenn die Stelle keinen Bedarf sieht: warum", "only where the unit sees no need: why")
  package static let open = Phrase("ohne Frist", "no due day")

  package static func statement(_ category: StatementCategory) -> Phrase {
    switch category {
    case .furtherMissingResources:
      Phrase("weitere fehlende Ressourcen", "further missing resources")
    case .handoverNotPossibleInTime:
      Phrase("Abgabe war rechtzeitig nicht möglich", "hand-over was not possible in time")
    case .noRecognisableReason: Phrase("kein erkennbarer Grund", "no recognisable reason")
    }
  }
  package static let overdue = Phrase("überfällig", "overdue")
  package static let undecided = Phrase("unentschieden", "undecided")

  package static func kind(_ kind: FollowUp.Kind) -> Phrase {
    switch kind {
    case .measure: Phrase("Maßnahme", "measure")
    case .question: Phrase("Rückfrage", "question")
    case .dispute: Phrase("strittig", "disputed")
    case .recommendation: Phrase("Empfehlung", "recommended")
    }
  }

  /// When it is due, or that it was, or that it is done.
  package static func when(_ item: FollowUp, on today: Day, _ formats: Formats) -> Phrase {
    if let done = item.doneOn { return Phrase("erledigt ", "done ") + formats.date(done) }
    guard let due = item.due else { return item.kind == .recommendation ? open : undecided }
    return (item.isOverdue(on: today) ? overdue : TeamTexts.due) + " " + formats.date(due)
  }
}

extension FollowUpTexts {
  /// "B 1.1: Fachaufsicht einbeziehen → erledigt mit Weisung", with what an answer comes to.
  package static func words(_ item: FollowUp) -> Phrase {
    var words = Phrase(verbatim: item.text)
    if let category = item.category {
      words = Phrase(verbatim: "\(category.code) \(item.id): ") + words
    }
    if !item.outcome.isEmpty { words = words + " → " + item.outcome }
    if let statement = item.statement {
      words = words + " (" + FollowUpTexts.statement(statement) + ")"
    }
    return words
  }
}
