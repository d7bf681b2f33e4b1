import Casework
import CivilTime
import Foundation
import Rulebook
import Testing

/// The invented caseload behind the published figures: the rules give the reasons that people gave.
@Suite struct GoldenTests {
  static let folder: URL = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.appendingPathComponent("shared/golden")
  }()

  static let isPresent = FileManager.default.fileExists(atPath: folder.path)

  @Test(.enabled(if: isPresent, "the golden caseload is not beside this package"))
  func `ended aftercares have exactly the reasons of their reviews`() throws {
    let files = try GoldenTests.load()
    let engine = try Delivered.engine("2020-01-15")
    var compared = 0
    var exceptions: [String] = []
    for file in files {
      guard let review = file.review, file.aftercare?.endedOn != nil else { continue }
      let results = engine.evaluate(file).results
      let found = Set(engine.supervise(file, worker: nil).reasons)
      compared += 1
      if found == Set(review.reasons) { continue }
      // The one case without any consultation that people rated effective all the same.
      #expect(results.contains { $0.rule == "NB-08" && $0.isDismissed })
      exceptions.append(file.record.id.text)
    }
    #expect(compared >= 60)
    #expect(exceptions.count == 1)
  }

  private static func load() throws -> [CaseFile] {
    var files: [String: CaseFile] = [:]
    for kind in EntityKind.allCases where kind != .worker && kind != .client {
      let url = folder.appendingPathComponent(kind.name + ".csv")
      guard let text = try? String(contentsOf: url, encoding: .utf8) else { continue }
      var rows = lines(text).map(cells)
      guard !rows.isEmpty else { continue }
      let header = rows.removeFirst()
      for row in rows where row.count == header.count {
        let named = Dictionary(uniqueKeysWithValues: zip(header, row))
        let record = Record(kind: kind, cells: kind.fields.map { cell(named[$0.name] ?? "", $0) })
        if kind == .caseRecord {
          let own = try CaseRecord(record)
          files[own.id.text] = CaseFile(record: own)
        } else if let id = record.caseID {
          try files[id.text]?.add(record)
        }
      }
    }
    return files.values.sorted { $0.record.id < $1.record.id }
  }

  private static func cell(_ text: String, _ field: Field) -> Cell {
    if text.isEmpty { return .empty }
    switch field.kind {
    case .day: return Cell(Day(iso: text))
    case .flag: return Cell(text == "ja")
    case .code(let codes): return codes.firstIndex(of: text).map { .number(Int64($0)) } ?? .empty
    case .id, .reference, .text, .list, .time: return .text(text)
    }
  }

  /// Lines, where a quoted field may go over several.
  private static func lines(_ text: String) -> [String] {
    var lines: [String] = [""]
    var isQuoted = false
    for character in text where character != "\u{FEFF}" {
      if character == "\"" { isQuoted.toggle() }
      if character.isNewline, !isQuoted {
        lines.append("")
      } else {
        lines[lines.count - 1].append(character)
      }
    }
    return lines.filter { !$0.isEmpty }
  }

  private static func cells(_ line: String) -> [String] {
    var cells: [String] = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ";", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
