internal import CNcurses
package import Screen

/// The terminal while the workbench is on it. Closes exactly once, when it goes out of scope; on a
/// crash, the C side does it instead.
package struct TerminalSession: ~Copyable {
  package private(set) var theme: Theme
  package let charset: Charset
  /// Whether the locale can show more than ASCII, whatever was wished for.
  package let allowsUnicode: Bool
  var decoding = KeyDecoding()
  var waiting: [TerminalEvent] = []
  private var shown: Frame?

  /// Takes the terminal on standard input and output.
  package init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    let color = options.allowsColor(noColor: environment("NO_COLOR"))
    let locale = nc_set_locale()
    let result = nc_open(0, 1, color)
    try TerminalSession.check(result, name: environment("TERM") ?? "")
    self.init(opened: options, locale: locale)
  }

  /// Takes any two descriptors, with a fixed size; what tests use.
  package init(
    detached term: String, input: Int32, output: Int32, size: Size,
    options: TerminalOptions = TerminalOptions()
  ) throws(TerminalError) {
    let locale = nc_set_locale()
    let result = nc_open_detached(
      term, input, output, Int32(size.rows), Int32(size.columns),
      options.allowsColor(noColor: nil))
    try TerminalSession.check(result, name: term)
    self.init(opened: options, locale: locale)
  }

  private init(opened options: TerminalOptions, locale: Int32) {
    theme = options.theme
    allowsUnicode = locale != NC_ASCII_ONLY
    charset = options.isASCII || !allowsUnicode ? .ascii : .unicode
    defineStyles()
  }

  deinit { nc_close() }

  private static func check(_ result: Int32, name: String) throws(TerminalError) {
    switch Int(result) {
    case NC_OK: return
    case NC_UNKNOWN_TERMINAL: throw .unknownTerminal(name: name)
    case NC_CANNOT_POSITION: throw .cannotPosition(name: name)
    case NC_NOT_A_TERMINAL: throw .notATerminal
    default: throw .outOfMemory
    }
  }

  package var size: Size { Size(rows: Int(nc_rows()), columns: Int(nc_columns())) }

  package var depth: ColorDepth { ColorDepth(colors: Int(nc_colors())) }

  /// Gives the terminal back now.
  package consuming func close() {}

  /// Shows a frame. Rows that did not change are not even handed to curses.
  package mutating func present(_ frame: Frame) {
    let diff = FrameDiff(from: shown, to: frame)
    if diff.isEmpty { return }
    for row in diff.rows { put(frame, row) }
    nc_place_cursor(Int32(frame.cursor.row), Int32(frame.cursor.column), frame.showsCursor)
    nc_show()
    shown = frame
  }

  private func put(_ frame: Frame, _ row: Int) {
    let cells = frame.row(row)
    withUnsafeTemporaryAllocation(of: nc_cell.self, capacity: cells.count) { buffer in
      for (index, cell) in cells.enumerated() {
        buffer.initializeElement(
          at: index, to: nc_cell(glyph: cell.glyph, style: cell.style.rawValue))
      }
      nc_put_row(Int32(row), buffer.baseAddress, Int32(cells.count))
    }
  }

  /// Paints everything again with the next frame: Strg-L, and after other programs wrote.
  package mutating func repaint() {
    shown = nil
    nc_repaint_all()
  }

  /// What a signal of the window would do, where there is none: for tests.
  package mutating func resize(detachedTo size: Size) {
    nc_resize_detached(Int32(size.rows), Int32(size.columns))
    repaint()
  }

  package mutating func use(_ theme: Theme) {
    self.theme = theme
    defineStyles()
    repaint()
  }

  private func defineStyles() {
    for number in UInt8.min...UInt8.max {
      let look = theme.attributes(Style(rawValue: number), depth: depth)
      var bits = 0
      if look.bold { bits |= NC_BOLD }
      if look.dim { bits |= NC_DIM }
      if look.underline { bits |= NC_UNDERLINE }
      if look.reverse { bits |= NC_REVERSE }
      nc_define_style(number, Int32(bits), Int32(look.foreground), Int32(look.background))
    }
  }

  package func beep() { nc_beep() }

  /// What the terminal is believed to show, for tests.
  package func shownText(row: Int) -> String {
    var buffer = [CChar](repeating: 0, count: 8192)
    let count = Int(nc_read_row(Int32(row), &buffer, Int32(buffer.count)))
    var text = String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Attribute bits in the lowest byte, above them the number of the colour pair; for tests.
  package func shownAttributes(_ point: Point) -> Int {
    Int(nc_read_attributes(Int32(point.row), Int32(point.column)))
  }
}
