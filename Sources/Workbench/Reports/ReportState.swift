import CivilTime
package import Screen
package import Texts

/// A report of a quarter, with one figure selected.
package struct ReportState: Equatable, Sendable {
  package static let names = ["R-A", "R-B", "R-C", "R-D", "R-E", "R-F", "R-G", "R-H", "R-I", "R-K"]

  package var request: ReportRequest
  package var table: ReportTable?
  package var list = ListView<String>()

  package init(_ request: ReportRequest) {
    self.request = request
  }

  package var selected: ReportTable.Row? {
    table?.rows.first { $0.key == list.selectedID }
  }

  /// The quarter a day lies in.
  static func quarter(of day: Day) -> ClosedRange<Day> {
    let month = (day.parts.month - 1) / 3 * 3 + 1
    let first = Day(year: day.year, month: month, day: 1) ?? day
    return first...(first.adding(months: 3) - 1)
  }
}
