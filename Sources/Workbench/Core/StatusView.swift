import Screen
import Texts

/// Last row but one: the message; otherwise a line that closes the body.
enum StatusView {
  /// Fewer cases are judged before anybody could read of it.
  private static let worthTelling = 2_000

  static func draw(_ state: WorkbenchState, into frame: inout Frame, window: Window) {
    guard let message = state.message else {
      if let warning = state.session.warning {
        frame.text("! " + state.words(warning), in: window.status, column: 1, .warning)
      } else if let left = state.judgingLeft, left >= worthTelling {
        frame.text(
          state.words(ScreenTexts.judging(state.formats.number(left / 1_000 * 1_000))),
          in: window.status,
          column: 1, .muted)
      } else if case .caseFile(let page) = state.stack.last,
        let text = CaseView.clippedRow(page, state)
      {
        frame.text(text, in: window.status, column: 1, .muted)
      } else {
        frame.rule(in: window.status, row: 0)
      }
      return
    }
    let style: Style =
      switch message.tone {
      case .info: .status
      case .done: .ok
      case .warning: .warning
      case .failure: .error
      }
    let sign = message.tone == .failure ? "! " : ""
    frame.text(sign + state.words(message.phrase), in: window.status, column: 1, style)
  }
}
