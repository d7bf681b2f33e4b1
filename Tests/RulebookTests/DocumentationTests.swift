import Foundation
import Rulebook
import Testing

/// Whoever changes the model with a modeller works from the page of inputs: it must name them all.
@Suite struct DocumentationTests {
  private static let page: String = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/rules/inputs.md")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  /// The rows of all tables, by the name in their first column.
  private static let rows: [String: [String]] = {
    var rows: [String: [String]] = [:]
    for line in page.split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
      }
      guard cells.count > 2 else { continue }
      rows[cells[1]] = Array(cells.dropFirst(2).dropLast())
    }
    return rows
  }()

  @Test(arguments: RuleInput.names)
  func `an input has type, meaning and example`(_ name: String) throws {
    let row = try #require(DocumentationTests.rows[name])
    #expect(row.count == 3)
    #expect(row.allSatisfy { !$0.isEmpty })
  }

  @Test func `every rule stands there with its title`() throws {
    for info in try Delivered.book().rules {
      #expect(DocumentationTests.rows[info.rule]?.first == info.title)
    }
  }

  @Test func `every number stands there with its value`() throws {
    for number in try Delivered.book().numbers.flatMap(\.values) {
      #expect(DocumentationTests.rows[number.name]?.first == number.value, "\(number.name)")
    }
  }
}
