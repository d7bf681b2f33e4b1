import Decisions
import Feel
import Testing

@Suite struct ModelAnswersTests {
  private static let model = Model.file(
    Model.input("tag", "date") + Model.input("n", "number") + "<decision id='d' name='D'>"
      + Model.needs("tag", "n") + Model.literal("{next: tag + duration(\"P1D\"), twice: n * 2}")
      + "</decision><decision id='e' name='E'>" + Model.literal("1 +") + "</decision>")

  private func answers(_ input: String) throws(ModelAnswers.Failure) -> [String] {
    let answers = try ModelAnswers(
      models: [Self.model], input: Array(input.utf8), clock: FeelClock(today: 20_000, now: nil),
      zones: Zones(.none))
    return answers.answers.map(\.value.line)
  }

  private static let expected = [
    #"{"type": "context", "value": {"next": {"type": "date", "value": "2026-02-01"}, "#
      + #""twice": {"type": "number", "value": "5"}}}"#,
    #"{"error": "The logic could not be compiled.", "kind": "parse"}"#,
  ]

  @Test func `plain values take the declared type`() throws {
    #expect(try answers(#"{"tag": "2026-01-31", "n": 2.5}"#) == Self.expected)
  }

  @Test func `typed values are taken as they are`() throws {
    let input =
      #"{"tag": {"type": "date", "value": "2026-01-31"}, "#
      + #""n": {"type": "number", "value": "2.5"}}"#
    #expect(try answers(input) == Self.expected)
  }

  @Test(arguments: ["", "[]", "{\"x\": 1}", "{\"tag\": \"31.1.2026\"}"])
  func `what is no input is refused`(input: String) {
    #expect(throws: ModelAnswers.Failure.self) { try answers(input) }
  }
}
