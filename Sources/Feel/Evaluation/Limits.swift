/// How much an evaluation may consume. What goes beyond becomes null with a note.
package struct Limits: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case depth
    case steps
    case listLength
    case textLength
    case size
  }

  /// Function calls inside each other.
  package var depth: Int
  /// Loop turns and function calls in all.
  package var steps: Int
  package var listLength: Int
  /// Bytes of a string.
  package var textLength: Int
  /// Parts of a value in all, however deep they lie; texts count by their length.
  package var size: Int

  package init(
    depth: Int = 400, steps: Int = 10_000_000, listLength: Int = 1_000_000,
    textLength: Int = 4_000_000, size: Int = 5_000_000
  ) {
    self.depth = depth
    self.steps = steps
    self.listLength = listLength
    self.textLength = textLength
    self.size = size
  }
}
