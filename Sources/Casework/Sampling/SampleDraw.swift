/// Draws cases by lot so that anybody can draw the same again: the frame is ordered by id, the
/// numbers come from SplitMix64 with the stored seed, and every case has the same chance.
package struct SampleDraw: Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `bound`; those of the last, incomplete round are thrown away, since they would
  /// favour the small numbers.
  private mutating func below(_ bound: UInt64) -> UInt64 {
    let rounds = UInt64.max - UInt64.max % bound
    while true {
      let number = next()
      if number < rounds { return number % bound }
    }
  }

  /// So many of the ids, in the order in which they were drawn.
  package mutating func draw(_ count: Int, from ids: [CaseID]) -> [CaseID] {
    var pool = ids.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
    let count = min(count, pool.count)
    for index in 0..<count {
      let other = index + Int(below(UInt64(pool.count - index)))
      pool.swapAt(index, other)
    }
    return Array(pool.prefix(count))
  }

  /// Stratum after stratum with the sizes given, one generator for all.
  package mutating func draw(_ sizes: [Int], from strata: [[CaseID]]) -> [[CaseID]] {
    zip(sizes, strata).map { draw($0, from: $1) }
  }
}
