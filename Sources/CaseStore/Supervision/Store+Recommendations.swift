package import Casework
package import CivilTime

extension Store {
  /// Keeps a recommendation under its number; one that is there already is refused.
  package func record(
    _ recommendation: Recommendation, at seconds: Int64
  ) throws(StoreFailure) {
    try connection.write { () throws(StoreFailure) in
      if try self.recommendation(recommendation.id) != nil {
        throw .duplicateKey(kind: .review, key: recommendation.id)
      }
      var journal = try JournalWriter(connection: connection, note: recommendation.id)
      let row = try connection.prepare(
        """
        INSERT INTO recommendations (recommendation, text, category, unit, measure, recorded_by,
          recorded_on, due_on, evidence, dissent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?)
        """)
      row.bind(recommendation.id, at: 1)
      row.bind(recommendation.text, at: 2)
      row.bind(Int64(recommendation.category.rawValue), at: 3)
      row.bind(recommendation.unit, at: 4)
      row.bind(recommendation.measure, at: 5)
      row.bind(recommendation.recordedBy, at: 6)
      row.bind(recommendation.recordedOn, at: 7)
      row.bind(recommendation.dueOn, at: 8)
      row.bind(recommendation.dissent, at: 9)
      try row.run()
      _ = try journal.finish(
        .recommendationRecorded, at: seconds, by: recommendation.recordedBy, on: nil, reverses: nil)
    }
  }

  /// Done, with what shows it; answers false where there is no such open recommendation.
  package func completeRecommendation(
    _ id: String, evidence: String, by user: String, on day: Day, at seconds: Int64
  ) throws(StoreFailure) -> Bool {
    try connection.write { () throws(StoreFailure) in
      guard let found = try recommendation(id), found.doneOn == nil else { return false }
      var journal = try JournalWriter(connection: connection, note: id)
      let row = try connection.prepare(
        "UPDATE recommendations SET done_on = ?, done_by = ?, evidence = ? "
          + "WHERE recommendation = ?")
      row.bind(day, at: 1)
      row.bind(user, at: 2)
      row.bind(evidence, at: 3)
      row.bind(id, at: 4)
      try row.run()
      _ = try journal.finish(.recommendationDone, at: seconds, by: user, on: nil, reverses: nil)
      return true
    }
  }

  package func recommendation(_ id: String) throws(StoreFailure) -> Recommendation? {
    try recommendations(where: "recommendation = ?1", id).first
  }

  /// All of them, the earliest due first.
  package func recommendations() throws(StoreFailure) -> [Recommendation] {
    try recommendations(where: "?1 = ''", "")
  }

  private func recommendations(
    where condition: String, _ value: String
  ) throws(StoreFailure) -> [Recommendation] {
    let row = try connection.prepare(
      """
      SELECT recommendation, text, category, unit, measure, recorded_by, recorded_on, due_on,
        done_on, done_by, evidence, dissent FROM recommendations WHERE \(condition)
      ORDER BY due_on IS NULL, due_on, recommendation
      """)
    row.bind(value, at: 1)
    var found: [Recommendation] = []
    while try row.step() {
      guard let recordedOn = row.day(6) else { continue }
      var one = Recommendation(
        id: row.text(0), text: row.text(1),
        category: Recommendation.Category(rawValue: UInt8(clamping: row.number(2))) ?? .needed,
        unit: row.text(3), measure: row.text(4), dueOn: row.day(7), recordedBy: row.text(5),
        recordedOn: recordedOn)
      one.doneOn = row.day(8)
      one.doneBy = row.optionalText(9)
      one.evidence = row.text(10)
      one.dissent = row.text(11)
      found.append(one)
    }
    return found
  }
}
