/// A screen above the queue.
package enum ScreenState: Equatable, Sendable {
  case caseFile(CaseState)
  case why(WhyState)
  case help(HelpState)
  case palette(PaletteState)
  case messages(MessagesState)
  case dialog(DialogState)

  /// Which parts of the key table mean something here.
  package var scopes: [Scope] {
    switch self {
    case .caseFile: [.movement, .leaving, .caseAtHand, .matter, .searching, .everywhere]
    case .why: [.movement, .leaving, .caseAtHand, .matter, .searching, .everywhere]
    case .help, .messages: [.movement, .leaving, .searching, .everywhere]
    case .palette, .dialog: []
    }
  }
}
