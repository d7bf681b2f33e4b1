/// The head of a file as it stands there: enough to say what its columns mean.
package struct TablePreview: Equatable, Sendable {
  package struct Column: Equatable, Sendable {
    package let header: String
    package fileprivate(set) var samples: [String] = []
    /// The different values, in the order of their first occurrence; empty where there are too many
    /// to be codes.
    package fileprivate(set) var values: [String] = []
    fileprivate var isVaried = false
  }

  package private(set) var columns: [Column] = []

  private static let samples = 3
  private static let mostValues = 24
  private static let rows = 5_000

  /// nil where there is no header to be read.
  package init?(separator: UInt8, nextChunk: @escaping () -> [UInt8]?) {
    var reader = CSVReader(separator: separator, nextChunk: nextChunk)
    var row = CSVReader.Row()
    guard (try? reader.next(into: &row)) == true, !row.isBlank else { return nil }
    columns = (0..<row.count).map { Column(header: row.text($0).trimmingBlanks()) }
    for _ in 0..<TablePreview.rows {
      guard (try? reader.next(into: &row)) == true else { break }
      if !row.isBlank { take(row) }
    }
  }

  private mutating func take(_ row: CSVReader.Row) {
    for index in columns.indices where index < row.count {
      let text = row.text(index).trimmingBlanks()
      if text.isEmpty { continue }
      if columns[index].samples.count < TablePreview.samples { columns[index].samples.append(text) }
      guard !columns[index].isVaried, !columns[index].values.contains(text) else { continue }
      columns[index].values.append(text)
      if columns[index].values.count > TablePreview.mostValues {
        columns[index].isVaried = true
        columns[index].values = []
      }
    }
  }
}
