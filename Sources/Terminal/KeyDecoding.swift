internal import Screen

/// Puts raw events together to keys: Escape with what follows it, pastes, and sequences that
/// nobody knows, whose tail must never run as commands.
struct KeyDecoding {
  enum Decoded: Equatable {
    case key(Key)
    case resize
    case hangup
  }

  /// Read too far while a sequence was swallowed; comes first next time.
  private var pending: [RawEvent] = []

  static let longestPaste = 65_536

  /// The next key, nil when there is nothing at the moment.
  mutating func next(from source: inout some RawSource) -> Decoded? {
    switch take(from: &source) {
    case .none: return nil
    case .resize: return .resize
    case .hangup: return .hangup
    case .unknown: return .key(.unknown)
    case .key(let number): return .key(named(number, &source))
    case .scalar(let value): return .key(character(value, &source))
    }
  }

  private mutating func take(from source: inout some RawSource) -> RawEvent {
    pending.isEmpty ? source.next() : pending.removeFirst()
  }

  /// A scalar if one is there; anything else waits for its turn.
  private mutating func scalar(from source: inout some RawSource) -> UInt32? {
    switch take(from: &source) {
    case .scalar(let value): return value
    case .none: return nil
    case let other:
      pending.insert(other, at: 0)
      return nil
    }
  }

  private mutating func character(_ value: UInt32, _ source: inout some RawSource) -> Key {
    switch value {
    case 9: return .tab
    case 27: return afterEscape(&source)
    case 0: return .control(" ")
    case 1...26: return control(value + 0x60)
    case 28...31: return control(value + 0x40)
    default: return Unicode.Scalar(value).map { .character(Character($0)) } ?? .unknown
    }
  }

  private func control(_ value: UInt32) -> Key {
    Unicode.Scalar(value).map { .control(Character($0)) } ?? .unknown
  }

  /// Curses has already waited its Escape delay; what is here now belongs to the Escape.
  private mutating func afterEscape(_ source: inout some RawSource) -> Key {
    guard let next = scalar(from: &source) else { return .escape }
    switch next {
    case 9: return .backTab  // linux console
    case 0x5B: return afterBracket(&source)
    case 0x4F: return afterO(&source)
    case 0x5D, 0x50, 0x5F, 0x5E, 0x58: return swallowString(next, &source)
    case 0x20...: return Unicode.Scalar(next).map { .alt(Character($0)) } ?? .unknown
    default:
      // A second Escape or a control key of its own.
      pending.insert(.scalar(next), at: 0)
      return .escape
    }
  }

  /// CSI: parameters up to a final byte.
  private mutating func afterBracket(_ source: inout some RawSource) -> Key {
    guard var byte = scalar(from: &source) else { return .alt("[") }
    if byte == 0x5B {  // F1 to F5 of the linux console
      _ = scalar(from: &source)
      return .unknown
    }
    if byte == 0x4D {  // old mouse report: three bytes follow
      for _ in 0..<3 { _ = scalar(from: &source) }
      return .unknown
    }
    if byte == 0x5A { return .backTab }
    var count = 0
    while !(0x40...0x7E).contains(byte), count < 64, let more = scalar(from: &source) {
      byte = more
      count += 1
    }
    return .unknown
  }

  /// SS3: one byte, perhaps after a number.
  private mutating func afterO(_ source: inout some RawSource) -> Key {
    guard var byte = scalar(from: &source) else { return .alt("O") }
    while (0x30...0x3B).contains(byte), let more = scalar(from: &source) { byte = more }
    return .unknown
  }

  /// OSC, DCS and their relatives: a terminal's answer up to BEL or ESC \.
  private mutating func swallowString(_ introducer: UInt32, _ source: inout some RawSource) -> Key {
    guard var byte = scalar(from: &source) else {
      return Unicode.Scalar(introducer).map { .alt(Character($0)) } ?? .unknown
    }
    var count = 0
    while count < 4096, byte != 7, byte != 0x9C {
      if byte == 27 {
        _ = scalar(from: &source)
        break
      }
      if let more = scalar(from: &source) {
        byte = more
        count += 1
      } else if !pending.isEmpty || !source.waits(milliseconds: 60) {
        break
      }
    }
    return .unknown
  }

  /// Everything up to the closing bracket is text. A paste that is never closed ends when nothing
  /// comes for a second, or at its longest.
  private mutating func paste(_ source: inout some RawSource) -> Key {
    var text = String.UnicodeScalarView()
    var count = 0
    while count < KeyDecoding.longestPaste {
      switch take(from: &source) {
      case .scalar(let value):
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        count += 1
      case .key(let number):
        if number == KeyNumber.pasteEnd { return .paste(String(text)) }
        if number == KeyNumber.enter { text.append("\n") }
      case .hangup:
        pending.insert(.hangup, at: 0)
        return .paste(String(text))
      case .resize:
        pending.append(.resize)
        return .paste(String(text))
      case .unknown: continue
      case .none:
        if !source.waits(milliseconds: 1000) { return .paste(String(text)) }
      }
    }
    return .paste(String(text))
  }

  private mutating func named(_ number: UInt32, _ source: inout some RawSource) -> Key {
    number == KeyNumber.pasteBegin ? paste(&source) : KeyNumber.key(number)
  }
}
