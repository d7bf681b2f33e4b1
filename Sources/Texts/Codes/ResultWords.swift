package import Casework

extension Severity {
  package var phrase: Phrase {
    switch self {
    case .high: Phrase("hoch", "high")
    case .medium: Phrase("mittel", "medium")
    case .low: Phrase("niedrig", "low")
    case .hint: Phrase("Hinweis", "hint")
    }
  }

  /// The audit's own marks; never shown without a word that says the same.
  package var mark: String {
    switch self {
    case .high: "■"
    case .medium: "◆"
    case .low: "●"
    case .hint: "○"
    }
  }
}

extension ResultKind {
  package var phrase: Phrase {
    switch self {
    case .due: Phrase("fällig", "due")
    case .overdue: Phrase("überfällig", "overdue")
    case .missing: Phrase("fehlt", "missing")
    case .offTopic: Phrase("ohne Bezug", "off topic")
    case .wrong: Phrase("falsch", "wrong")
    case .limit: Phrase("Grenze", "limit")
    case .evidence: Phrase("Nachweis", "evidence")
    case .finding: Phrase("Befund", "finding")
    case .supervision: Phrase("Aufsicht", "supervision")
    }
  }
}

extension QueueEntry.State {
  package var phrase: Phrase {
    switch self {
    case .due: Phrase("fällig", "due")
    case .planned: Phrase("geplant", "planned")
    case .overdue: Phrase("überfällig", "overdue")
    case .soon: Phrase("vorziehbar", "open early")
    }
  }
}

extension QueueEntry.Matter {
  package var phrase: Phrase {
    switch self {
    case .milestone: Phrase("Gespräch", "consultation")
    case .finding: Phrase("Befund", "finding")
    case .appointment: Phrase("Termin", "appointment")
    case .task: Phrase("Wiedervorlage", "follow-up")
    }
  }
}

extension TaskStatus {
  package var phrase: Phrase {
    switch self {
    case .open: Phrase("offen", "open")
    case .done: Phrase("erledigt", "done")
    case .superseded: Phrase("überholt", "superseded")
    }
  }
}

extension Rating {
  package var phrase: Phrase {
    switch self {
    case .effective: Phrase("zielführend", "effective")
    case .notEffective: Phrase("nicht zielführend", "not effective")
    case .undecidable: Phrase("nicht beurteilbar", "undecidable")
    }
  }
}
