import Exchange
import Testing

@Suite struct CSVReaderTests {
  private func rows(_ text: String, chunk: Int = 1_000) -> [[String]] {
    var rest = Array(text.utf8)[...]
    var reader = CSVReader(separator: UInt8(ascii: ";")) {
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(chunk) }
      return Array(rest.prefix(chunk))
    }
    var row = CSVReader.Row()
    var out: [[String]] = []
    while (try? reader.next(into: &row)) == true {
      out.append((0..<row.count).map { row.text($0) })
    }
    return out
  }

  @Test func `fields, quotes, line breaks in quotes, both line ends`() {
    let text = "a;b\r\n\"x;1\";\"say \"\"hi\"\"\"\n\"two\r\nlines\";\r\n"
    let expected = [["a", "b"], ["x;1", "say \"hi\""], ["two\r\nlines", ""]]
    #expect(rows(text) == expected)
  }

  @Test(arguments: [1, 2, 3, 5, 7])
  func `the borders of chunks change nothing`(chunk: Int) {
    let text = "a;b\r\n\"x;1\";\"say \"\"hi\"\"\"\n\"zwei\r\nZeilen\";ä\r\n;\n"
    #expect(rows(text, chunk: chunk) == rows(text))
  }

  @Test func `a last line without line end counts, an empty text has none`() {
    #expect(rows("a;b") == [["a", "b"]])
    #expect(rows("") == [])
    #expect(rows("\n") == [[""]])
  }

  @Test func `an open quote is told with the line it opened in`() {
    var reader = CSVReader(separator: UInt8(ascii: ";"), bytes: Array("a\nb;\"c\nd".utf8))
    var row = CSVReader.Row()
    _ = try? reader.next(into: &row)
    #expect(throws: CSVReader.Fault.unclosedQuote(line: 2, field: 1)) {
      try reader.next(into: &row)
    }
  }

  @Test func `lines are counted through quoted line breaks`() throws {
    var reader = CSVReader(separator: UInt8(ascii: ";"), bytes: Array("a\n\"b\nb\"\nc\n".utf8))
    var row = CSVReader.Row()
    var lines: [Int] = []
    while try reader.next(into: &row) { lines.append(row.line) }
    #expect(lines == [1, 2, 4])
  }
}
