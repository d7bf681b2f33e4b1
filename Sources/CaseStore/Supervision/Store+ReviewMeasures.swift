package import Casework
package import CivilTime

extension Store {
  @discardableResult
  package func agree(
    _ text: String, about id: CaseID, by user: String, on day: Day, due: Day, at seconds: Int64
  ) throws(StoreFailure) -> ReviewMeasure {
    try connection.write { () throws(StoreFailure) in
      let found = try caseAndWorker(id)
      var journal = try JournalWriter(connection: connection, note: "")
      let measure = ReviewMeasure(
        id: "MV-\(journal.sequence)", caseID: id, text: text, agreedBy: user, agreedOn: day,
        dueOn: due)
      let insert = try connection.prepare(
        """
        INSERT INTO review_measures (measure, case_id, text, agreed_by, agreed_on, due_on)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
      insert.bind(measure.id, at: 1)
      insert.bind(found.number, at: 2)
      insert.bind(text, at: 3)
      insert.bind(user, at: 4)
      insert.bind(day, at: 5)
      insert.bind(due, at: 6)
      try insert.run()
      _ = try journal.finish(.measureAgreed, at: seconds, by: user, on: id, reverses: nil)
      return measure
    }
  }

  package func complete(_ measureID: String, on day: Day) throws(StoreFailure) {
    try connection.write { () throws(StoreFailure) in
      let update = try connection.prepare(
        "UPDATE review_measures SET done_on = ? WHERE measure = ? AND done_on IS NULL")
      update.bind(day, at: 1)
      update.bind(measureID, at: 2)
      try update.run()
    }
  }

  /// Agreed measures of one case, or of all; open ones first.
  package func measures(about id: CaseID? = nil) throws(StoreFailure) -> [ReviewMeasure] {
    let row = try connection.prepare(
      """
      SELECT m.measure, c."case", m.text, m.agreed_by, m.agreed_on, m.due_on, m.done_on
      FROM review_measures m JOIN cases c ON c.id = m.case_id
      WHERE \(id == nil ? "1" : "c.\"case\" = ?1")\(sight.condition(on: "c.id"))
      ORDER BY m.done_on IS NOT NULL, m.due_on, m.measure
      """)
    if let id { row.bind(id.text, at: 1) }
    var measures: [ReviewMeasure] = []
    while try row.step() {
      guard let agreedOn = row.day(4), let dueOn = row.day(5) else { continue }
      var measure = ReviewMeasure(
        id: row.text(0), caseID: CaseID(row.text(1)), text: row.text(2), agreedBy: row.text(3),
        agreedOn: agreedOn, dueOn: dueOn)
      measure.doneOn = row.day(6)
      measures.append(measure)
    }
    return measures
  }
}
