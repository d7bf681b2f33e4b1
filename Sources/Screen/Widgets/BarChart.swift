/// Horizontal bars with their numbers in words, so that the picture is an addition and not the
/// only source.
package struct BarChart: Equatable, Sendable {
  package struct Bar: Equatable, Sendable {
    package var label: String
    package var value: Double
    /// The number as it is to be read: `12`, `37,5 %`, `3 von 8`.
    package var words: String
    package var style: Style

    package init(_ label: String, _ value: Double, _ words: String, style: Style = .chart) {
      self.label = label
      self.value = value
      self.words = words
      self.style = style
    }
  }

  package var bars: [Bar]
  /// The value of a full bar; nil takes the largest.
  package var full: Double?

  package init(_ bars: [Bar], full: Double? = nil) {
    self.bars = bars
    self.full = full
  }

  /// One line for each bar.
  package func lines(columns: Int, charset: Charset = .unicode) -> [StyledLine] {
    let label = min(bars.map { charset.width($0.label) }.max() ?? 0, max(4, columns / 3))
    let words = bars.map { charset.width($0.words) }.max() ?? 0
    let room = columns - label - words - 2
    let largest = max(full ?? 0, bars.map(\.value).max() ?? 0)
    return bars.map { bar in
      var line: StyledLine = [
        Span(charset.pad(bar.label, label) + " ", .label),
        Span(charset.padLeft(bar.words, words)),
      ]
      if room > 0, largest > 0, bar.value > 0 {
        // What is there at all shows at least one block.
        let length = max(1, Int(bar.value / largest * Double(room) + 0.5))
        line.append(" " + String(repeating: "█", count: min(room, length)), bar.style)
      }
      return line
    }
  }

  package func draw(into frame: inout Frame, rect: Rect) {
    for (row, line) in lines(columns: rect.columns, charset: frame.charset).enumerated() {
      frame.line(line, in: rect, row: row)
    }
  }
}
