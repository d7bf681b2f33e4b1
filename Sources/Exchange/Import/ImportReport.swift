package import Casework

/// What an import found out about its files; the first of everything are kept, all are counted.
package struct ImportReport: Sendable {
  package static let limit = 1_000

  package private(set) var problems: [ImportProblem] = []
  package private(set) var problemCount = 0
  package private(set) var hints: [ImportHint] = []
  package internal(set) var hintCount = 0
  package var unknownColumns: [(file: String, columns: [String])] = []
  package var rows: [EntityKind: Int] = [:]
  package var rejected: [EntityKind: Int] = [:]
  /// The lines that must be left out when the good rows are stored.
  package var rejectedLines: [EntityKind: Set<Int32>] = [:]
  /// Files that could not be opened or read to their end.
  package var unreadableFiles: [String] = []

  package init() {}

  package var isClean: Bool { problemCount == 0 && unreadableFiles.isEmpty }

  package mutating func add(_ found: [ImportProblem]) {
    problemCount += found.count
    if problems.count < ImportReport.limit {
      problems += found.prefix(ImportReport.limit - problems.count)
    }
  }

  /// Puts the problems of the file read last in the order of its lines.
  mutating func sortProblems(of file: String) {
    let start = problems.lastIndex { $0.file != file }.map { $0 + 1 } ?? 0
    let sorted = problems[start...].enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    problems.replaceSubrange(start..., with: sorted.map(\.element))
  }

  package mutating func add(_ hint: ImportHint) {
    hintCount += 1
    if hints.count < ImportReport.limit { hints.append(hint) }
  }
}

/// Something about a row that is worth knowing and keeps nobody from storing it.
package struct ImportHint: Equatable, Sendable {
  package enum What: Equatable, Sendable {
    /// A topic, category or service nobody configured; told once with the number of its rows.
    case unknownWord(String, rows: Int)
    /// Probably the same person under another id.
    case samePerson(id: String, other: String, by: Sameness)
  }

  package enum Sameness: Equatable, Sendable {
    case customerNumber
    case nameAndBirthDate
  }

  package let file: String
  package let line: Int
  package let column: String
  package let what: What

  package init(file: String, line: Int, column: String, what: What) {
    self.file = file
    self.line = line
    self.column = column
    self.what = what
  }
}
