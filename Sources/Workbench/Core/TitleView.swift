import Screen
import Texts

/// First row: where am I, which day, whose cases; below it a line.
enum TitleView {
  static func draw(_ state: WorkbenchState, into frame: inout Frame, window: Window) {
    let charset = frame.charset
    let right = right(state)
    let width = charset.width(right)
    let room = window.title.columns - 1
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
    if state.stack.isEmpty { parts.append(state.formats.day(state.today)) }
    var optional: [String] = []
    if state.stack.isEmpty, !state.session.userName.isEmpty, !state.hidesNames {
      optional.append(state.session.userName)
    }
    if state.session.isReadOnly { optional.append(state.words(ScreenTexts.readOnly)) }
    if state.session.isDemo { optional.append(state.words(ScreenTexts.demo)) }
    var text = parts.joined(separator: "  ")
    for part in optional where charset.width(text + "  " + part) <= room { text += "  " + part }
    return text
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
    case .dialog: ScreenTexts.question
    case .palette(let palette):
      switch palette.purpose {
      case .commands: ScreenTexts.palette
      case .cases: ScreenTexts.search
      case .casesForWhy: ScreenTexts.whyNot
      }
    }
  }

  /// Whom the topmost screen is about.
  var subject: String? {
    switch stack.last {
    case .caseFile(let page): shown(name(of: page.caseID), page.caseID)
    case .why(let why): shown(why.clientName, why.caseID)
    case nil, .help, .messages, .palette, .dialog: nil
    }
  }
}
