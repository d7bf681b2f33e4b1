/// Splits UTF-8 text into records as RFC 4180 has it, chunk by chunk, so that memory is bounded by
/// the longest record and not by the file.
package struct CSVReader {
  /// One record as it stands in the file, with the places of its fields.
  package struct Row {
    package fileprivate(set) var line = 0
    fileprivate var bytes: [UInt8] = []
    fileprivate var fields: [Place] = []

    package init() {}

    package var count: Int { fields.count }

    package func bytes(_ index: Int) -> ArraySlice<UInt8> {
      guard index < fields.count else { return [] }
      let field = fields[index]
      let raw = bytes[field.start..<field.end]
      return field.isPlain ? raw : Row.unquoted(raw)
    }

    package func text(_ index: Int) -> String {
      String(decoding: bytes(index), as: UTF8.self)
    }

    /// Whether nothing stands in it: an empty line, one of blanks alone, or the separators that
    /// spreadsheets leave behind.
    package var isBlank: Bool {
      fields.allSatisfy { field in
        bytes[field.start..<field.end].allSatisfy { $0 == 32 || $0 == 9 }
      }
    }

    /// What stands in a row as a whole.
    package var raw: [UInt8] { bytes }

    /// Takes doubled quotes apart, and accepts text after a closing quote as some programs write it.
    private static func unquoted(_ raw: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      var out: [UInt8] = []
      out.reserveCapacity(raw.count)
      var isInside = false
      var wasQuote = false
      for byte in raw {
        if byte == UInt8(ascii: "\"") {
          if isInside {
            isInside = false
            wasQuote = true
            continue
          }
          if wasQuote || out.isEmpty {
            // The second of two quotes stands for one; the very first opens the field.
            if wasQuote { out.append(byte) }
            isInside = true
            wasQuote = false
            continue
          }
        }
        wasQuote = false
        out.append(byte)
      }
      return out[...]
    }
  }

  fileprivate struct Place {
    var start: Int
    var end: Int
    /// Whether the bytes between are the field's own, with nothing to be taken apart.
    var isPlain: Bool
  }

  package enum Fault: Error, Equatable, Sendable {
    /// A quoted field that never ends, opened in this line; `field` counts the fields before it.
    case unclosedQuote(line: Int, field: Int)
  }

  /// A record longer than this has lost its closing quote.
  private static let longestRecord = 16 << 20

  private let separator: UInt8
  private var buffer: [UInt8] = []
  private var position = 0
  private var line = 1
  private var isAtEnd = false
  private var hasBegun = false
  private let nextChunk: () -> [UInt8]?

  /// `nextChunk` hands over the text piece by piece and nil at its end.
  package init(separator: UInt8, nextChunk: @escaping () -> [UInt8]?) {
    self.separator = separator
    self.nextChunk = nextChunk
  }

  package init(separator: UInt8, bytes: [UInt8]) {
    var rest: [UInt8]? = bytes
    self.init(separator: separator) {
      defer { rest = nil }
      return rest
    }
  }

  /// Puts more text behind what is left of the current record, which then begins at zero.
  private mutating func refill(from start: Int) -> Bool {
    while !isAtEnd {
      guard var next = nextChunk() else {
        isAtEnd = true
        return false
      }
      if next.isEmpty { continue }
      if !hasBegun {
        hasBegun = true
        // The byte-order mark belongs to no field: a quote may follow it.
        if next.starts(with: [0xEF, 0xBB, 0xBF]) { next.removeFirst(3) }
        if next.isEmpty { continue }
      }
      if start >= buffer.count {
        buffer = next
      } else {
        buffer.removeFirst(start)
        buffer.append(contentsOf: next)
      }
      return true
    }
    return false
  }

  /// Reads the next record into `row`; false at the end.
  package mutating func next(into row: inout Row) throws(Fault) -> Bool {
    row.fields.removeAll(keepingCapacity: true)
    row.line = line
    if position >= buffer.count {
      guard refill(from: position) else { return false }
      position = 0
    }
    var scan = Scan(separator: separator)
    while true {
      let isComplete = scan.run(buffer, from: position, into: &row.fields)
      if isComplete { break }
      if buffer.count - position > CSVReader.longestRecord {
        isAtEnd = true
        position = buffer.count
        throw .unclosedQuote(line: line + scan.lineOfQuote, field: row.fields.count)
      }
      if refill(from: position) {
        position = 0
        continue
      }
      if scan.isQuoted {
        position = buffer.count
        throw .unclosedQuote(line: line + scan.lineOfQuote, field: row.fields.count)
      }
      scan.finish(into: &row.fields)
      break
    }
    row.bytes.removeAll(keepingCapacity: true)
    row.bytes.append(contentsOf: buffer[position..<position + scan.length])
    position += scan.next
    line += scan.lines
    return true
  }

  /// Where the search for the record's end stands; it goes on when more text has come.
  private struct Scan {
    let separator: UInt8
    /// All places are counted from the beginning of the record.
    var offset = 0
    var fieldStart = 0
    var isQuoted = false
    var wasQuoted = false
    var hasDoubled = false
    /// A carriage return at the end of the text read so far: a line feed may still follow.
    var sawReturn = false
    var lines = 0
    var lineOfQuote = 0
    /// The record without its line end, and with it.
    var length = 0
    var next = 0

    init(separator: UInt8) {
      self.separator = separator
    }

    mutating func run(_ buffer: [UInt8], from start: Int, into fields: inout [Place]) -> Bool {
      let text = buffer.span
      let end = text.count
      var at = start + offset
      while at < end {
        let byte = text[at]
        if sawReturn {
          if byte == 10 { at += 1 }
          next = at - start
          return true
        }
        if isQuoted {
          if byte == UInt8(ascii: "\"") {
            isQuoted = false
          } else if byte == 10 {
            lines += 1
          }
          at += 1
          while isQuoted, at < end, text[at] != UInt8(ascii: "\""), text[at] != 10 { at += 1 }
          continue
        }
        if byte == separator {
          close(at - start, into: &fields)
          fieldStart = at - start + 1
        } else if byte == 10 {
          close(at - start, into: &fields)
          length = at - start
          next = length + 1
          lines += 1
          return true
        } else if byte == 13 {
          close(at - start, into: &fields)
          length = at - start
          next = length + 1
          lines += 1
          sawReturn = true
        } else if byte == UInt8(ascii: "\"") {
          if at - start == fieldStart {
            isQuoted = true
            wasQuoted = true
            lineOfQuote = lines
          } else if wasQuoted {
            hasDoubled = true
            // Directly after a closing quote it reopens the field: together they stand for one.
            isQuoted = text[at - 1] == UInt8(ascii: "\"")
          }
        } else if wasQuoted {
          hasDoubled = true
        } else {
          // Most of a file is the inside of plain fields.
          at += 1
          while at < end, isPlain(text[at]) { at += 1 }
          continue
        }
        at += 1
      }
      offset = at - start
      return false
    }

    /// Whether a byte within a field without quotes means nothing but itself.
    private func isPlain(_ byte: UInt8) -> Bool {
      byte > 13 && byte != separator && byte != UInt8(ascii: "\"")
    }

    private mutating func close(_ end: Int, into fields: inout [Place]) {
      if wasQuoted, !hasDoubled {
        fields.append(
          Place(start: fieldStart + 1, end: max(fieldStart + 1, end - 1), isPlain: true))
      } else {
        fields.append(Place(start: fieldStart, end: end, isPlain: !wasQuoted))
      }
      wasQuoted = false
      hasDoubled = false
    }

    /// The text ended without a line end.
    mutating func finish(into fields: inout [Place]) {
      if sawReturn { return }
      close(offset, into: &fields)
      length = offset
      next = offset
    }
  }
}
