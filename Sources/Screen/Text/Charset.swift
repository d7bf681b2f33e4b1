/// What the terminal can show: everything, or only ASCII (`--ascii`, or no UTF-8 locale at all).
///
/// Folding changes widths (ä becomes ae), so measuring goes through the charset as well.
package enum Charset: Hashable, Sendable {
  case unicode
  case ascii

  package var ellipsis: String { self == .unicode ? "…" : "..." }

  /// Calls `body` with every scalar to be shown and its width (0 for a mark that joins the scalar
  /// before it) until it answers false.
  @inline(__always)
  func visit(_ text: String, _ body: (UInt32, Int) -> Bool) {
    var previous: UInt32 = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value >= 0x20 && value < 0x7F {
        if !body(value, 1) { return }
        previous = value
        continue
      }
      if !visitOther(value, after: previous, body) { return }
      previous = value
    }
  }

  private func visitOther(_ value: UInt32, after previous: UInt32, _ body: (UInt32, Int) -> Bool)
    -> Bool
  {
    let seen = SafeText.visible(value)
    if seen == 0 { return true }
    if self == .unicode { return body(seen, TextWidth.of(seen)) }
    for byte in SafeText.folded(seen, after: previous) where !body(UInt32(byte), 1) {
      return false
    }
    return true
  }
}
