import Screen
import Texts

/// First row: where am I, which day, whose cases; below it a line.
enum TitleView {
  static func draw(_ state: WorkbenchState, into frame: inout Frame, window: Window) {
    let charset = frame.charset
    let room = window.title.columns - 1
    let right = fittingRight(state, room: room, charset)
    let width = charset.width(right)
    frame.fill(window.title, " ", .title)
    // The counts matter more than the name of the user.
    let left = left(state, room: room - width - 3, charset)
    frame.text(left, in: window.title.droppingRight(width + 2), column: 1, .title)
    frame.textRight(right + " ", in: window.title, .title)
    frame.rule(in: window.body, row: 0)
  }

  private static func left(_ state: WorkbenchState, room: Int, _ charset: Charset) -> String {
    var parts = [state.words(state.title)]
    if let subject = state.subject { parts.append(subject) }
    var optional: [String] = []
    if state.stack.isEmpty { optional.append(state.formats.day(state.today)) }
    if state.stack.isEmpty, !state.session.userName.isEmpty, !state.hidesNames {
      optional.append(state.session.userName)
    }
    if state.review != nil { optional.append(state.words(TeamTexts.reviewMark)) }
    if state.session.isReadOnly { optional.append(state.words(ScreenTexts.readOnly)) }
    if state.session.isDemo { optional.append(state.words(ScreenTexts.demo)) }
    var text = parts.joined(separator: "  ")
    for part in optional where charset.width(text + "  " + part) <= room { text += "  " + part }
    return text
  }

  /// The counts, shortened from their end where even the name of the screen would not fit beside.
  private static func fittingRight(
    _ state: WorkbenchState, room: Int, _ charset: Charset
  ) -> String {
    let left = charset.width(state.words(state.title)) + 3
    var parts = right(state).split(separator: " · ").map(String.init)
    while parts.count > 1, charset.width(parts.joined(separator: " · ")) > room - left {
      parts.removeLast()
    }
    return parts.joined(separator: " · ")
  }

  private static func right(_ state: WorkbenchState) -> String {
    switch state.stack.last {
    case nil: QueueTexts.counts(state.queue.counts, state.formats)
    default: state.formats.day(state.today)
    }
  }
}

extension WorkbenchState {
  /// The name of the topmost screen.
  var title: Phrase {
    switch stack.last {
    case nil: QueueTexts.title
    case .caseFile: ScreenTexts.caseFile
    case .why: ScreenTexts.why
    case .help: ScreenTexts.help
    case .messages: ScreenTexts.messages
    case .dialog(let dialog): dialog.title
    case .form(let form): form.kind.phrase
    case .cases: CommandTexts.cases.short
    case .findings, .findingCases: ListTexts.findings
    case .journal: ListTexts.journal
    case .ruleBook: ListTexts.rules
    case .importing: ImportWords.title
    case .mapping: ImportWords.mapping
    case .text(let page): page.title
    case .welcome: WelcomeTexts.title
    case .conflict: WelcomeTexts.conflict
    case .team(let screen): TeamView.title(screen)
    case .settings: SettingsTexts.title
    case .workload(.forecast): WorkloadTexts.title
    case .workload(.calls): WorkloadTexts.calls
    case .workload(.spread): WorkloadTexts.preview
    case .palette(let palette):
      switch palette.purpose {
      case .commands: ScreenTexts.palette
      case .cases: ScreenTexts.search
      case .casesForWhy: ScreenTexts.whyNot
      case .casesForRules: ListTexts.tryOn
      case .ruleFile: ListTexts.compareWith
      }
    }
  }

  /// Whom the topmost screen is about.
  var subject: String? {
    switch stack.last {
    case .caseFile(let page): shown(name(of: page.caseID), page.caseID)
    case .why(let why): shown(why.clientName, why.caseID)
    // What is done to many is about none of them.
    case .form(let form) where form.kind.isBulk: formats.cases(markedCases.count)
    case .form(let form): shown(form.clientName, form.caseID)
    case .team(let screen): TeamView.subject(screen, self)
    case .mapping(let page): page.sheet.name.isEmpty ? nil : page.sheet.name
    case nil, .cases, .findings, .findingCases, .journal, .ruleBook, .importing, .text, .welcome,
      .conflict, .help, .messages, .palette, .dialog, .settings,
      .workload:
      nil
    }
  }
}
