import Casework
import CivilTime
import Foundation
import NachhaltApp
import Testing

@Suite struct GeneratedTests {
  /// What a program says of a text; nil where it is not installed.
  private func judge(_ program: [String], _ text: String) throws -> (status: Int32, said: String)? {
    let paths = ["/usr/bin/", "/bin/", "/usr/local/bin/"]
    let found = paths.map { $0 + program[0] }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    guard let found else { return nil }
    let file = NSTemporaryDirectory() + UUID().uuidString
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: found)
    process.arguments = Array(program.dropFirst()) + [file]
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  @Test(arguments: [["bash", "-n"], ["zsh", "-n"], ["fish", "-n"]])
  func `completions are what the shell takes`(shell: [String]) throws {
    let kit = try CommandKit()
    for language in ["de", "en"] {
      let script = kit.run("completions", shell[0], "--lang", language).output
      #expect(script.contains("import") && script.contains("skip-bad-rows"))
      guard let verdict = try judge(shell, script) else { continue }
      #expect(verdict.status == 0, "\(verdict.said)")
      #expect(verdict.said == "")
    }
  }

  @Test(
    arguments: ["nachhalt", "nachhalt-austausch", "nachhalt-regeln", "nachhalt-filter"],
    ["de", "en"])
  func `manual pages are clean`(page: String, language: String) throws {
    let text = try CommandKit().run("manual", page, "--lang", language).output
    #expect(text.contains(".TH "))
    // The day is the release's, as whoever makes the package tells it.
    let other = try CommandKit().run("manual", page, "--lang", language, "--today", "2027-01-31")
    #expect(
      other.output == text.replacing(" 2026-11-21 \"nachhalt", with: " 2027-01-31 \"nachhalt"))
    if let verdict = try judge(["groff", "-ww", "-man", "-Kutf8", "-Tutf8"], text) {
      #expect(verdict.said == "")
    }
    if let verdict = try judge(["mandoc", "-T", "lint", "-W", "warning"], text) {
      #expect(verdict.status == 0)
    }
  }

  @Test func `every example of the filter page is a filter`() throws {
    let page = try CommandKit().run("manual", "nachhalt-filter").output
    let today = try #require(Day(iso: "2026-11-21"))
    let lines = page.split(separator: "\n").drop { !$0.hasPrefix(".SH BEISPIELE") }
    let examples = lines.filter { $0.hasPrefix("\\fB") }.map {
      $0.replacing("\\fB", with: "").replacing("\\fR", with: "").replacing("\\-", with: "-")
    }.filter { !$0.hasPrefix("nachhalt") }
    #expect(examples.count >= 6)
    for example in examples {
      #expect(throws: Never.self) { try FilterParser.parse(String(example), today: today) }
    }
  }

  @Test func `the manual tells of every command and every column`() throws {
    let kit = try CommandKit()
    let manual = kit.run("manual").output
    for name in ["import", "export", "mapping", "sheet", "calendar", "today", "verify"] {
      #expect(manual.contains(".SS nachhalt \(name)"))
    }
    let exchange = kit.run("manual", "nachhalt-austausch").output
    #expect(exchange.contains("end_initiator") && exchange.contains("(Kundennummer)"))
    #expect(kit.run("manual", "nachhalt-regeln").output.contains("NB\\-02"))
  }
}
