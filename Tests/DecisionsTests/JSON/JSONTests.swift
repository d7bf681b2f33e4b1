import Decisions
import Testing

@Suite struct JSONTests {
  @Test func `a text is read and written back on one line`() throws {
    let text = #"{"a": [1, -2.50e3, true, null], "b": {"ä\n": "\u00e4\ud83d\ude00\"\\/"}}"#
    let value = try JSONReader.read(Array(text.utf8))
    #expect(value["a"]?.array?[1] == .number("-2.50e3"))
    #expect(value["b"]?.members?.first?.value.string == "ä😀\"\\/")
    #expect(
      value.line == #"{"a": [1, -2.50e3, true, null], "b": {"ä\n": "ä😀\"\\/"}}"#)
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\"}", "01x", "1.", "-", "\"\\x\"", "\"a\nb\"", "tru", "1 2",
    "\"\\ud800\"", "{\"a\": 1,}", "+1",
  ])
  func `what is not JSON is refused`(text: String) {
    #expect(throws: JSONFailure.self) { try JSONReader.read(Array(text.utf8)) }
  }

  @Test func `deep nesting is refused rather than followed`() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONFailure.self) { try JSONReader.read(Array(text.utf8)) }
  }
}
