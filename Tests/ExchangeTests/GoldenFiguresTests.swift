import Casework
import CivilTime
import Exchange
import Foundation
import Testing

/// The audit's published figures from the invented caseload that has them; skipped where the data
/// is not beside the project.
@Suite struct GoldenFiguresTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/golden")

  static var isThere: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "expected.json").path)
  }

  private func caseFiles() throws -> [CaseFile] {
    var files: [String: CaseFile] = [:]
    for kind in EntityKind.allCases where kind.casePosition != nil {
      guard let data = try? Data(contentsOf: Self.folder.appending(path: "\(kind.name).csv"))
      else { continue }
      var once: [UInt8]? = Array(data)
      var reader = TableReader(file: kind.name, kind: kind, separator: UInt8(ascii: ";")) {
        defer { once = nil }
        return once
      }
      while case .record(let record, _) = reader.next() {
        let id = try #require(record.caseID)
        if kind == .caseRecord {
          files[id.text] = CaseFile(record: try CaseRecord(record))
        } else {
          try files[id.text]?.add(record)
        }
      }
    }
    return files.values.sorted { $0.record.id < $1.record.id }
  }

  @Test(.enabled(if: isThere, "the golden data set is not beside the project"))
  func `every published figure comes out exactly`() throws {
    let expected = try JSONReader.read(
      Array(Data(contentsOf: Self.folder.appending(path: "expected.json"))))
    let files = try caseFiles()
    #expect(files.count == 160)
    let today = try #require(Day(iso: "2026-11-21"))
    func period(_ name: String) throws -> ClosedRange<Day> {
      guard case .string(let from)? = expected["periods"]?[name]?["from"],
        case .string(let to)? = expected["periods"]?[name]?["to"],
        let first = Day(iso: from), let last = Day(iso: to)
      else { throw CocoaError(.coderReadCorrupt) }
      return first...last
    }
    var figures: [String: Figure] = [:]
    for report in [ReportName.offers, .process, .terminations, .dataQuality] {
      var tally = try #require(
        report.tally(try period(report == .offers ? "offers" : "aftercare"), today: today))
      for file in files { tally.count(file) }
      // Details beyond the audit's figures are for people.
      for figure in tally.figures where !figure.isDetail { figures[figure.id] = figure }
    }
    guard case .array(let list)? = expected["figures"] else {
      Issue.record("no figures expected")
      return
    }
    #expect(list.count == figures.count)
    for entry in list {
      guard case .string(let id)? = entry["figure"], let figure = figures[id] else {
        Issue.record("missing: \(entry)")
        continue
      }
      let json = figure.json
      for name in ["label", "numerator", "denominator", "base", "percent", "min", "max"]
      where entry[name] != nil {
        #expect(json[name] == entry[name], "\(id) \(name)")
      }
    }
  }
}
