import Foundation
import Testing

/// Inputs that fuzzing has found to crash, to hang or to break a promise once; each must pass now.
/// The seeds are run too, so that the bodies themselves stay in working order.
@Suite struct FoundInputTests {
  private static func inputs(_ kind: String) throws -> [[UInt8]] {
    try ["found", "seeds"].flatMap { folder in
      let url = Kit.package.appending(path: "fuzz/\(folder)/\(kind)")
      return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
        .filter { !$0.hasPrefix(".") }
        .compactMap { Kit.bytes(url.appending(path: $0)) }
    }
  }

  @Test func `expressions`() throws {
    let inputs = try Self.inputs("feel")
    #expect(!inputs.isEmpty)
    for input in inputs { FuzzBodies.feel(input) }
  }

  @Test func `model files`() throws {
    let inputs = try Self.inputs("model")
    #expect(!inputs.isEmpty)
    for input in inputs { FuzzBodies.model(input) }
  }

  @Test func `cells of a table`() throws {
    let inputs = try Self.inputs("decision")
    #expect(!inputs.isEmpty)
    for input in inputs { FuzzBodies.decision(input) }
  }
}
