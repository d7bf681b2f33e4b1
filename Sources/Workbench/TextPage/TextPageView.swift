import Screen
import Texts

enum TextPageView {
  static func rows(_ page: TextPageState, _ state: WorkbenchState) -> [StyledLine] {
    let width = min(90, state.size.columns) - 4
    return page.lines.flatMap { line -> [StyledLine] in
      let text = state.words(line.phrase)
      let style: Style =
        switch line.look {
        case .plain: .plain
        case .heading: .heading
        case .muted: .muted
        case .quote: .quote
        }
      let margin = line.look == .heading ? " " : "   "
      // Lines that are set in hang over below their own beginning.
      let indent = text.hasPrefix("  ") ? 4 : 0
      return state.charset.wrap(text, width: max(10, width), indent: indent).map {
        StyledLine(margin + $0, style)
      }
    }
  }
}
