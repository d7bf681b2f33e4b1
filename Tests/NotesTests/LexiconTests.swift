import Notes
import Testing

@Suite struct LexiconTests {
  private func problems(_ lexicon: String) -> [LexiconProblem] {
    do throws(LexiconFailure) {
      _ = try Recogniser(lexicon: lexicon)
      return []
    } catch {
      return error.problems
    }
  }

  @Test func `problems carry their lines`() {
    let lexicon = """
      streit
      [konflickt]
      ärger
      [konflikt : strongg]
      [cue negatoin]
      [konflikt]
      streit
      ärger & <leute>
      a..b
      streit
      [abbreviations]
      kd kunde
      """
    #expect(
      problems(lexicon) == [
        LexiconProblem(line: 1, kind: .outsideSection),
        LexiconProblem(line: 2, kind: .unknownCode("konflickt")),
        LexiconProblem(line: 4, kind: .unknownFlag("strongg")),
        LexiconProblem(line: 5, kind: .unknownCode("cue")),
        LexiconProblem(line: 5, kind: .unknownCode("negatoin")),
        LexiconProblem(line: 8, kind: .unknownSet("leute")),
        LexiconProblem(line: 8, kind: .badPattern("ärger & <leute>")),
        LexiconProblem(line: 9, kind: .badPattern("a..b")),
        LexiconProblem(line: 10, kind: .duplicate("streit", earlierLine: 7)),
        LexiconProblem(line: 12, kind: .badAbbreviation("kd kunde")),
      ])
  }

  @Test func `bytes that are no text are a problem, not a crash`() {
    #expect(throws: LexiconFailure.self) {
      _ = try Recogniser(lexicon: [0x5B, 0xFF, 0xFE] as [UInt8])
    }
  }

  @Test func `an empty lexicon recognises nothing`() throws {
    let found = try Recogniser(lexicon: "").recognise("Streit mit dem Chef wegen der Schicht")
    #expect(found.topics.allSatisfy { $0 == "sonstiges" })
  }

  @Test func `the shipped lexicon has no problems`() throws {
    #expect(problems(try #require(Shipped.lexicon)) == [])
  }

  @Test func `the shipped lexicon has entries for every code`() throws {
    let recogniser = try Recogniser(lexicon: #require(Shipped.lexicon))
    #expect(recogniser.entryCount > 3_000)
    let notes = try Shipped.notes("lexicon/first") + Shipped.notes("lexicon/looser")
    let found = notes.map { recogniser.recognise($0.text) }
    #expect(Set(found.flatMap(\.topics)) == Set(NoteCodes.aftercare + NoteCodes.offside))
    #expect(Set(found.flatMap(\.risks)) == Set(NoteCodes.risks))
  }
}
