import Notes

/// The measure: macro F1 of the relevance, micro F1 of topics and risks, precision and recall of the
/// threatened end.
struct Score {
  struct Counts {
    var hit = 0
    var excess = 0
    var missed = 0

    mutating func add(_ found: Set<String>, _ wanted: Set<String>) {
      hit += found.intersection(wanted).count
      excess += found.subtracting(wanted).count
      missed += wanted.subtracting(found).count
    }

    mutating func add(_ other: Counts) {
      hit += other.hit
      excess += other.excess
      missed += other.missed
    }

    var f1: Double { hit == 0 ? 0 : Double(2 * hit) / Double(2 * hit + excess + missed) }
    var precision: Double { hit == 0 ? 0 : Double(hit) / Double(hit + excess) }
    var recall: Double { hit == 0 ? 0 : Double(hit) / Double(hit + missed) }
  }

  private var classes: [Recognition.Relevance: Counts] = [:]
  var topics = Counts()
  var risks = Counts()
  var impending = Counts()

  var relevance: Double {
    let all: [Recognition.Relevance] = [.onTopic, .offTopic, .notRecognisable]
    return all.map { classes[$0]?.f1 ?? 0 }.reduce(0, +) / 3
  }

  private static let aftercare = Set(NoteCodes.aftercare)

  mutating func add(
    _ found: Recognition, topics wanted: Set<String>, risks wantedRisks: Set<String>,
    countsRelevance: Bool = true
  ) {
    let relevant: Recognition.Relevance =
      wanted.isDisjoint(with: Score.aftercare)
      ? (wanted.isEmpty ? .notRecognisable : .offTopic) : .onTopic
    if countsRelevance {
      for kind in [Recognition.Relevance.onTopic, .offTopic, .notRecognisable] {
        classes[kind, default: Counts()].add(
          found.relevance == kind ? ["x"] : [], relevant == kind ? ["x"] : [])
      }
    }
    topics.add(
      Score.aftercare.intersection(found.topics), Score.aftercare.intersection(wanted))
    risks.add(Set(found.risks), wantedRisks)
    impending.add(
      found.impendingTermination ? ["x"] : [],
      wantedRisks.contains(NoteCodes.impendingTermination) ? ["x"] : [])
  }

  mutating func add(_ other: Score) {
    for (kind, counts) in other.classes { classes[kind, default: Counts()].add(counts) }
    topics.add(other.topics)
    risks.add(other.risks)
    impending.add(other.impending)
  }
}
