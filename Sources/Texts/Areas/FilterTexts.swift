package import Casework

/// The filter of "Alle Fälle": what is wrong with it, and its names.
package enum FilterTexts {
  package static let label = Phrase("Filter", "Filter")
  package static let placeholder = Phrase(
    "Name oder zustand:überfällig tag>=29 kontakt<-14", "name or state:overdue day>=29 contact<-14")
  package static let nobody = Phrase(
    "Kein Fall passt zu diesem Filter.", "No case fits this filter.")

  package static func sentence(_ problem: FilterProblem) -> Phrase {
    let place = Phrase("Zeichen \(problem.column + 1): ", "Character \(problem.column + 1): ")
    return place + reason(problem.kind)
  }

  package static func reason(_ kind: FilterProblem.Kind) -> Phrase {
    switch kind {
    case .unknownField(let name):
      Phrase("Feld „\(name)“ gibt es nicht", "there is no field “\(name)”")
    case .missingValue(let field):
      Phrase("hinter „\(field)“ fehlt der Wert", "the value after “\(field)” is missing")
    case .unreadableDay(let text):
      Phrase(
        "„\(text)“ ist kein Datum (heute, -14, 1.10.)", "“\(text)” is no date (today, -14, 1.10.)")
    case .unreadableNumber(let text):
      Phrase("„\(text)“ ist keine Zahl", "“\(text)” is no number")
    case .unknownState(let text):
      Phrase(
        "Zustand „\(text)“ gibt es nicht: überfällig, fällig, geplant, vorziehbar",
        "there is no state “\(text)”: overdue, due, planned, soon")
    case .unknownSeverity(let text):
      Phrase(
        "Stufe „\(text)“ gibt es nicht: hoch, mittel, niedrig, hinweis",
        "there is no severity “\(text)”: high, medium, low, hint")
    case .comparisonNotPossible(let field):
      Phrase(
        "„\(field)“ lässt sich nur mit : vergleichen", "“\(field)” can only be compared with :")
    case .unclosedParenthesis:
      Phrase("die Klammer wird nicht geschlossen", "parenthesis not closed")
    case .unclosedQuote: Phrase("das Anführungszeichen fehlt", "quotation mark missing")
    case .missingTerm: Phrase("hier fehlt eine Bedingung", "a condition is missing here")
    case .unexpected(let text):
      Phrase("„\(text)“ passt hier nicht", "“\(text)” does not fit here")
    }
  }

  // Columns
  package static let name = Phrase("Name", "Name")
  package static let employer = Phrase("Arbeitgeber", "Employer")
  package static let day = Phrase("Tag", "Day")
  package static let lastContact = Phrase("Kontakt", "Contact")
  package static let overdue = Phrase("Überf.", "Overd.")
  package static let severity = Phrase("Stufe", "Severity")
  package static let caseNumber = Phrase("Fall", "Case")

  package static func order(_ order: CaseOrder) -> Phrase {
    switch order {
    case .urgency: Phrase("nach Dringlichkeit", "by urgency")
    case .name: Phrase("nach Namen", "by name")
    case .jobStart: Phrase("nach Arbeitsaufnahme", "by job start")
    case .lastContact: Phrase("nach letztem Kontakt", "by last contact")
    }
  }

  package static func viewSaved(_ number: Int) -> Phrase {
    Phrase("Ansicht liegt auf Taste \(number).", "The view is on key \(number).")
  }
  package static let noRoomForView = Phrase(
    "Alle neun Zifferntasten sind belegt.", "All nine number keys are taken.")
  package static func noView(_ number: Int) -> Phrase {
    Phrase("Auf Taste \(number) liegt keine Ansicht.", "There is no view on key \(number).")
  }

  /// The views every office begins with.
  package static let delivered: [(name: Phrase, query: String)] = [
    (Phrase("Überfällig", "Overdue"), "zustand:überfällig"),
    (Phrase("Ohne Gespräch", "No talk yet"), "tag>=14 beratungen:0"),
    (Phrase("Lange still", "Long silent"), "kontakt<-28"),
    (Phrase("Job in Gefahr", "Job at risk"), "regel:AG-01 oder regel:AG-02"),
    (Phrase("Grenze naht", "Limit near"), "grenze:heute..+28"),
  ]
}
