/// A screen above the queue.
package enum ScreenState: Equatable, Sendable {
  case caseFile(CaseState)
  case why(WhyState)
  case help(HelpState)
  case palette(PaletteState)
  case messages(MessagesState)
  case dialog(DialogState)
  case form(FormState)

  /// Which parts of the key table mean something here.
  package var scopes: [Scope] {
    switch self {
    case .caseFile, .why: ScreenState.onCase
    case .help, .messages: ScreenState.reading
    case .form: [.form]
    case .palette, .dialog: []
    }
  }
}

extension ScreenState {
  /// The combinations of scopes there are above the queue; the key sheet and the conflict check
  /// go through them.
  package static let everyScopes: [[Scope]] = [
    onCase, reading, [.form],
  ]

  static let onCase: [Scope] = [
    .movement, .leaving, .caseAtHand, .matter, .searching, .everywhere,
  ]
  static let reading: [Scope] = [.movement, .leaving, .searching, .everywhere]
}
