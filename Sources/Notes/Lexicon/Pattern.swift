/// What has to stand in a note for an entry to hold: one strand of words in order, perhaps others
/// near it in any order, and some that must not be there.
struct Pattern: Sendable {
  struct Step: Sendable {
    var element: Int32
    /// How many tokens may be skipped before this step.
    var gap: Int
    var isOptional: Bool
    /// The longer the shortest word of a step, the rarer it is taken to be.
    var rarity: Int
  }

  enum Reach: Sendable {
    case clause, sentence, note
  }

  struct Strand: Sendable {
    var steps: [Step]
    var reach: Reach
  }

  /// The strand with the rarest word, and which of its steps that is.
  var main: Strand
  var pivot: Int
  var others: [Strand]
  var absent: [Strand]

  init?(strands: [Strand], absent: [Strand]) {
    var best: (strand: Int, step: Int, rarity: Int)?
    for (strandIndex, strand) in strands.enumerated() {
      for (stepIndex, step) in strand.steps.enumerated() where !step.isOptional {
        if step.rarity > best?.rarity ?? -1 { best = (strandIndex, stepIndex, step.rarity) }
      }
    }
    guard let best else { return nil }
    main = strands[best.strand]
    pivot = best.step
    others = strands
    // The first strand has no reach of its own: seen from another one it lies as far as that one.
    if best.strand != 0 { others[0].reach = main.reach }
    others.remove(at: best.strand)
    self.absent = absent
  }

  var pivotElement: Int32 { main.steps[pivot].element }
}
