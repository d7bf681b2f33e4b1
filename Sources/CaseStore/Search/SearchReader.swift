import Casework

/// Asks the index which cases hold all terms.
struct SearchReader {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// All of them in the order of names.
  func cases(_ query: SearchQuery) throws(StoreFailure) -> [Int64] {
    try ordered(matching(query))
  }

  /// The first of them in the order of names, without those hidden.
  func first(
    _ limit: Int, _ query: SearchQuery, without hidden: Set<Int64>
  ) throws(StoreFailure) -> [Int64] {
    // A letter or two fit thousands of names, and the first of them are found without the others.
    if query.terms.count == 1, let term = query.terms.first, !term.isIndexed {
      let numbers = try byName(term, limit: limit + hidden.count).subtracting(hidden)
      return Array(try ordered(numbers).prefix(limit))
    }
    let found = try matching(query).subtracting(hidden)
    // Of many matches the first names come soon where all names are gone through in order.
    return found.count > 2_000
      ? try firstByName(limit, of: found) : Array(try ordered(found).prefix(limit))
  }

  private func matching(_ query: SearchQuery) throws(StoreFailure) -> Set<Int64> {
    var found: Set<Int64>?
    for term in query.terms {
      let matching = try term.isIndexed ? indexed(term) : byName(term)
      found = found.map { $0.intersection(matching) } ?? matching
      if found?.isEmpty == true { return [] }
    }
    return found ?? []
  }

  private func firstByName(
    _ limit: Int, of found: Set<Int64>
  ) throws(StoreFailure) -> [Int64] {
    let names = try connection.prepare(
      "SELECT case_id FROM case_lines ORDER BY sort_name, case_id")
    var numbers: [Int64] = []
    while numbers.count < limit, try names.step() {
      let number = names.number(0)
      if found.contains(number) { numbers.append(number) }
    }
    return numbers
  }

  private func indexed(_ term: SearchQuery.Term) throws(StoreFailure) -> Set<Int64> {
    let statement = try connection.prepare(
      "SELECT rowid FROM search_text WHERE search_text MATCH ?")
    let expression = term.spellings.map { spelling in
      "\""
        + spelling.split(separator: "\"", omittingEmptySubsequences: false).joined(
          separator: "\"\"") + "\""
    }.joined(separator: " OR ")
    statement.bind(expression, at: 1)
    var numbers: Set<Int64> = []
    while try statement.step() {
      numbers.insert(SearchWriter.caseNumber(ofDocument: statement.number(0)))
    }
    return numbers
  }

  /// The first so many of each spelling.
  private func byName(
    _ term: SearchQuery.Term, limit: Int = .max
  ) throws(StoreFailure) -> Set<Int64> {
    let statement = try connection.prepare(
      """
      SELECT case_id FROM case_lines WHERE sort_name >= ?1 AND sort_name < ?1 || char(1114111)
      ORDER BY sort_name, case_id LIMIT ?2
      """)
    var numbers: Set<Int64> = []
    for spelling in term.spellings {
      statement.bind(spelling, at: 1)
      statement.bind(limit, at: 2)
      while try statement.step() { numbers.insert(statement.number(0)) }
      statement.reset()
    }
    // Ids of cases can be as short.
    let rows = RowStore(connection: connection)
    for id in [term.word, term.word.uppercased()] {
      if let number = try rows.caseNumber(id) { numbers.insert(number) }
    }
    return numbers
  }

  private func ordered(_ numbers: Set<Int64>) throws(StoreFailure) -> [Int64] {
    let statement = try connection.prepare("SELECT sort_name FROM case_lines WHERE case_id = ?")
    var named: [(name: String, number: Int64)] = []
    named.reserveCapacity(numbers.count)
    for number in numbers {
      statement.bind(number, at: 1)
      named.append((try statement.step() ? statement.text(0) : "", number))
      statement.reset()
    }
    named.sort { ($0.name, $0.number) < ($1.name, $1.number) }
    return named.map(\.number)
  }
}
