/// A screen above the queue.
package enum ScreenState: Equatable, Sendable {
  case caseFile(CaseState)
  case why(WhyState)
  case help(HelpState)
  case palette(PaletteState)
  case messages(MessagesState)
  case dialog(DialogState)
  case form(FormState)
  case cases(CasesState)
  case findings(FindingsState)
  case findingCases(FindingCasesState)
  case journal(JournalState)
  case ruleBook(RuleBookState)
  case importing(ImportState)
  case mapping(MappingState)
  case text(TextPageState)
  case welcome(WelcomeState)
  case conflict(ConflictState)
  case team(TeamScreen)
  case settings(SettingsState)
  case workload(WorkloadScreen)

  /// Which parts of the key table mean something here.
  package var scopes: [Scope] {
    switch self {
    case .caseFile, .why: ScreenState.onCase
    case .help, .messages: ScreenState.reading
    case .form: [.form]
    case .cases: ScreenState.onCases
    case .findingCases: ScreenState.onCase
    case .findings, .text: ScreenState.reading
    case .ruleBook: ScreenState.reading + [.ruleBook]
    case .journal: ScreenState.reading + [.journal]
    case .importing: ScreenState.reading + [.importing]
    case .mapping: ScreenState.reading + [.mapping]
    case .team(let screen): screen.scopes
    case .settings: ScreenState.reading + [.settings]
    case .workload(let screen): screen.scopes
    case .palette, .dialog, .welcome, .conflict: []
    }
  }
}

extension ScreenState {
  /// The combinations of scopes there are above the queue; the key sheet and the conflict check
  /// go through them.
  package static let everyScopes: [[Scope]] = [
    onCase, onCases, reading, reading + [.journal], reading + [.importing],
    reading + [.mapping], reading + [.ruleBook], reading + [.settings], reading + [.workload],
    reading + [.spreading],
    [.form],
    onCase + [.supervising], TeamScreen.choosing, TeamScreen.checking, TeamScreen.reporting,
    TeamScreen.listingSamples, TeamScreen.sampling, TeamScreen.followingUp,
    onCase + [.lesson], onCases + [.lesson], reading + [.workload, .lesson],
  ]

  static let onCase: [Scope] = [
    .movement, .leaving, .caseAtHand, .matter, .searching, .everywhere,
  ]
  /// The filter has the key of the search here.
  static let onCases: [Scope] = [.movement, .leaving, .caseAtHand, .cases, .everywhere]
  static let reading: [Scope] = [.movement, .leaving, .searching, .everywhere]
}
