internal import NachhaltApp

extension TwelveRules {
  /// Measures the facts of a file and prints one line per figure.
  static func report(_ words: [String]) -> Int32 {
    guard let path = words.first, let facts = Files.read(path),
      let model = Files.read("Benchmarks/twelve-rules.dmn"),
      let rules = TwelveRules(model: model, facts: facts)
    else {
      print("usage: devtool twelve-rules FACTS.jsonl   (run in the package's folder)")
      return 64
    }
    let result = rules.run()
    print("cases: \(result.cases)")
    print("matches per rule: \(result.counts)")
    print("as expected for 10,000 cases: \(result.counts == TwelveRules.expected)")
    print("µs per case: \(microseconds(result.nanosecondsPerCase))")
    print("µs per case, traced: \(microseconds(result.nanosecondsPerTracedCase))")
    return result.counts == TwelveRules.expected || result.cases != 10_000 ? 0 : 1
  }

  private static func microseconds(_ nanoseconds: Double) -> String {
    let hundredths = Int((nanoseconds / 10).rounded())
    let rest = String(hundredths % 100)
    return "\(hundredths / 100).\(rest.count < 2 ? "0" : "")\(rest)"
  }
}
