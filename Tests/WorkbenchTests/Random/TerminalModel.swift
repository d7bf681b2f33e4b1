import Screen

/// A terminal as far as curses uses one: it takes the bytes that were written and holds the picture
/// they make. What it does not know it counts, so that nothing passes unseen.
struct TerminalModel {
  private(set) var size: Size
  /// Base scalar and marks as in `Cell`; 0 for the second half of a wide one.
  private(set) var glyphs: [UInt64]
  private(set) var looks: [UInt32]
  private(set) var row = 0
  private(set) var column = 0
  private(set) var showsCursor = true
  private(set) var bells = 0
  private(set) var unknown: [String] = []

  private var look = Look()
  private var top = 0
  private var bottom: Int
  /// The last column was written; only the next letter goes to the next row.
  private var isWrapPending = false
  private var saved = (row: 0, column: 0)
  private var lastGlyph: UInt32 = 0x20
  private var rest: [UInt8] = []

  struct Look: Equatable {
    var bold = false
    var dim = false
    var underline = false
    var reverse = false
    var foreground = -1
    var background = -1

    /// Of a blank only what can be seen of it counts.
    func packed(blank: Bool) -> UInt32 {
      var bits = UInt32(truncatingIfNeeded: background + 1) << 16
      if underline { bits |= 4 }
      if reverse { bits |= 8 }
      if blank, !reverse, !underline { return bits }
      if bold { bits |= 1 }
      if dim { bits |= 2 }
      return bits | UInt32(truncatingIfNeeded: foreground + 1) << 4
    }
  }

  /// Full of what must not stay there, as a window is whose lines were broken anew.
  init(_ size: Size) {
    self.size = size
    bottom = size.rows - 1
    glyphs = Array(repeating: 0x23, count: size.rows * size.columns)
    looks = Array(repeating: 0, count: size.rows * size.columns)
  }

  mutating func resize(_ size: Size) {
    let before = self
    self = TerminalModel(size)
    look = before.look
    showsCursor = before.showsCursor
    bells = before.bells
    unknown = before.unknown
  }

  mutating func feed(_ bytes: [UInt8]) {
    let all = rest + bytes
    rest = []
    var index = 0
    while index < all.count {
      let used = all[index] == 0x1B ? escape(all, index) : character(all, index)
      guard used > 0 else {
        rest = Array(all[index...])
        return
      }
      index += used
    }
  }

  // MARK: Characters

  private mutating func character(_ bytes: [UInt8], _ index: Int) -> Int {
    let first = bytes[index]
    switch first {
    case 0x07: bells += 1
    case 0x08: move(row, column - 1)
    case 0x09: move(row, min(size.columns - 1, (column / 8 + 1) * 8))
    case 0x0A: lineFeed()
    case 0x0D: move(row, 0)
    case 0x00, 0x0E, 0x0F: break
    case 0x20..<0x7F: put(UInt32(first))
    case 0xC0...:
      let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
      guard index + length <= bytes.count else { return 0 }
      var scalar = UInt32(first) & (0x7F >> UInt32(length))
      for byte in bytes[(index + 1)..<(index + length)] {
        scalar = scalar << 6 | UInt32(byte & 0x3F)
      }
      put(scalar)
      return length
    default: note("byte \(first)")
    }
    return 1
  }

  private mutating func put(_ scalar: UInt32) {
    let width = TextWidth.of(scalar)
    if width == 0 {
      combine(scalar)
      return
    }
    if isWrapPending {
      isWrapPending = false
      column = 0
      lineFeed()
    }
    let index = row * size.columns + column
    glyphs[index] = UInt64(scalar)
    looks[index] = look.packed(blank: scalar == 0x20)
    if width == 2, column + 1 < size.columns {
      glyphs[index + 1] = 0
      looks[index + 1] = look.packed(blank: false)
    }
    lastGlyph = scalar
    column += width
    if column >= size.columns {
      column = size.columns - 1
      isWrapPending = true
    }
  }

  private mutating func combine(_ mark: UInt32) {
    var index = row * size.columns + (isWrapPending ? column : column - 1)
    while index > 0, glyphs[index] == 0 { index -= 1 }
    guard glyphs.indices.contains(index) else { return }
    if glyphs[index] >> 21 == 0 {
      glyphs[index] |= UInt64(mark) << 21
    } else if glyphs[index] >> 42 == 0 {
      glyphs[index] |= UInt64(mark) << 42
    }
  }

  private mutating func move(_ row: Int, _ column: Int) {
    isWrapPending = false
    self.row = max(0, min(row, size.rows - 1))
    self.column = max(0, min(column, size.columns - 1))
  }

  private mutating func lineFeed() {
    isWrapPending = false
    if row == bottom { scroll(1) } else { row = min(size.rows - 1, row + 1) }
  }

  // MARK: Sequences

  private mutating func escape(_ bytes: [UInt8], _ index: Int) -> Int {
    guard index + 1 < bytes.count else { return 0 }
    switch bytes[index + 1] {
    case UInt8(ascii: "["): return control(bytes, index)
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      return index + 2 < bytes.count ? 3 : 0
    case UInt8(ascii: "]"):
      guard let end = bytes[index...].firstIndex(of: 0x07) else { return 0 }
      // Curses resets the palette where it uses colours; a title would be somebody else's.
      let command = String(decoding: bytes[(index + 2)..<end], as: UTF8.self)
      if command != "104" { note("OSC \(command)") }
      return end - index + 1
    case UInt8(ascii: "M"): if row == top { scroll(-1) } else { move(row - 1, column) }
    case UInt8(ascii: "7"): saved = (row, column)
    case UInt8(ascii: "8"): move(saved.row, saved.column)
    case UInt8(ascii: "="), UInt8(ascii: ">"): break
    default: note("ESC \(bytes[index + 1])")
    }
    return 2
  }

