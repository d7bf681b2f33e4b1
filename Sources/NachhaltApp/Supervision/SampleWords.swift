import CaseStore
import Casework
import Texts

/// Samples and their results in sentences, for screen and command line alike.
enum SampleWords {
  static func overview(_ store: Store, _ formats: Formats) throws(StoreFailure) -> [Phrase] {
    var lines: [Phrase] = []
    for id in try store.sampleIDs() {
      guard let sample = try store.sample(id) else { continue }
      if !lines.isEmpty { lines.append(Phrase("", "")) }
      lines.append(head(sample, formats))
      lines += result(sample, SampleResult(sample, level: .ninetyFive), formats)
    }
    return lines.isEmpty ? [SampleTexts.none] : lines
  }

  static func head(_ sample: ReviewSample, _ formats: Formats) -> Phrase {
    let size = "\(formats.number(sample.members.count))"
    let frame = "\(formats.number(sample.frameSize))"
    return Phrase(
      "\(sample.id) · \(sample.question) · \(size) von \(frame) Fällen · Stichtag "
        + "\(formats.date(sample.keyDate)) · Startwert \(sample.seed)",
      "\(sample.id) · \(sample.question) · \(size) of \(frame) cases · key date "
        + "\(formats.date(sample.keyDate)) · seed \(sample.seed)")
  }

  /// The same lines with the numbers and days of each language.
  static func inBoth(_ make: (Formats) -> [Phrase]) -> [Phrase] {
    zip(make(Formats(.german)), make(Formats(.english))).map { Phrase($0.german, $1.english) }
  }

  /// What was drawn from what, and everything somebody needs to draw it again.
  static func frame(_ sample: ReviewSample, _ formats: Formats) -> [Phrase] {
    let rule: Phrase =
      switch sample.sizeRule {
      case .fixed: Phrase("feste Größe", "fixed size")
      case .margin(let level, let points):
        Phrase(
          "\(level.code) % Sicherheit, ±\(formats.number(Int(points.rounded()))) Punkte",
          "\(level.code) % confidence, ±\(formats.number(Int(points.rounded()))) points")
      }
    return [
      Phrase(verbatim: sample.question),
      Phrase("Gesamtheit: ", "Population: ")
        + SampleTexts.population(sample.population, formats) + " ("
        + formats.number(sample.frameSize) + Phrase(" von ", " of ")
        + formats.number(sample.totalBase) + Phrase(" Fällen)", " cases)"),
      Phrase("Stichtag ", "Key date ") + formats.date(sample.keyDate) + " · " + rule + " · "
        + SampleTexts.allocation(sample.allocation)
        + Phrase(" · Startwert ", " · seed ") + String(sample.seed),
      Phrase("Gezogen von ", "Drawn by ") + sample.drawnBy + Phrase(" am ", " on ")
        + formats.date(sample.drawnOn) + Phrase(" · Regelwerk ", " · rules ")
        + String(sample.ruleVersion.prefix(12)),
      Phrase(verbatim: "SHA-256 \(sample.frameHash)"),
    ]
  }

  static func result(
    _ sample: ReviewSample, _ result: SampleResult, _ formats: Formats
  ) -> [Phrase] {
    var lines: [Phrase] = [
      Phrase(
        "Gezogen \(result.drawn), offen \(result.open), nicht beurteilbar \(result.undecidable); "
          + "Basis \(result.base)",
        "Drawn \(result.drawn), open \(result.open), undecidable \(result.undecidable); "
          + "base \(result.base)"),
      Phrase(
        "Nicht zielführend: \(result.notEffective) von \(result.base) "
          + "(\(formats.percent(result.notEffective, of: result.base)))",
        "Not effective: \(result.notEffective) of \(result.base) "
          + "(\(formats.percent(result.notEffective, of: result.base)))"),
    ]
    for (reason, count) in result.reasons.sorted(by: { $0.key < $1.key }) {
      lines.append(Phrase(verbatim: "  \(reason)  \(count)  ") + ChecklistTexts.reason(reason))
    }
    switch result.extrapolation {
    case .interval(let interval):
      let method =
        interval.method == .hypergeometric
        ? Phrase("exakt hypergeometrisch", "exact hypergeometric")
        : Phrase("Wilson mit Endlichkeitskorrektur", "Wilson with finite population correction")
      lines.append(
        Phrase("Hochrechnung: ", "Extrapolation: ")
          + "\(formats.number(interval.lower)) … \(formats.number(interval.upper))"
          + Phrase(" von ", " of ") + "\(formats.number(interval.population)) ("
          + method + ", \(interval.level.code) %, x = \(interval.hits), n = \(interval.sample), "
          + "N = \(interval.population))")
      lines.append(TeamTexts.lowerBound(sample.totalBase, formats))
    case .weighted(let share, let level):
      func cases(_ part: Double) -> String {
        formats.number(Int((part * Double(sample.frameSize)).rounded()))
      }
      lines.append(
        Phrase("Hochrechnung: ", "Extrapolation: ")
          + "\(cases(share.lower)) … \(cases(share.upper))"
          + Phrase(" von ", " of ") + "\(formats.number(sample.frameSize)) ("
          + Phrase("gewichtet nach Fachdienst", "weighted by department")
          + ", \(level.code) %, n = \(result.base), N = \(sample.frameSize))")
      lines += sample.strata.map {
        Phrase(verbatim: "  \($0.department)  \($0.size)/\($0.population)  ")
          + Phrase("Gewicht ", "weight ")
          + "\(formats.percent($0.population, of: sample.frameSize))"
      }
      lines.append(TeamTexts.lowerBound(sample.totalBase, formats))
    case .refused(let refusal): lines.append(TeamTexts.refusal(refusal))
    }
    return lines
  }
}
