import Foundation
import Screen
import Testing
import Texts

/// Compares a frame with the recorded one: text, cursor and style runs. With NACHHALT_RECORD=1 it
/// writes what it sees and fails, so that a recording cannot pass for a test.
func expectGolden(
  _ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Golden")
  let file = folder.appendingPathComponent(name + ".frame")
  let seen = frame.dumpWithStyles()
  if ProcessInfo.processInfo.environment["NACHHALT_RECORD"] == "1" {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? Data(seen.utf8).write(to: file)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  guard let data = try? Data(contentsOf: file) else {
    Issue.record("no recording of \(name)", sourceLocation: sourceLocation)
    return
  }
  let wanted = String(decoding: data, as: UTF8.self)
  if wanted == seen { return }
  let difference = zip(
    wanted.split(separator: "\n", omittingEmptySubsequences: false),
    seen.split(separator: "\n", omittingEmptySubsequences: false)
  ).enumerated().first { $0.element.0 != $0.element.1 }
  let line =
    difference.map { "line \($0.offset)\nwas  \($0.element.0)\nnow  \($0.element.1)" } ?? "length"
  Issue.record("\(name) differs: \(line)", sourceLocation: sourceLocation)
}

extension Desk {
  /// The same screen in both sizes and both languages.
  static func goldens(
    _ name: String, sourceLocation: SourceLocation = #_sourceLocation, _ act: (inout Desk) -> Void
  ) {
    for (rows, columns) in [(24, 80), (40, 120)] {
      for language in [Language.german, .english] {
        var desk = Desk(rows: rows, columns: columns, language: language)
        act(&desk)
        expectGolden(
          desk.frame, "\(name)-\(columns)x\(rows)-\(language.code)", sourceLocation: sourceLocation)
      }
    }
  }
}
