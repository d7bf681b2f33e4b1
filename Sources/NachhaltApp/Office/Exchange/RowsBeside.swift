import CaseStore
import Casework
import Exchange

/// Rows that another process reads and checks at the same time, block by block.
final class RowsBeside {
  private enum Mark {
    static let rows: UInt8 = 1
    static let complete: UInt8 = 2
  }

  private let nextBlock: () -> [UInt8]?
  /// How far the other has come in its files.
  private(set) var bytesRead = 0
  /// Set when everything was read and nothing is wrong with it; with it alone may the rows be kept.
  private(set) var report: ImportReport?

  init(_ nextBlock: @escaping () -> [UInt8]?) {
    self.nextBlock = nextBlock
  }

  /// The next rows, as `RowBlock` has them; nil at the end, and where the other says anything else. What
  /// is wrong then is found out by reading once more.
  func next() -> [UInt8]? {
    guard let block = nextBlock(), let mark = block.first else { return nil }
    switch mark {
    case Mark.rows where block.count > 9:
      bytesRead = block[1...8].reversed().reduce(0) { $0 << 8 | Int($1) }
      return Array(block[9...])
    case Mark.complete:
      report = ImportReport(tidings: RowsBeside.lines(block.dropFirst()))
      return nil
    default: return nil
    }
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> [[String]] {
    bytes.split(separator: 0x1E).map { line in
      line.split(separator: 0x1F, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }
}

extension RowsBeside {
  private static let blockSize = 1 << 16

  /// The other's side: hands out what it reads until something is wrong, or nobody takes it any more.
  static func read(_ reader: ImportReader, _ files: ImportFiles, take: ([UInt8]) -> Bool) {
    var rows = RowBlock()
    func hand() -> Bool {
      let head =
        [Mark.rows] + (0..<8).map { UInt8(truncatingIfNeeded: files.bytesRead >> ($0 * 8)) }
      defer { rows = RowBlock() }
      return take(head + rows.bytes)
    }
    while let record = reader.next() {
      guard reader.isClean else { return }
      rows.add(record)
      if rows.bytes.count >= blockSize, !hand() { return }
    }
    guard reader.isClean, !files.hasFailed, hand() else { return }
    let lines = reader.report.tidings.map { $0.joined(separator: "\u{1F}") }
    _ = take([Mark.complete] + Array(lines.joined(separator: "\u{1E}").utf8))
  }
}
