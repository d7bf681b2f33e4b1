package import Casework
package import CivilTime
package import Texts

/// A window of the list of cases.
package struct CasesRequest: Hashable, Sendable {
  package var filter: CaseFilter
  package var order: CaseOrder
  package var today: Day
  package var offset: Int
  package var limit: Int

  package init(filter: CaseFilter, order: CaseOrder, today: Day, offset: Int, limit: Int) {
    self.filter = filter
    self.order = order
    self.today = today
    self.offset = offset
    self.limit = limit
  }
}

/// A filter kept under a name and a number key.
package struct SavedView: Hashable, Sendable {
  package var name: String
  /// As typed; it is read anew each day, because it may say `heute`.
  package var query: String
  package var filter: CaseFilter

  package struct Count: Hashable, Sendable {
    package var name: String
    package var cases: Int

    package init(name: String, cases: Int) {
      self.name = name
      self.cases = cases
    }
  }

  package init(name: String, query: String, filter: CaseFilter) {
    self.name = name
    self.query = query
    self.filter = filter
  }
}

/// What an import would do, line by line where something is to be said.
package struct ImportSheet: Equatable, Sendable {
  package var path: String
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

  package init(path: String, files: [File], verdicts: [Verdict]) {
    self.path = path
    self.files = files
    self.verdicts = verdicts
  }

  package var hasRejected: Bool { files.contains { $0.rejected > 0 } }
}
