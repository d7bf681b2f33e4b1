package import Casework

extension Store {
  /// Saves the rating with the answers it rests on; the rating takes the place of an earlier one, the
  /// journal keeps both. Touches nothing of the case itself.
  @discardableResult
  package func saveReview(
    _ review: Review, answers: [ReviewAnswer], by user: String, at seconds: Int64
  ) throws(StoreFailure) -> JournalEntry {
    try connection.write { () throws(StoreFailure) in
      let rows = RowStore(connection: connection)
      guard let number = try rows.caseNumber(review.caseID.text) else {
        throw .noSuchCase(review.caseID)
      }
      var journal = try JournalWriter(connection: connection, note: "")
      let record = Record(review)
      let current = try rows.find(.review, key: record.key)
      if current == nil {
        try rows.insert(record, version: journal.sequence)
      } else {
        _ = try rows.update(key: record.key, to: record, version: journal.sequence)
      }
      try journal.add(
        JournalledChange(
          kind: .review, key: record.key, before: current?.record,
          beforeVersion: current?.version ?? 0, after: record, afterVersion: journal.sequence))
      try replaceAnswers(answers, of: number)
      try rateInSamples(review)
      return try journal.finish(
        .reviewRecorded, at: seconds, by: user, on: review.caseID, reverses: nil)
    }
  }

  package func review(of id: CaseID) throws(StoreFailure) -> Review? {
    guard let record = try record(.review, key: [.text(id.text)]) else { return nil }
    do throws(RecordProblem) {
      return try Review(record)
    } catch {
      throw .damaged("review: \(error)")
    }
  }

  package func reviewAnswers(of id: CaseID) throws(StoreFailure) -> [ReviewAnswer] {
    let row = try connection.prepare(
      """
      SELECT item, proposed, answer, remark FROM review_answers
      WHERE case_id = (SELECT id FROM cases WHERE "case" = ?)
      """)
    row.bind(id.text, at: 1)
    var answers: [ReviewAnswer] = []
    while try row.step() {
      answers.append(
        ReviewAnswer(
          item: row.text(0),
          proposed: ChecklistAnswer(rawValue: UInt8(clamping: row.number(1))) ?? .open,
          answer: ChecklistAnswer(rawValue: UInt8(clamping: row.number(2))) ?? .open,
          remark: row.text(3)))
    }
    return answers
  }

  private func replaceAnswers(
    _ answers: [ReviewAnswer], of number: Int64
  ) throws(StoreFailure) {
    let delete = try connection.prepare("DELETE FROM review_answers WHERE case_id = ?")
    delete.bind(number, at: 1)
    try delete.run()
    let insert = try connection.prepare(
      """
      INSERT INTO review_answers (case_id, item, proposed, answer, remark) VALUES (?, ?, ?, ?, ?)
      """)
    for answer in answers {
      insert.bind(number, at: 1)
      insert.bind(answer.item, at: 2)
      insert.bind(Int64(answer.proposed.rawValue), at: 3)
      insert.bind(Int64(answer.answer.rawValue), at: 4)
      insert.bind(answer.remark, at: 5)
      try insert.run()
    }
  }

  /// Samples keep their own copy, so that a later review changes no published result; only cases
  /// still open in a sample take the rating.
  private func rateInSamples(_ review: Review) throws(StoreFailure) {
    let statement = try connection.prepare(
      """
      UPDATE sample_cases SET rating = ?, reasons = ?, rated_on = ?
      WHERE "case" = ? AND rating IS NULL
      """)
    statement.bind(Int64(review.rating.rawValue), at: 1)
    statement.bind(review.reasons.joined(separator: "|"), at: 2)
    statement.bind(review.on, at: 3)
    statement.bind(review.caseID.text, at: 4)
    try statement.run()
  }
}
