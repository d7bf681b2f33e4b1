import Casework
import CivilTime
import Exchange
import Glibc
import NachhaltApp

/// Writes invented caseloads as folders of the exchange format.
enum CaseloadFolder {
  /// `devtool caseload N FOLDER [TODAY]`
  static func run(_ words: [String]) -> Int32 {
    guard words.count >= 2, let count = Int(words[0]) else { return 64 }
    let today = words.count > 2 ? Day(iso: words[2]) : Day(iso: "2026-11-20")
    guard let today else { return 64 }
    write(InventedCaseload(cases: count, today: today), to: words[1])
    return 0
  }

  static func write(_ caseload: InventedCaseload, to folder: String) {
    Files.makeDirectory(folder)
    for kind in EntityKind.allCases {
      guard let records = caseload.records[kind] else { continue }
      let writer = CSVWriter(kind: kind)
      var bytes = writer.header()
      for record in records { writer.write(record.cells, into: &bytes) }
      if !Files.write(bytes, to: "\(folder)/\(kind.name).csv") {
        print("cannot write \(kind.name).csv")
      }
    }
  }
}

/// The caseload that a newcomer meets: 120 people, told from a Monday; the program shifts it to
/// today by whole weeks, so that nobody is called on a Sunday.
enum DemoData {
  static let referenceDay = Day(number: 20_458)  // 2026-01-05

  static func write() -> Int32 {
    let caseload = InventedCaseload(cases: 120, seed: 42, today: referenceDay)
    CaseloadFolder.write(caseload, to: "Resources/demo")
    return 0
  }
}
