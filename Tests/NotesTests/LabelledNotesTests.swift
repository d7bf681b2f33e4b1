import Notes
import Testing

/// The recogniser against labelled notes. The floors lie a little below what was reached, so that a
/// change that makes the recogniser worse fails here.
@Suite struct LabelledNotesTests {
  private func score(_ page: String, lexiconAlone: Bool = false) throws -> Score {
    let recogniser = try lexiconAlone ? Shipped.lexiconAlone() : Shipped.recogniser()
    var score = Score()
    for note in try Shipped.notes(page) {
      score.add(
        recogniser.recognise(note.text), topics: note.topics, risks: note.risks,
        countsRelevance: !note.isDoubtful)
    }
    return score
  }

  /// What counts: nobody read them while the lexicon was written, and nothing was learnt from them.
  @Test func `notes that were held back keep their floor`() throws {
    var score = try score("held/first")
    score.add(try self.score("held/second"))
    #expect(score.relevance >= 0.86)
    #expect(score.topics.f1 >= 0.74)
    #expect(score.risks.f1 >= 0.72)
    #expect(score.impending.precision >= 0.75)
    #expect(score.impending.recall >= 0.78)
  }

  @Test(arguments: ["first", "looser", "clipped", "developed", "unseen", "voices"])
  func `notes the lexicon was written with keep their floor`(page: String) throws {
    let score = try score("lexicon/" + page)
    #expect(score.relevance >= 0.88)
    #expect(score.topics.f1 >= 0.88)
    #expect(score.risks.f1 >= 0.85)
    #expect(score.impending.precision >= 0.9)
    #expect(score.impending.recall >= 0.9)
  }

  @Test func `notes that only mention work keep their floor`() throws {
    let score = try score("lexicon/only-mentioned")
    #expect(score.relevance >= 0.76)
    #expect(score.impending.excess <= 1)
  }

  @Test(arguments: ["developed", "voices"])
  func `the lexicon alone keeps its floor`(page: String) throws {
    let score = try score("lexicon/" + page, lexiconAlone: true)
    #expect(score.relevance >= 0.88)
    #expect(score.topics.f1 >= 0.80)
    #expect(score.risks.f1 >= 0.82)
    #expect(score.impending.precision >= 0.88)
    #expect(score.impending.recall >= 0.92)
  }

  @Test func `the notes use known codes and cover all of them`() throws {
    let notes = try Shipped.pages.flatMap(Shipped.notes)
    #expect(Set(notes.flatMap(\.topics)) == Set(NoteCodes.aftercare + NoteCodes.offside))
    #expect(Set(notes.flatMap(\.risks)) == Set(NoteCodes.risks))
  }

  @Test func `the labels of the notes keep the rules of labelling`() throws {
    for page in try Shipped.pages {
      for note in try Shipped.notes(page) {
        #expect(!note.text.isEmpty)
        let isOnTopic = !note.topics.isDisjoint(with: NoteCodes.aftercare)
        #expect(isOnTopic || note.risks.isEmpty, "\(page): \(note.text)")
        #expect(
          !note.risks.contains(NoteCodes.impendingTermination)
            || note.topics.contains(NoteCodes.termination), "\(page): \(note.text)")
      }
    }
  }

  @Test(.enabled(if: Shipped.corpus != nil, "the labelled corpus is not beside the package"))
  func `the labelled corpus keeps its floor`() throws {
    let recogniser = try Shipped.recogniser()
    let rows = Separated.rows(of: try #require(Shipped.corpus))
    var score = Score()
    for row in rows.dropFirst() where row.count > 6 {
      score.add(
        recogniser.recognise(row[1]), topics: Set(row[3].split(separator: "|").map(String.init)),
        risks: Set(row[4].split(separator: "|").map(String.init)),
        countsRelevance: row[6] == "false")
    }
    #expect(score.relevance >= 0.88)
    #expect(score.topics.f1 >= 0.76)
    #expect(score.risks.f1 >= 0.72)
    #expect(score.impending.precision >= 0.78)
    #expect(score.impending.recall >= 0.8)
  }
}

/// Just enough of a CSV reader for the corpus.
enum Separated {
  static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var wasQuote = false
    for scalar in text.unicodeScalars {
      if scalar == "\"" {
        if wasQuote { field.unicodeScalars.append(scalar) }
        wasQuote = isQuoted
        isQuoted.toggle()
        continue
      }
      wasQuote = false
      switch scalar {
      case ";" where !isQuoted:
        row.append(field)
        field = ""
      case "\n" where !isQuoted:
        rows.append(row + [field])
        row = []
        field = ""
      default: field.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
