import Foundation
import NachhaltApp
import Testing

/// The built program itself: what only a process shows.
@Suite struct WholeProgramTests {
  private static let binary: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return root.appendingPathComponent(".build/debug/nachhalt").path
  }()

  private static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: binary) }

  private func shell(_ script: String, _ kit: CommandKit) throws -> (status: Int32, said: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script]
    process.environment = [
      "HOME": kit.home, "NACHHALT_TODAY": "2026-11-21", "N": WholeProgramTests.binary,
      "PATH": "/usr/bin:/bin",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  @Test(.enabled(if: isBuilt, "the program is not built yet"))
  func `a reader that goes away is no fault`() throws {
    let kit = try CommandKit().withCaseload()
    let said = try shell(
      "set -o pipefail; { \"$N\" manual; echo \"status $?\" >&2; } | head -1 >/dev/null", kit)
    #expect(said.said == "status 0\n")
  }

  @Test(.enabled(if: isBuilt, "the program is not built yet"))
  func `expressions are read one a line, and a mistake ends nothing`() throws {
    let kit = try CommandKit()
    let said = try shell(
      "printf '1 + 2\\n1 +\\n\\n_ * 2\\n_1 + _2' | \"$N\" feel 2>/dev/null; echo \"status $?\"", kit
    )
    #expect(said.said == "3\n6\n9\nstatus 65\n")
    #expect(try shell("\"$N\" feel </dev/null; echo \"status $?\"", kit).said == "status 0\n")
  }

  @Test(.enabled(if: isBuilt, "the program is not built yet"))
  func `a full disk is told with 74`() throws {
    let kit = try CommandKit().withCaseload()
    #expect(try shell("\"$N\" show F1 > /dev/full", kit).status == 74)
    #expect(try shell("\"$N\" sheet F1 --html > /dev/full", kit).status == 74)
  }

  @Test(.enabled(if: isBuilt, "the program is not built yet"))
  func `a first run in an empty home`() throws {
    let kit = try CommandKit()
    #expect(try shell("\"$N\" today", kit).status == 66)
    #expect(try shell("\"$N\" < /dev/null", kit).status != 0)
    #expect(try shell("\"$N\" --version", kit).said.hasPrefix("nachhalt "))
  }
}
