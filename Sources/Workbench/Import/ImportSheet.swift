package import Texts

/// What is to be imported, and how it is to be understood.
package struct ImportOrder: Hashable, Sendable {
  package var path: String
  /// The name of the mapping that explains another system's headers and values.
  package var mapping: String?
  /// Whether bad rows, and rows that depend on them, stay out instead of stopping everything.
  package var leavesOutBadRows = false

  package init(path: String, mapping: String? = nil, leavesOutBadRows: Bool = false) {
    self.path = path
    self.mapping = mapping
    self.leavesOutBadRows = leavesOutBadRows
  }
}

/// What an import would do, line by line where something is to be said.
package struct ImportSheet: Equatable, Sendable {
  package var order: ImportOrder
  package var files: [File]
  package var verdicts: [Verdict]

  package struct File: Hashable, Sendable {
    package var name: String
    package var rows: Int
    package var new: Int
    package var changed: Int
    package var same: Int
    package var rejected: Int

    package init(name: String, rows: Int, new: Int, changed: Int, same: Int, rejected: Int) {
      self.name = name
      self.rows = rows
      self.new = new
      self.changed = changed
      self.same = same
      self.rejected = rejected
    }
  }

  package struct Verdict: Hashable, Sendable {
    package var file: String
    package var line: Int
    package var column: String
    package var text: Phrase
    package var rejects: Bool

    package init(file: String, line: Int, column: String, text: Phrase, rejects: Bool) {
      self.file = file
      self.line = line
      self.column = column
      self.text = text
      self.rejects = rejects
    }
  }

  package init(order: ImportOrder, files: [File], verdicts: [Verdict]) {
    self.order = order
    self.files = files
    self.verdicts = verdicts
  }

  package var rejected: Int { files.reduce(0) { $0 + $1.rejected } }
  package var rows: Int { files.reduce(0) { $0 + $1.rows } }
  package var isReadable: Bool { !verdicts.contains { $0.rejects } }
}
