import Screen

/// Last row but one: the message; otherwise a line that closes the body.
enum StatusView {
  static func draw(_ state: WorkbenchState, into frame: inout Frame, window: Window) {
    guard let message = state.message else {
      if let warning = state.session.warning {
        frame.text("! " + state.words(warning), in: window.status, column: 1, .warning)
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
