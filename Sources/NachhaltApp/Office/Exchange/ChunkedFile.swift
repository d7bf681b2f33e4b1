import Exchange
import Glibc

/// A file read piece by piece, whatever its size.
final class ChunkedFile {
  private let descriptor: Int32
  /// How much of it has been handed over.
  private(set) var offset = 0
  private(set) var hasFailed = false
  /// Found by `dialect`: UTF-16, which is not read here.
  private(set) var isWideEncoding = false
  /// Found by `dialect`: whether some of the text may not be what its encoding says.
  private(set) var isDoubtful = false

  init?(_ path: String) {
    descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  deinit {
    close(descriptor)
  }

  func next() -> [UInt8]? {
    guard let bytes = Files.readChunk(descriptor, 1 << 17) else {
      hasFailed = true
      return nil
    }
    offset += bytes.count
    return bytes.isEmpty ? nil : bytes
  }

  /// How the file is written: its first line shows the separator, and every single byte can decide
  /// about the encoding. Goes back to the beginning afterwards.
  func dialect(_ encoding: CSVDialect.Encoding?) -> CSVDialect {
    var watch = UTF8Watch()
    var separator: UInt8?
    var isMarked = false
    while let bytes = next() {
      if separator == nil {
        separator = CSVDialect.separator(ofHeader: bytes)
        isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        isWideEncoding = CSVDialect.isWide(bytes)
      }
      if isWideEncoding { break }
      watch.watch(bytes)
      if !watch.isValid { break }
    }
    lseek(descriptor, 0, SEEK_SET)
    offset = 0
    // The mark is the file's own word for it: what does not fit then is a fault of the row.
    let found: CSVDialect.Encoding = watch.isComplete || isMarked ? .utf8 : .windows1252
    let chosen = encoding ?? found
    isDoubtful = chosen == .windows1252 || !watch.isComplete || watch.hasNUL
    return CSVDialect(encoding: chosen, separator: separator ?? UInt8(ascii: ";"))
  }
}
