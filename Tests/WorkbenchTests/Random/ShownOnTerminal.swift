import Glibc
import Screen
import Terminal

/// The terminal layer with a model of a terminal at its other end: what is presented here stands
/// there, letter by letter and in its colours, or it says where not.
struct ShownOnTerminal: ~Copyable {
  var session: TerminalSession
  private(set) var model: TerminalModel
  // Linux' number for it, which is not imported.
  private static let setPipeSize: Int32 = 1031
  private let input: (read: Int32, write: Int32)
  private let output: (read: Int32, write: Int32)
  private var wanted: [UInt64] = []
  private var looks: [UInt32] = []
  private var shown: Frame?
  private var table: [(blank: UInt32, letter: UInt32)] = []
  private var theme = Theme.standard

  init(_ size: Size) throws {
    var keys: [Int32] = [0, 0]
    var screen: [Int32] = [0, 0]
    guard pipe(&keys) == 0, pipe(&screen) == 0 else { throw TerminalError.outOfMemory }
    // The last bytes of the session go nowhere.
    signal(SIGPIPE, SIG_IGN)
    // A whole frame has to fit before anybody reads.
    _ = fcntl(screen[1], Self.setPipeSize, 1 << 20)
    _ = fcntl(screen[0], F_SETFL, O_NONBLOCK)
    session = try TerminalSession(
      detached: "xterm-256color", input: keys[0], output: screen[1], size: size)
    model = TerminalModel(size)
    input = (keys[0], keys[1])
    output = (screen[0], screen[1])
    use(.standard)
  }

  deinit {
    for descriptor in [input.read, input.write, output.read, output.write] { close(descriptor) }
  }

  mutating func use(_ theme: Theme) {
    self.theme = theme
    session.use(theme)
    shown = nil
    table = (UInt8.min...UInt8.max).map { number in
      let style = theme.attributes(Style(rawValue: number), depth: session.depth)
      let look = TerminalModel.Look(
        bold: style.bold, dim: style.dim, underline: style.underline, reverse: style.reverse,
        foreground: style.foreground, background: style.background)
      return (look.packed(blank: true), look.packed(blank: false))
    }
  }

  mutating func resize(_ size: Size) {
    model.resize(size)
    session.resize(detachedTo: size)
    shown = nil
  }

  mutating func repaint() { session.repaint() }

  /// Presents a frame; answers what of it is not on the terminal.
  mutating func present(_ frame: Frame) -> String? {
    session.present(frame)
    model.feed(written())
    expect(frame)
    if model.glyphs == wanted, model.looks == looks, model.showsCursor,
      model.row == frame.cursor.row, model.column == frame.cursor.column, model.unknown.isEmpty,
      model.bells == 0
    {
      return nil
    }
    return difference(frame)
  }

  private func written() -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(output.read, &buffer, buffer.count)
      if count <= 0 { return all }
      all += buffer[..<count]
    }
  }

  private mutating func expect(_ frame: Frame) {
    let columns = frame.size.columns
    let diff = FrameDiff(from: shown, to: frame)
    if wanted.count != frame.cells.count {
      wanted = Array(repeating: 0x20, count: frame.cells.count)
      looks = Array(repeating: 0, count: frame.cells.count)
    }
    for row in diff.rows {
      for (column, cell) in frame.row(row).enumerated() {
        let style = table[Int(cell.style.rawValue)]
        wanted[row * columns + column] = cell.glyph
        looks[row * columns + column] = cell.glyph == 0x20 ? style.blank : style.letter
      }
    }
    shown = frame
  }

  private func difference(_ frame: Frame) -> String {
    var text = ""
    if let index = model.glyphs.indices.first(where: { model.glyphs[$0] != wanted[$0] }) {
      let row = index / frame.size.columns
      text += "row \(row) from column \(index % frame.size.columns)\nwanted \(frame.rowText(row))\n"
      text += "shown  " + line(row) + "\n"
    } else if let index = model.looks.indices.first(where: { model.looks[$0] != looks[$0] }) {
      text +=
        "look at \(index / frame.size.columns),\(index % frame.size.columns): "
        + "wanted \(String(looks[index], radix: 16)) shown \(String(model.looks[index], radix: 16))\n"
    }
    text +=
      "cursor wanted \(frame.cursor) shown \(model.row),\(model.column) \(model.showsCursor)\n"
    return text + "unknown \(model.unknown) bells \(model.bells)"
  }

  private func line(_ row: Int) -> String {
    let start = row * model.size.columns
    return (start..<(start + model.size.columns)).map { index in
      model.glyphs[index] == 0 ? "" : Cell(glyph: model.glyphs[index], style: .plain).text
    }.joined()
  }
}
