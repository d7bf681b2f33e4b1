import Glibc
import Notes

/// Finds how much must speak for a code where the lexicon saw it and where it did not: a logistic
/// regression over both witnesses, on notes that neither of them knew.
struct BarFinder {
  struct Case {
    var isSeen: Bool
    var score: Double
    var holds: Bool
  }

  /// From which likelihood on a code is named. Somewhat below a half: a topic too much is crossed out
  /// faster than a missing one is found.
  static let likelihood = 0.45
  /// Below so many notes with a code the lexicon is believed alone.
  private static let fewest = 8

  static func bars(_ cases: [Case]) -> Experience.Bars {
    let lexiconAlone = Experience.Bars(
      seen: -.greatestFiniteMagnitude, unseen: .greatestFiniteMagnitude)
    guard cases.count(where: { $0.holds }) >= fewest else { return lexiconAlone }
    let weights = fit(cases)
    let level = log(likelihood / (1 - likelihood))
    return Experience.Bars(
      seen: bar(weights[0] + weights[1] - level, weights[2] + weights[3], lexiconAlone.seen),
      unseen: bar(weights[0] - level, weights[2], lexiconAlone.unseen))
  }

  private static func bar(_ beginning: Double, _ slope: Double, _ otherwise: Float) -> Float {
    slope > 0 ? Float(-beginning / slope) : otherwise
  }

  /// Newton's method on four numbers: beginning, seen, score, and score where seen.
  private static func fit(_ cases: [Case]) -> [Double] {
    var weights = [0.0, 0, 0, 0]
    for _ in 0..<30 {
      var gradient = [0.0, 0, 0, 0]
      var curvature = [[Double]](repeating: [0, 0, 0, 0], count: 4)
      for index in 1..<4 {
        gradient[index] = -weights[index]
        curvature[index][index] = 1
      }
      curvature[0][0] = 1e-9
      for one in cases {
        let row = [1, one.isSeen ? 1 : 0, one.score, one.isSeen ? one.score : 0]
        let sum = zip(weights, row).reduce(0) { $0 + $1.0 * $1.1 }
        let likelihood = 1 / (1 + exp(-sum))
        let error = (one.holds ? 1 : 0) - likelihood
        for i in 0..<4 {
          gradient[i] += error * row[i]
          for j in 0..<4 { curvature[i][j] += likelihood * (1 - likelihood) * row[i] * row[j] }
        }
      }
      let step = solve(curvature, gradient)
      for index in 0..<4 { weights[index] += step[index] }
      if step.allSatisfy({ abs($0) < 1e-9 }) { break }
    }
    return weights
  }

  /// Gauss, on a matrix that is positive definite.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var matrix = matrix
    var right = right
    for pivot in 0..<4 {
      for row in (pivot + 1)..<4 {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        for column in pivot..<4 { matrix[row][column] -= factor * matrix[pivot][column] }
        right[row] -= factor * right[pivot]
      }
    }
    for row in (0..<4).reversed() {
      for column in (row + 1)..<4 { right[row] -= matrix[row][column] * right[column] }
      right[row] /= matrix[row][row]
    }
    return right
  }
}
