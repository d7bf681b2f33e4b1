package import Casework

/// New ids for rows made on the screen. The seed comes from the loop, so that reducing stays a
/// function of its input and two workers never draw the same id.
package struct IdentifierSupply: Equatable, Sendable {
  private let seed: String
  private var used: Int

  package init(seed: String) {
    self.seed = seed
    used = 0
  }

  package mutating func next<Subject>(_ type: Subject.Type = Subject.self) -> Identifier<Subject> {
    used += 1
    return Identifier("\(seed)-\(used)")
  }
}
