/// The fixed line for messages, last but one. A message stays until the next key.
package struct StatusLine: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case note
    case done
    case warning
    case failure
  }

  package var kind: Kind
  package var text: String
  /// Something short on the right: a position, a count.
  package var right: String

  package init(_ text: String = "", kind: Kind = .note, right: String = "") {
    self.text = text
    self.kind = kind
    self.right = right
  }

  package func draw(into frame: inout Frame, rect: Rect) {
    let line = rect.line(0)
    let style: Style
    switch kind {
    case .note: style = .status
    case .done: style = .ok
    case .warning: style = .warning
    case .failure: style = .error
    }
    // Where both do not fit, the message wins: it is about what just happened.
    let side = frame.charset.width(right)
    let room = frame.charset.width(text) + side + 3 <= line.columns && side > 0
    if room { frame.textRight(right, in: line.droppingRight(1), .muted) }
    frame.text(text, in: line.droppingLeft(1), style)
  }
}
