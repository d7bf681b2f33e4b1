/// One column of one row.
///
/// The base scalar and up to two combining marks share 63 bits (enough for Vietnamese names in
/// decomposed form); a cell is plain memory, so that frames are cheap to build and compare.
package struct Cell: Hashable, Sendable {
  /// Base scalar in the lowest 21 bits, then the marks; 0 for the second half of a wide glyph.
  package var glyph: UInt64
  package var style: Style

  package init(glyph: UInt64, style: Style) {
    self.glyph = glyph
    self.style = style
  }

  package init(_ scalar: Unicode.Scalar, _ style: Style = .plain) {
    self.init(glyph: UInt64(scalar.value), style: style)
  }

  package static let blank = Cell(" ")

  package var isContinuation: Bool { glyph == 0 }

  /// A third mark has no room and is left out.
  mutating func add(mark: UInt32) {
    if glyph >> 21 == 0 {
      glyph |= UInt64(mark) << 21
    } else if glyph >> 42 == 0 {
      glyph |= UInt64(mark) << 42
    }
  }

  /// The scalars of this cell, the base first.
  package var text: String {
    var scalars = String.UnicodeScalarView()
    var rest = glyph
    while rest != 0 {
      if let scalar = Unicode.Scalar(UInt32(rest & 0x1F_FFFF)) { scalars.append(scalar) }
      rest >>= 21
    }
    return String(scalars)
  }
}
