import Glibc

/// Measured rows: ours, the peer's, and the ratio – medians of pairs taken in turn, because the
/// machine's speed drifts.
struct BenchTable {
  private var lines: [[String]] = []

  /// Runs ours and the peer in turn and adds a row with the median of the pairwise ratios.
  mutating func pair(
    _ what: String, peer name: String, runs: Int, aim: String, ours: () -> Double?,
    peer: () -> Double?
  ) {
    var mine: [Double] = []
    var theirs: [Double] = []
    var ratios: [Double] = []
    // The first pair warms the caches and is not counted.
    for run in 0...runs {
      guard let a = ours(), let b = peer() else {
        add([what, "failed", name, "", "", aim])
        return
      }
      if run == 0 { continue }
      mine.append(a)
      theirs.append(b)
      ratios.append(a / b)
    }
    add([
      what, milliseconds(median(mine)), name, milliseconds(median(theirs)),
      rounded(median(ratios)) + "×", aim,
    ])
  }

  mutating func single(_ what: String, _ value: String, aim: String) {
    add([what, value, "", "", "", aim])
  }

  mutating func row(
    _ what: String, _ ours: String, _ peer: String, _ theirs: String, _ ratio: String, aim: String
  ) {
    add([what, ours, peer, theirs, ratio, aim])
  }

  private mutating func add(_ line: [String]) {
    lines.append(line)
    print(BenchTable.line(line))
    // Seen when it is measured, also where the output is no terminal.
    fflush(nil)
  }

  static let head = line(["measured", "ours", "peer", "peer's", "ratio", "aim"])

  private static func line(_ cells: [String]) -> String {
    let widths = [44, 12, 26, 12, 8, 16]
    return zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: max(1, width - cell.count))
    }.joined()
  }
}

func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard let middle = sorted.indices.dropFirst(sorted.count / 2).first else { return 0 }
  return sorted[middle]
}

func percentile(_ values: [Double], _ share: Double) -> Double {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return 0 }
  return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
}

func rounded(_ value: Double, _ digits: Int = 2) -> String {
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let whole = Int((value * scale).rounded())
  let text = String(whole % Int(scale))
  return "\(whole / Int(scale))." + String(repeating: "0", count: digits - text.count) + text
}

func milliseconds(_ seconds: Double) -> String { rounded(seconds * 1_000) + " ms" }
