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

  /// Done, with what came of it; answers false where there is no such open measure.
  package func complete(
    _ measureID: String, outcome: String, by user: String, on day: Day, at seconds: Int64
  ) throws(StoreFailure) -> Bool {
    try connection.write { () throws(StoreFailure) in
      let found = try measures().first { $0.id == measureID }
      guard let measure = found, measure.doneOn == nil else { return false }
      var journal = try JournalWriter(connection: connection, note: outcome)
      let update = try connection.prepare(
        "UPDATE review_measures SET done_on = ?, done_by = ?, outcome = ? WHERE measure = ?")
      update.bind(day, at: 1)
      update.bind(user, at: 2)
      update.bind(outcome, at: 3)
      update.bind(measureID, at: 4)
      try update.run()
      _ = try journal.finish(
        .measureDone, at: seconds, by: user, on: measure.caseID, reverses: nil)
      return true
    }
  }

  /// Agreed measures of one case, or of all; open ones first.
  package func measures(about id: CaseID? = nil) throws(StoreFailure) -> [ReviewMeasure] {
    let row = try connection.prepare(
      """
      SELECT m.measure, c."case", m.text, m.agreed_by, m.agreed_on, m.due_on, m.done_on,
        m.done_by, m.outcome
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
      measure.doneBy = row.optionalText(7)
      measure.outcome = row.optionalText(8) ?? ""
      measures.append(measure)
    }
    return measures
  }
}
