/// Splits UTF-8 text into records as RFC 4180 has it, chunk by chunk, so that memory is bounded by
/// the longest record and not by the file.
package struct CSVReader {
  /// One record; its fields lie unquoted in one buffer that is used again for the next record.
  package struct Row {
    package fileprivate(set) var line = 0
    fileprivate var bytes: [UInt8] = []
    fileprivate var ends: [Int] = []

    package init() {}

    package var count: Int { ends.count }

    package func bytes(_ index: Int) -> ArraySlice<UInt8> {
      guard index < ends.count else { return [] }
      return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    package func text(_ index: Int) -> String {
      String(decoding: bytes(index), as: UTF8.self)
    }

    package var isBlank: Bool { ends.count == 1 && ends[0] == 0 }
  }

  package enum Fault: Error, Equatable, Sendable {
    /// A quoted field that never ends, opened in this line.
    case unclosedQuote(line: Int)
  }

  private let separator: UInt8
  private var chunk: [UInt8] = []
  private var position = 0
  private var line = 1
  private var isAtEnd = false
  private let nextChunk: () -> [UInt8]?

  /// `nextChunk` hands over the text piece by piece and nil at its end.
  package init(separator: UInt8, nextChunk: @escaping () -> [UInt8]?) {
    self.separator = separator
    self.nextChunk = nextChunk
  }

  package init(separator: UInt8, bytes: [UInt8]) {
    self.init(separator: separator) { nil }
    chunk = bytes
  }

  private mutating func refill() -> Bool {
    while !isAtEnd {
      guard let next = nextChunk() else {
        isAtEnd = true
        return false
      }
      chunk = next
      position = 0
      if !chunk.isEmpty { return true }
    }
    return false
  }

  private mutating func peek() -> UInt8? {
    if position < chunk.count || refill() { chunk[position] } else { nil }
  }

  /// Reads the next record into `row`; false at the end.
  package mutating func next(into row: inout Row) throws(Fault) -> Bool {
    row.bytes.removeAll(keepingCapacity: true)
    row.ends.removeAll(keepingCapacity: true)
    row.line = line
    guard peek() != nil else { return false }
    while true {
      guard let byte = peek() else {
        row.ends.append(row.bytes.count)
        return true
      }
      if byte == UInt8(ascii: "\""), row.bytes.count == (row.ends.last ?? 0) {
        try quoted(into: &row)
      } else if byte == separator {
        position += 1
        row.ends.append(row.bytes.count)
      } else if byte == 10 || byte == 13 {
        position += 1
        if byte == 13, peek() == 10 { position += 1 }
        line += 1
        row.ends.append(row.bytes.count)
        return true
      } else {
        plain(into: &row)
      }
    }
  }

  /// Takes everything up to the next byte that means something, in one go.
  private mutating func plain(into row: inout Row) {
    let start = position
    var end = position
    while end < chunk.count {
      let byte = chunk[end]
      if byte == separator || byte == 10 || byte == 13 { break }
      end += 1
    }
    row.bytes.append(contentsOf: chunk[start..<end])
    position = end
  }

  private mutating func quoted(into row: inout Row) throws(Fault) {
    let openedIn = line
    position += 1
    while true {
      guard let byte = peek() else { throw .unclosedQuote(line: openedIn) }
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard peek() == UInt8(ascii: "\"") else { return }
        position += 1
      } else if byte == 10 {
        line += 1
      }
      row.bytes.append(byte)
    }
  }
}
