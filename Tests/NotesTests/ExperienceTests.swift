import Notes
import Testing

/// The two witnesses beside each other, on a small table made for the purpose.
@Suite struct ExperienceTests {
  private static let lexicon = """
    [konflikt / conflictAtWork]
    streit
    [kuendigung / impendingTermination]
    kündigung
    """

  private let plain: Recogniser

  init() throws {
    plain = try Recogniser(lexicon: Self.lexicon)
  }

  /// Notes with these words speak for a code, or against it; everything else says nothing.
  private func recogniser(
    _ words: String, speakFor code: String, by vote: Float, seen: Float, unseen: Float
  ) throws -> Recogniser {
    let codes = Experience.codes
    let place = try #require(codes.firstIndex(of: code))
    var votes = [Float](repeating: 0, count: Pieces.shelves * codes.count)
    for (shelf, _) in plain.pieces(of: words).counts { votes[shelf * codes.count + place] = vote }
    var bars = [Experience.Bars](
      repeating: .init(seen: -.greatestFiniteMagnitude, unseen: .greatestFiniteMagnitude),
      count: codes.count)
    bars[place] = .init(seen: seen, unseen: unseen)
    let lesson = Experience.Lesson(
      votes: votes, beginnings: [Float](repeating: 0, count: codes.count),
      rarities: [Float](repeating: 1, count: Pieces.shelves), bars: bars,
      source: [UInt8](repeating: 0, count: Experience.sourceLength))
    var recogniser = plain
    recogniser.experience = Experience(Experience.bytes(of: lesson))
    return recogniser
  }

  @Test func `what a note as a whole speaks of is heard without a word of the lexicon`() throws {
    let note = "Mittags sitzt er abseits und isst allein in der Umkleide"
    #expect(plain.recognise(note).topics == ["sonstiges"])
    let found = try recogniser(
      "abseits Umkleide", speakFor: "konflikt", by: 1, seen: 0, unseen: 0.2
    ).recognise(note)
    #expect(found.topics.contains("konflikt") && found.relevance == .onTopic)
    let words = found.evidence.filter { $0.why == .familiar }
    #expect(words.map(\.words) == ["abseits", "Umkleide"])
    #expect(words.map(\.code) == ["konflikt", "konflikt"])
    let scalars = Array(note.unicodeScalars)
    for one in words {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[one.from..<one.to])
      #expect(String(text) == one.words)
    }
  }

  @Test func `the words of a code are those that count for it`() throws {
    let found = try recogniser(
      "Wohnung Makler", speakFor: "impendingTermination", by: -1, seen: -0.1, unseen: 1
    ).recognise("Kündigung der Wohnung zum März, Streit mit dem Makler, Streit auch im Haus")
    #expect(found.words(for: "konflikt") == ["Streit"])
    #expect(found.words(for: "impendingTermination") == [])
  }

  @Test func `what speaks too faintly is not heard`() throws {
    let found = try recogniser(
      "abseits", speakFor: "konflikt", by: 1, seen: 0, unseen: 3
    ).recognise("Mittags sitzt er abseits und isst allein in der Umkleide")
    #expect(found.topics == ["sonstiges"])
  }

  @Test func `what the lexicon saw is doubted where the note speaks against it`() throws {
    let note = "Kündigung der Wohnung zum März, Makler sucht etwas Kleineres"
    #expect(plain.recognise(note).impendingTermination)
    let found = try recogniser(
      "Wohnung Makler", speakFor: "impendingTermination", by: -1, seen: -0.1, unseen: 1
    ).recognise(note)
    #expect(!found.impendingTermination && found.risks.isEmpty)
    #expect(
      found.evidence.contains {
        $0.code == "impendingTermination" && $0.why.standing == .doubted
      })
  }

  @Test func `in a note of a few words the lexicon is not doubted`() throws {
    let found = try recogniser(
      "Wohnung", speakFor: "impendingTermination", by: -1, seen: -0.1, unseen: 1
    ).recognise("Kündigung der Wohnung")
    #expect(found.impendingTermination)
  }

  @Test func `a threatened end that is heard touches its topic`() throws {
    let found = try recogniser(
      "Spind geräumt", speakFor: "impendingTermination", by: 1, seen: 0, unseen: 0.2
    ).recognise("Streit im Lager, hat heute seinen Spind geräumt")
    #expect(found.risks.contains("impendingTermination") && found.topics.contains("kuendigung"))
  }

  @Test func `inflections and slips of the pen speak as the word does`() throws {
    let recogniser = try recogniser(
      "Umkleide", speakFor: "konflikt", by: 1, seen: 0, unseen: 0.2)
    for note in [
      "Sitzt immer in den Umkleiden", "sitzt immer in der Umkelide",
      "Bleibt im Umkleideraum sitzen",
    ] {
      #expect(recogniser.recognise(note).topics.contains("konflikt"), "\(note)")
    }
  }

  @Test func `bytes that are no table are none`() throws {
    #expect(Experience([]) == nil)
    #expect(Experience(Array("nachhalt experience 1\n".utf8)) == nil)
    #expect(Shipped.experience != nil)
  }
}
