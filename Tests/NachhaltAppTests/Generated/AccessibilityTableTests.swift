import Foundation
import Testing

/// The table of accessibility names for every item the tests that watch over it.
@Suite struct AccessibilityTableTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func testNames() throws -> Set<String> {
    var names: Set<String> = []
    let folder = Self.root.appendingPathComponent("Tests")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for part in text.components(separatedBy: "func `").dropFirst() {
        if let name = part.split(separator: "`").first { names.insert(String(name)) }
      }
    }
    return names
  }

  @Test func `every item has its tests, and they exist`() throws {
    let table = try String(
      contentsOf: Self.root.appendingPathComponent("docs/ACCESSIBILITY.md"), encoding: .utf8)
    let names = try testNames()
    for number in 1...25 {
      let row = table.split(separator: "\n").first { $0.hasPrefix("| A\(number) |") }
      guard let row else {
        Issue.record("A\(number) is missing")
        continue
      }
      let tests = row.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }
        .map(\.element)
      #expect(!tests.isEmpty || row.contains("open"), "A\(number)")
      let missing = tests.filter { !names.contains($0) }
      #expect(missing.isEmpty, "A\(number)")
    }
  }

  @Test(arguments: ["de", "en"])
  func `the manual page and the statement tell of the accessible modes`(language: String) throws {
    let kit = try CommandKit()
    let statement = kit.run("accessibility", "--lang", language).output
    #expect(statement.contains("--einfach") || statement.contains("--simple"))
    #expect(statement.contains("NO_COLOR") && statement.contains("ASCII"))
    let page = kit.run("manual", "nachhalt", "--lang", language).output
      .replacingOccurrences(of: "\\-", with: "-")
    for word in ["NO_COLOR", "linear", "ascii"] { #expect(page.contains(word), "\(word)") }
    let manual = try String(
      contentsOf: Self.root.appendingPathComponent("docs/de/handbuch.md"), encoding: .utf8)
    for word in ["--einfach", "NO_COLOR", "Braille", "--barrierefreiheit"] {
      #expect(manual.contains(word), "\(word)")
    }
  }
}