  private mutating func control(_ bytes: [UInt8], _ index: Int) -> Int {
    var end = index + 2
    while end < bytes.count, !(0x40...0x7E).contains(bytes[end]) { end += 1 }
    guard end < bytes.count else { return 0 }
    let text = String(decoding: bytes[(index + 2)..<end], as: UTF8.self)
    let isPrivate = text.hasPrefix("?")
    let numbers = text.drop { $0 == "?" }.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    let final = Character(Unicode.Scalar(bytes[end]))
    if isPrivate {
      if final == "h" || final == "l" { mode(numbers, final == "h") } else { note(text) }
    } else {
      run(final, numbers, max(1, numbers.first ?? 1))
    }
    return end - index + 1
  }

  private mutating func mode(_ numbers: [Int], _ isOn: Bool) {
    for number in numbers where number == 25 { showsCursor = isOn }
    for number in numbers where number == 1049 && isOn { clear(0, glyphs.count) }
  }

  private mutating func run(_ final: Character, _ numbers: [Int], _ count: Int) {
    let line = row * size.columns
    switch final {
    case "H", "f":
      move(
        (numbers.first.map { max(1, $0) } ?? 1) - 1,
        (numbers.count > 1 ? max(1, numbers[1]) : 1) - 1)
    case "d": move(count - 1, column)
    case "G": move(row, count - 1)
    case "A": move(row - count, column)
    case "B": move(row + count, column)
    case "C": move(row, column + count)
    case "D": move(row, column - count)
    case "Z": move(row, max(0, (column - 1) / 8 * 8))
    case "J":
      switch numbers.first ?? 0 {
      case 0: clear(line + column, glyphs.count)
      case 1: clear(0, line + column + 1)
      default: clear(0, glyphs.count)
      }
    case "K":
      switch numbers.first ?? 0 {
      case 0: clear(line + column, line + size.columns)
      case 1: clear(line, line + column + 1)
      default: clear(line, line + size.columns)
      }
    case "X": clear(line + column, min(line + column + count, line + size.columns))
    case "P": shift(-count)
    case "@": shift(count)
    case "L": scroll(-count, from: row)
    case "M": scroll(count, from: row)
    case "S": scroll(count)
    case "T": scroll(-count)
    case "b": for _ in 0..<count { put(lastGlyph) }
    case "r":
      top = max(0, (numbers.first ?? 1) - 1)
      bottom = numbers.count > 1 && numbers[1] > 0 ? min(size.rows, numbers[1]) - 1 : size.rows - 1
      move(0, 0)
    case "m": attributes(numbers)
    case "t", "l", "h": break
    default: note("CSI \(final)")
    }
  }

  private mutating func clear(_ from: Int, _ to: Int) {
    guard from < to else { return }
    var cleared = Look()
    cleared.background = look.background
    for index in from..<to {
      glyphs[index] = 0x20
      looks[index] = cleared.packed(blank: true)
    }
    isWrapPending = false
  }

  private mutating func shift(_ count: Int) {
    let start = row * size.columns + column
    let end = (row + 1) * size.columns
    let distance = min(abs(count), end - start)
    if count > 0 {
      for index in stride(from: end - 1, through: start + distance, by: -1) {
        glyphs[index] = glyphs[index - distance]
        looks[index] = looks[index - distance]
      }
      clear(start, start + distance)
    } else {
      for index in start..<(end - distance) {
        glyphs[index] = glyphs[index + distance]
        looks[index] = looks[index + distance]
      }
      clear(end - distance, end)
    }
  }

  /// Rows go up by `count`, down where it is negative, within the region.
  private mutating func scroll(_ count: Int, from first: Int? = nil) {
    let first = first ?? top
    let columns = size.columns
    guard first <= bottom else { return }
    let distance = min(abs(count), bottom - first + 1)
    let targets = Array(first..<(bottom + 1 - distance))
    for target in count > 0 ? targets : targets.reversed() {
      let (from, to) = count > 0 ? (target + distance, target) : (target, target + distance)
      for column in 0..<columns {
        glyphs[to * columns + column] = glyphs[from * columns + column]
        looks[to * columns + column] = looks[from * columns + column]
      }
    }
    if count > 0 {
      clear((bottom - distance + 1) * columns, (bottom + 1) * columns)
    } else {
      clear(first * columns, (first + distance) * columns)
    }
  }

  private mutating func attributes(_ numbers: [Int]) {
    var index = 0
    while index < numbers.count {
      switch numbers[index] {
      case 0: look = Look()
      case 1: look.bold = true
      case 2: look.dim = true
      case 4: look.underline = true
      case 7: look.reverse = true
      case 22: (look.bold, look.dim) = (false, false)
      case 24: look.underline = false
      case 27: look.reverse = false
      case 30...37: look.foreground = numbers[index] - 30
      case 90...97: look.foreground = numbers[index] - 82
      case 40...47: look.background = numbers[index] - 40
      case 100...107: look.background = numbers[index] - 92
      case 39: look.foreground = -1
      case 49: look.background = -1
      case 38 where index + 2 < numbers.count:
        look.foreground = numbers[index + 2]
        index += 2
      case 48 where index + 2 < numbers.count:
        look.background = numbers[index + 2]
        index += 2
      default: note("SGR \(numbers[index])")
      }
      index += 1
    }
  }

  private mutating func note(_ what: String) {
    if unknown.count < 20 { unknown.append(what) }
  }
}
