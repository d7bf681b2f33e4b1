import Notes
import Testing

/// The recogniser against labelled notes. The floors lie a little below what was reached, so that a
/// change that makes the recogniser worse fails here.
@Suite struct LabelledNotesTests {
  private func score(_ page: String) throws -> Score {
    let recogniser = try Shipped.recogniser()
    var score = Score()
    for note in OwnNotes.read(page) {
      score.add(recogniser.recognise(note.text), topics: note.topics, risks: note.risks)
    }
    return score
  }

  @Test func `notes written before the lexicon keep their floor`() throws {
    let score = try score(OwnNotes.firstOwnNotes)
    #expect(score.relevance >= 0.94)
    #expect(score.topics.f1 >= 0.85)
    #expect(score.risks.f1 >= 0.85)
    #expect(score.impending.precision >= 0.9)
    #expect(score.impending.recall >= 0.9)
  }

  @Test func `notes in looser words keep their floor`() throws {
    let score = try score(OwnNotes.secondOwnNotes)
    #expect(score.relevance >= 0.88)
    #expect(score.topics.f1 >= 0.80)
    #expect(score.risks.f1 >= 0.80)
    #expect(score.impending.recall >= 0.8)
  }

  @Test func `notes in short hand keep their floor`() throws {
    let score = try score(OwnNotes.thirdOwnNotes)
    #expect(score.relevance >= 0.86)
    #expect(score.topics.f1 >= 0.82)
    #expect(score.risks.f1 >= 0.84)
    #expect(score.impending.recall >= 0.9)
  }

  @Test func `notes that only mention work keep their floor`() throws {
    let score = try score(OwnNotes.hardOwnNotes)
    #expect(score.relevance >= 0.76)
    #expect(score.impending.excess <= 1)
  }

  @Test func `notes the lexicon was developed with keep their floor`() throws {
    let score = try score(Shipped.page("developed.notes"))
    #expect(score.relevance >= 0.92)
    #expect(score.topics.f1 >= 0.88)
    #expect(score.risks.f1 >= 0.88)
    #expect(score.impending.precision >= 0.94)
    #expect(score.impending.recall >= 0.94)
  }

  @Test func `notes nobody looked at while writing the lexicon keep their floor`() throws {
    let score = try score(Shipped.page("unseen.notes"))
    #expect(score.relevance >= 0.88)
    #expect(score.topics.f1 >= 0.77)
    #expect(score.risks.f1 >= 0.78)
    #expect(score.impending.precision >= 0.84)
    #expect(score.impending.recall >= 0.80)
  }

  @Test func `notes in several voices keep their floor`() throws {
    let score = try score(Shipped.page("voices.notes"))
    #expect(score.relevance >= 0.88)
    #expect(score.topics.f1 >= 0.80)
    #expect(score.risks.f1 >= 0.82)
    #expect(score.impending.precision >= 0.88)
    #expect(score.impending.recall >= 0.92)
  }

  @Test func `the own notes use known codes and cover all of them`() {
    let notes = OwnNotes.read(OwnNotes.firstOwnNotes) + OwnNotes.read(OwnNotes.secondOwnNotes)
    let topics = Set(notes.flatMap(\.topics))
    let risks = Set(notes.flatMap(\.risks))
    #expect(topics == Set(NoteCodes.aftercare + NoteCodes.offside))
    #expect(risks == Set(NoteCodes.risks))
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
