import Casework
import Foundation
import NachhaltApp
import Testing

/// Random folders with all the liberties of the contract: in, out, into an empty store and out again.
///
/// `NACHHALT_CASES=10000` tries so many cases instead of a few hundred.
@Suite struct RandomRoundTripTests {
  @Test func `what comes out is what went in, and goes round byte for byte`() throws {
    let wanted = ProcessInfo.processInfo.environment["NACHHALT_CASES"].flatMap { Int($0) } ?? 60
    let folders = wanted > 1_000 ? 4 : 2
    for seed in 0..<folders {
      let folder = RandomFolder(cases: wanted / folders, seed: 4711 + UInt64(seed))
      let first = try CommandKit()
      for (kind, file) in folder.files {
        try FileManager.default.createDirectory(
          atPath: first.path("in"), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: URL(fileURLWithPath: first.path("in/\(kind.name).csv")))
      }
      let said = first.run("import", first.path("in"))
      guard said.status == .done else {
        Issue.record("seed \(seed): \(said.messages.prefix(2_000))")
        continue
      }
      first.run("export", first.path("out"))
      let out = first.files(in: "out")
      for (kind, file) in folder.files {
        let found = out["\(kind.name).csv"].map { [UInt8]($0) } ?? []
        let isSame = found == file.canonical
        #expect(isSame, "seed \(seed), \(kind): \(difference(found, file.canonical))")
      }
      let second = try CommandKit()
      try FileManager.default.copyItem(atPath: first.path("out"), toPath: second.path("in"))
      #expect(second.run("import", second.path("in")).status == .done)
      second.run("export", second.path("out"))
      let isSame = second.files(in: "out") == out
      #expect(isSame, "seed \(seed)")
      let again = second.run("import", second.path("in"))
      #expect(again.output.hasPrefix("0 neu, 0 geändert"), "\(again)")
      #expect(second.run("verify").status == .done)
    }
  }

  /// The first place at which two files differ, as text.
  private func difference(_ found: [UInt8], _ wanted: [UInt8]) -> String {
    let place = zip(found, wanted).enumerated().first { $1.0 != $1.1 }?.offset
    guard let place else { return "\(found.count) and \(wanted.count) bytes" }
    func around(_ bytes: [UInt8]) -> String {
      String(decoding: bytes[max(0, place - 60)..<min(bytes.count, place + 60)], as: UTF8.self)
        .debugDescription
    }
    return "at \(place) \(around(found)), wanted \(around(wanted))"
  }
}
