import Casework
import Glibc
import NachhaltApp
import Notes

/// `devtool learn`: makes `Resources/notes/experience.table` from the labelled notes in `notes`.
///
/// The folder `notes/lexicon` holds notes the lexicon was written with, `notes/fresh` those it was not:
/// only there can be found out how far the lexicon is to be believed. `notes/held` is never learnt from.
enum LearnNotes {
  static let table = "Resources/notes/experience.table"
  private static let lexicon = "Resources/notes/aftercare.lexicon"

  static func run() -> Int32 {
    guard let bytes = Files.read(lexicon),
      let recogniser = try? Recogniser(lexicon: bytes)
    else {
      print("learn: no lexicon; call this in the package's folder")
      return 66
    }
    let fresh = notes(in: folders[0])
    let known = notes(in: folders[1])
    guard !fresh.isEmpty else {
      print("learn: no notes in notes/fresh")
      return 66
    }
    print("\(fresh.count) fresh notes, \(known.count) the lexicon knows")
    let lesson = learn(fresh, known, recogniser)
    guard Files.write(Experience.bytes(of: lesson), to: table) else {
      print("learn: cannot write \(table)")
      return 73
    }
    return 0
  }

  /// Whether the table was learnt from the notes, and beside the lexicon, as they are.
  static func findings() -> [String] {
    guard let bytes = Files.read(table), Experience(bytes) != nil else {
      return ["\(table) is no table; `make learn` makes it"]
    }
    return Experience.source(of: bytes) == source()
      ? []
      : [
        "\(table) was learnt from other notes or beside another lexicon; `make learn` makes it anew"
      ]
  }

  private static let folders = ["notes/fresh", "notes/lexicon"]

  private static func source() -> [UInt8] {
    var digest = SHA256()
    for path in [lexicon] + folders.flatMap(pages) { digest.update(Files.read(path) ?? []) }
    return digest.finish()
  }

  private static func pages(in folder: String) -> [String] {
    Check.files(under: folder).filter { $0.hasSuffix(".notes") }.sorted()
  }

  private static func notes(in folder: String) -> [LabelledNote] {
    pages(in: folder).flatMap { path in
      LabelledNote.read(String(decoding: Files.read(path) ?? [], as: UTF8.self))
    }
  }

  private static func learn(
    _ fresh: [LabelledNote], _ known: [LabelledNote], _ recogniser: Recogniser
  ) -> Experience.Lesson {
    let all = fresh + known
    let pieces = all.map { recogniser.pieces(of: $0.text) }
    let rarities = rarities(pieces)
    let learner = Learner(
      examples: zip(all, pieces).map { note, pieces in
        Learner.Example(
          shelves: pieces.weighed { rarities[$0] }, labels: labels(note.topics, note.risks))
      })
    let scores = unknownScores(learner, fresh: fresh.count)
    let seen = fresh.map { note in
      let found = recogniser.recognise(note.text)
      return labels(Set(found.topics), Set(found.risks))
    }
    let bars = Experience.codes.indices.map { code in
      BarFinder.bars(
        fresh.indices.map { note in
          BarFinder.Case(
            isSeen: seen[note][code], score: Double(scores[note][code]),
            holds: learner.examples[note].labels[code])
        })
    }
    report(learner, scores, seen, bars)
    let votes = learner.fit(Array(all.indices))
    let edge = Pieces.shelves * Experience.codes.count
    return Experience.Lesson(
      votes: Array(votes[..<edge]), beginnings: Array(votes[edge...]), rarities: rarities,
      bars: bars, source: source())
  }

  /// How the fresh notes fare, each judged by what was learnt from others.
  private static func report(
    _ learner: Learner, _ scores: [[Float]], _ seen: [[Bool]], _ bars: [Experience.Bars]
  ) {
    var counts = [(hit: Int, named: Int, wanted: Int)](
      repeating: (0, 0, 0), count: Experience.codes.count)
    for note in scores.indices {
      for code in bars.indices {
        let bar = seen[note][code] ? bars[code].seen : bars[code].unseen
        let isNamed = scores[note][code] > bar
        let isWanted = learner.examples[note].labels[code]
        counts[code].hit += isNamed && isWanted ? 1 : 0
        counts[code].named += isNamed ? 1 : 0
        counts[code].wanted += isWanted ? 1 : 0
      }
    }
    for (name, count) in zip(Experience.codes, counts) {
      print("\(name): \(count.hit) of \(count.wanted), \(count.named) named")
    }
    let topics = NoteCodes.aftercare.count
    let all = topics + NoteCodes.offside.count
    for (name, range) in [("topics", 0..<topics), ("risks", all..<counts.count)] {
      let sum = counts[range].reduce((hit: 0, named: 0, wanted: 0)) {
        ($0.hit + $1.hit, $0.named + $1.named, $0.wanted + $1.wanted)
      }
      print("\(name), all: \(200 * sum.hit / max(1, sum.named + sum.wanted)) % (F1)")
    }
  }

  private static func labels(_ topics: Set<String>, _ risks: Set<String>) -> [Bool] {
    (NoteCodes.aftercare + NoteCodes.offside).map(topics.contains)
      + NoteCodes.risks.map(risks.contains)
  }

  /// The fewer notes touch a shelf, the more it tells.
  private static func rarities(_ pieces: [Pieces]) -> [Float] {
    var notes = [Float](repeating: 0, count: Pieces.shelves)
    for one in pieces { for (shelf, _) in one.counts { notes[shelf] += 1 } }
    return notes.map { count in
      Experience.rounded(rarity: log((1 + Float(pieces.count)) / (1 + count)) + 1)
    }
  }

  /// What is said of fresh notes by votes that were not learnt from them: every fifth is left out in turn.
  private static func unknownScores(_ learner: Learner, fresh: Int) -> [[Float]] {
    let parts = 5
    var scores = [[Float]](repeating: [], count: fresh)
    for part in 0..<parts {
      let votes = learner.fit(learner.examples.indices.filter { $0 >= fresh || $0 % parts != part })
      for note in stride(from: part, to: fresh, by: parts) {
        scores[note] = learner.scores(votes, of: note)
      }
    }
    return scores
  }
}
