import Decisions
import Foundation
import Testing

/// Runs the visible part of the public conformance kit. Every case is on record in `status.tsv`;
/// one that gets worse *or better* fails until the record says so. `NACHHALT_RECORD=1` writes the
/// record anew, and that run fails, so that it cannot pass unnoticed.
@Suite struct ConformanceTests {
  private static let record = Kit.package
    .appending(path: "Tests/DecisionsTests/Conformance/status.tsv")

  @Test(.enabled(if: Kit.isPresent, "the conformance kit is not beside the package"))
  func `every case of the kit comes out as recorded`() throws {
    let runner = try Kit.runner()
    var lines: [String] = []
    for (url, folder) in try Kit.folders() {
      let outcomes = runner.run(folder) { Kit.bytes(url.appending(path: $0)) }
      var position = outcomes.startIndex
      for test in folder.cases {
        for expectation in test.expectations {
          let passes = TypedEquality.passes(outcomes[position].actual, expectation.expected)
          position += 1
          lines.append(
            [folder.folder, test.testFile, test.name, expectation.node, passes ? "pass" : "fail"]
              .joined(separator: "\t"))
        }
      }
    }
    #expect(lines.count > 2_000)
    if ProcessInfo.processInfo.environment["NACHHALT_RECORD"] == "1" {
      try (lines.joined(separator: "\n") + "\n")
        .write(to: Self.record, atomically: true, encoding: .utf8)
      Issue.record("Recorded \(lines.count) results anew; run again without NACHHALT_RECORD.")
      return
    }
    let recorded = try String(contentsOf: Self.record, encoding: .utf8)
      .split(separator: "\n").map(String.init)
    let changed = Set(lines).symmetricDifference(recorded).sorted()
    #expect(changed.isEmpty, "\(changed.prefix(20).joined(separator: "\n"))")
  }
}
