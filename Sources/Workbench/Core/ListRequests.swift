package import Casework
package import CivilTime

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
