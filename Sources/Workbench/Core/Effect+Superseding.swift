extension Effect {
  /// What remains to be done of a list of effects when several keys came at once: of everything
  /// that only asks for the newest view, the last one counts. Deeds all stay, in their order.
  package static func withoutSuperseded(_ effects: [Effect]) -> [Effect] {
    var seen: Set<String> = []
    var kept: [Effect] = []
    for effect in effects.reversed() {
      if let topic = effect.supersededBy, !seen.insert(topic).inserted { continue }
      kept.append(effect)
    }
    return kept.reversed()
  }

  /// Whether what follows is meant for another caseload.
  package var opensStore: Bool {
    if case .openStore = self { true } else { false }
  }

  package var isSearch: Bool {
    if case .search = self { true } else { false }
  }

  /// The topic under which a later effect makes this one needless; nil where it is a deed.
  private var supersededBy: String? {
    switch self {
    case .loadQueue: "queue"
    case .loadCase(_, let records): records ? nil : "case"
    case .search: "search"
    case .loadCases: "cases"
    case .countViews: "views"
    case .loadFindings: "findings"
    case .loadWorkload: "workload"
    case .loadFindingCases: "finding cases"
    case .loadJournal: "journal"
    case .explain: "explain"
    case .recognise: "note"
    case .listPaths: "paths"
    case .listRuleFiles: "rule files"
    case .tryRules: "trial"
    case .compareRules: "comparison"
    case .saveFormDraft(let draft): "draft " + draft.key
    case .redraw: "redraw"
    case .supervise(.report): "report"
    case .supervise(.notices): "notices"
    case .loadJournalChanges, .verifyJournal, .loadRuleBook, .save, .planBulk, .saveBulk, .undo,
      .redo, .dropFormDraft, .loadFormDrafts, .saveSettings, .listMappings, .loadMapping,
      .saveMapping, .planImport,
      .runImport, .openStore,
      .openEditor, .suspend, .quit, .supervise:
      nil
    }
  }
}
