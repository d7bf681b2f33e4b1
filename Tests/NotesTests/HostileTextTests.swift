import Notes
import Testing

/// Whatever stands in a note, the answer comes, keeps its rules and does not take long.
@Suite struct HostileTextTests {
  private static let notes: [String] = [
    "", " ", "\u{0}\u{1}\u{2}", ".", "....", "----", "((((((", "\"", "🙂🙃", "\u{FEFF}",
    String(repeating: "a", count: 100_000),
    String(repeating: "Kündigung ", count: 2_000),
    String(repeating: "Kinderbetreuungs", count: 2_000),
    String(repeating: "Streit mit Chef, ", count: 1_500),
    String(repeating: "keine nicht ohne ", count: 2_000),
    String(repeating: "\u{308}", count: 50_000),
    String(repeating: "👩‍👩‍👧 ", count: 10_000),
    String(repeating: "\u{0}\n;", count: 30_000),
    "AN نص عربي 漢字 текст Kündigung", "Kündigung\u{202E}gnugidnüK",
  ]

  @Test(arguments: notes.indices)
  func `an answer comes and is in order`(number: Int) throws {
    let note = HostileTextTests.notes[number]
    let recogniser = try Shipped.recogniser()
    let clock = ContinuousClock()
    var found = recogniser.recognise("")
    let spent = clock.measure { found = recogniser.recognise(note) }
    // Generous: unoptimised builds on a busy machine; quadratic work would take minutes.
    #expect(spent < .seconds(180))
    let hasAftercare = !Set(found.topics).isDisjoint(with: NoteCodes.aftercare)
    #expect((found.relevance == .onTopic) == hasAftercare)
    #expect((found.relevance == .notRecognisable) == found.topics.isEmpty)
    #expect(found.impendingTermination == found.risks.contains(NoteCodes.impendingTermination))
    #expect(found.risks.isEmpty || found.relevance == .onTopic)
    let length = note.unicodeScalars.count
    #expect(found.evidence.allSatisfy { 0 <= $0.from && $0.from < $0.to && $0.to <= length })
  }

  @Test func `the rules hold for every own note`() throws {
    let recogniser = try Shipped.recogniser()
    for note in try Shipped.notes("lexicon/first") + Shipped.notes("held/first") {
      let found = recogniser.recognise(note.text)
      if found.impendingTermination { #expect(found.topics.contains(NoteCodes.termination)) }
      for code in found.risks {
        #expect(
          found.evidence.contains {
            $0.code == code && ($0.why == .familiar || $0.why.standing == .stated)
          })
      }
    }
  }
}
