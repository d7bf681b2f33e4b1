/// Text of a file that does not keep to its encoding everywhere: each field is looked at before it is
/// believed, so that no name is stored with a letter that nobody wrote.
enum DoubtfulText {
  /// Whether the bytes are UTF-8 without NUL and without the sign for a character that could not be
  /// brought over from another encoding.
  static func isReadable(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return !text.unicodeScalars.contains { $0 == "\0" || $0 == Windows1252.unreadable }
  }
}
