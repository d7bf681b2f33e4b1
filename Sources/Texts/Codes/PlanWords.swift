package import Casework

extension PlanState {
  package var phrase: Phrase {
    switch self {
    case .upcoming: Phrase("noch nicht", "not yet")
    case .due: Phrase("fällig", "due")
    case .planned: Phrase("geplant", "planned")
    case .overdue: Phrase("überfällig", "overdue")
    case .doneInTime: Phrase("erledigt", "done")
    case .doneLate: Phrase("spät erledigt", "done late")
    case .notApplicable: Phrase("entfällt", "not applicable")
    case .missed: Phrase("abgelaufen", "missed")
    }
  }
}
