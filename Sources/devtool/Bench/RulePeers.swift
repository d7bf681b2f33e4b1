internal import Decisions
import Glibc
internal import NachhaltApp

/// Twelve follow-up rules over 10,000 cases, ours beside the same rules in Python and as SQL, in
/// turn and in one run. Peers and facts come from `../shared/bench`; without it there is nothing to measure.
enum RulePeers {
  private static let folder = "../shared/bench"
  private static let cases = 10_000
  private static let rounds = 3

  static func run(in scratch: String, _ table: inout BenchTable) {
    guard Files.exists(folder + "/gen.py"), let facts = facts(in: scratch),
      let model = Files.read("Benchmarks/twelve-rules.dmn"),
      let rules = TwelveRules(model: model, facts: facts)
    else {
      print("twelve rules: not measured, there is no \(folder) with facts and peers")
      return
    }
    guard rules.run(rounds: 1).counts == TwelveRules.expected else {
      print("twelve rules: the results are not those expected")
      return
    }
    for peer in peers(scratch) {
      var ours: [Double] = []
      var traced: [Double] = []
      var theirs: [Double] = []
      for _ in 0..<rounds {
        let result = rules.run(rounds: 5)
        ours.append(result.nanosecondsPerCase / 1_000)
        traced.append(result.nanosecondsPerTracedCase / 1_000)
        if let figure = figure(of: peer.command) { theirs.append(figure) }
      }
      guard !theirs.isEmpty else {
        print("twelve rules: \(peer.name) does not run here")
        continue
      }
      table.row(
        "twelve rules, traces off", microseconds(ours), peer.name, microseconds(theirs),
        rounded(median(ours) / median(theirs)) + "×", aim: "≤ 1.5 µs/case")
      table.row(
        "twelve rules, traces on", microseconds(traced), peer.name, microseconds(theirs),
        rounded(median(traced) / median(theirs)) + "×", aim: "≤ 3 µs/case")
    }
    print("  not run here, measured before on another day (µs/case):")
    print("  " + known.map { "\($0.name) \($0.figure)" }.joined(separator: " · "))
  }

  /// Figures of peers that need more than a machine has by itself.
  private static let known = [
    (name: "hand-written C", figure: "0.021"), (name: "hand-written Swift", figure: "0.038"),
    (name: "Swift closures", figure: "0.42"), (name: "CEL (C++)", figure: "41.8"),
    (name: "ZEN (Rust)", figure: "65.9"), (name: "CEL (Rust)", figure: "82.6"),
    (name: "rego-cpp", figure: "624"), (name: "pyDMNrules", figure: "1577"),
  ]

  private static func peers(_ scratch: String) -> [(name: String, command: [String])] {
    let program = ["python3", folder + "/rules_peers.py"]
    return [
      (
        "Python, by hand",
        program + ["python", "--facts", scratch + "/facts.jsonl", "--reps", "3"]
      ),
      (
        "SQLite, rules as SQL",
        program + ["sqlite-sql", "--db", scratch + "/cases.db", "--reps", "3"]
      ),
    ]
  }

  private static func facts(in scratch: String) -> [UInt8]? {
    let made = ProcessRun.of([
      "python3", folder + "/gen.py", "-n", "\(cases)", "-o", scratch, "--formats", "facts,sqlite",
    ])
    return made?.status == 0 ? Files.read(scratch + "/facts.jsonl") : nil
  }

  /// The peer's own figure: µs a case, the median of its repetitions.
  private static func figure(of command: [String]) -> Double? {
    guard let run = ProcessRun.of(command, keepsOutput: true), run.status == 0,
      case .number(let figure)? = (try? JSONReader.read(run.output))?["us_per_case"]
    else { return nil }
    return Double(figure)
  }

  private static func microseconds(_ values: [Double]) -> String { rounded(median(values)) + " µs" }
}
