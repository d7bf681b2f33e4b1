/// The names a filter knows its fields by, German and English alike.
package enum FilterName {
  package enum Field: Hashable, Sendable {
    case text(CaseFilter.TextField)
    case day(CaseFilter.DayField)
    case number(CaseFilter.NumberField)
    case severity, state, rule
  }

  package struct Entry: Hashable, Sendable {
    package let german: String
    package let english: String
    package let field: Field
  }

  package static let all: [Entry] = [
    Entry(german: "name", english: "name", field: .text(.name)),
    Entry(german: "fall", english: "case", field: .text(.caseID)),
    Entry(german: "fachkraft", english: "worker", field: .text(.worker)),
    Entry(german: "team", english: "team", field: .text(.team)),
    Entry(german: "fachdienst", english: "department", field: .text(.department)),
    Entry(german: "arbeitgeber", english: "employer", field: .text(.employer)),
    Entry(german: "beginn", english: "start", field: .day(.jobStart)),
    Entry(german: "kontakt", english: "contact", field: .day(.lastContact)),
    Entry(german: "grenze", english: "limit", field: .day(.limit)),
    Entry(german: "frist", english: "due", field: .day(.nextDue)),
    Entry(german: "tag", english: "day", field: .number(.dayNumber)),
    Entry(german: "überfällige", english: "overdue", field: .number(.overdue)),
    Entry(german: "risiken", english: "risks", field: .number(.openRisks)),
    Entry(german: "beratungen", english: "consultations", field: .number(.consultations)),
    Entry(german: "stufe", english: "severity", field: .severity),
    Entry(german: "zustand", english: "state", field: .state),
    Entry(german: "regel", english: "rule", field: .rule),
  ]

  static func field(_ name: String) -> Field? {
    let name = name.lowercased()
    return all.first {
      $0.german == name || $0.english == name || folded($0.german) == name
    }?.field
  }

  /// `ueberfaellige` for `überfällige`, from keyboards without umlauts.
  static func folded(_ text: String) -> String {
    text.replacing("ä", with: "ae").replacing("ö", with: "oe").replacing("ü", with: "ue")
      .replacing("ß", with: "ss")
  }

  package static let states: [(german: String, english: String, state: QueueEntry.State)] = [
    ("überfällig", "overdue", .overdue), ("fällig", "due", .due), ("geplant", "planned", .planned),
    ("vorziehbar", "soon", .soon),
  ]

  package static let severities: [(german: String, english: String, severity: Severity)] = [
    ("hoch", "high", .high), ("mittel", "medium", .medium), ("niedrig", "low", .low),
    ("hinweis", "hint", .hint),
  ]

  package static let never = ["nie", "keiner", "leer", "never", "none"]
  package static let and = ["und", "and"]
  package static let or = ["oder", "or"]
  package static let not = ["nicht", "not"]
}
