import Glibc
import Notes

/// Learns from labelled notes how much each shelf of pieces speaks for each code: one logistic
/// regression a code, all side by side, solved by dual coordinate ascent. Nothing of it is left to
/// chance, so the same notes always teach the same.
struct Learner {
  /// One note: its shelves with their weights, and for each code whether it holds.
  struct Example {
    var shelves: [(shelf: Int, weight: Float)]
    var labels: [Bool]
  }

  let examples: [Example]
  private let codes = Experience.codes.count

  /// How strongly the votes are held back: found best on notes that were not learnt from.
  private static let restraint: Float = 0.1
  private static let rounds = 60

  /// Votes shelf by shelf; behind the last shelf stands what speaks for a code before a word is read.
  func fit(_ chosen: [Int]) -> [Float] {
    var votes = [Float](repeating: 0, count: (Pieces.shelves + 1) * codes)
    var pull = [Float](repeating: 0, count: examples.count * codes)
    var sums = [Float](repeating: 0, count: codes)
    // Twice the length of a note with its one beginning, as the bound of the curvature has it.
    let step = 1 / (1 + 2 / (4 * Learner.restraint))
    var order = chosen
    var shuffle: UInt64 = 1
    votes.withUnsafeMutableBufferPointer { votes in
      for _ in 0..<Learner.rounds {
        Learner.mix(&order, &shuffle)
        for note in order {
          let example = examples[note]
          for code in 0..<codes { sums[code] = votes[Pieces.shelves * codes + code] }
          for (shelf, weight) in example.shelves {
            let row = shelf * codes
            for code in 0..<codes { sums[code] += weight * votes[row + code] }
          }
          for code in 0..<codes {
            let side: Float = example.labels[code] ? 1 : -1
            let wanted = side / (1 + exp(side * sums[code]))
            let move = (wanted - pull[note * codes + code]) * step
            pull[note * codes + code] += move
            sums[code] = move / Learner.restraint
          }
          for code in 0..<codes { votes[Pieces.shelves * codes + code] += sums[code] }
          for (shelf, weight) in example.shelves {
            let row = shelf * codes
            for code in 0..<codes { votes[row + code] += weight * sums[code] }
          }
        }
      }
    }
    return votes
  }

  /// How much these votes speak for each code in a note.
  func scores(_ votes: [Float], of note: Int) -> [Float] {
    var sums = Array(votes[(Pieces.shelves * codes)...])
    for (shelf, weight) in examples[note].shelves {
      for code in 0..<codes { sums[code] += weight * votes[shelf * codes + code] }
    }
    return sums
  }

  /// Fisher and Yates, with a small generator of its own.
  private static func mix(_ order: inout [Int], _ state: inout UInt64) {
    for index in stride(from: order.count - 1, to: 0, by: -1) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
    }
  }
}
