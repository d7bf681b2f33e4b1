/// What somebody wants to be drawn; the frame and, where none is given, the seed come with the draw.
package struct SampleOrder: Equatable, Sendable {
  package var question: String
  package var population: Population
  package var sizeRule: ReviewSample.SizeRule
  package var allocation: Allocation
  package var seed: UInt64?

  package init(
    question: String, population: Population, sizeRule: ReviewSample.SizeRule,
    allocation: Allocation, seed: UInt64? = nil
  ) {
    self.question = question
    self.population = population
    self.sizeRule = sizeRule
    self.allocation = allocation
    self.seed = seed
  }
}

extension ReviewSample.SizeRule {
  /// As people write it: "89" for a fixed size, "95/10" for 95 % confidence and ±10 points.
  package init?(text: String) {
    let parts = text.split(whereSeparator: { $0 == "/" || $0 == " " || $0 == "%" || $0 == "±" })
    switch parts.count {
    case 1:
      guard let size = Int(parts[0]), size > 0 else { return nil }
      self = .fixed(size)
    case 2:
      guard let level = SampleSize.Level(code: String(parts[0])),
        let points = Double(parts[1].split(separator: ",").joined(separator: ".")), points > 0,
        points <= 50
      else { return nil }
      self = .margin(level, points: points)
    default: return nil
    }
  }
}
