package import Casework

extension Store {
  /// Saves the rating with the answers it rests on; the rating takes the place of an earlier one, the
  /// journal keeps both. Touches nothing of the case itself.
  @discardableResult
  package func saveReview(
    _ review: Review, answers: [ReviewAnswer], details: ReviewDetails = ReviewDetails(),
    by user: String, at seconds: Int64
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
      try replaceDetails(details, of: number)
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

  package func reviewDetails(of id: CaseID) throws(StoreFailure) -> ReviewDetails {
    try details(where: "c.\"case\" = ?1", id.text).first?.details ?? ReviewDetails()
  }

  /// Cases about which reviewers disagree and nobody has decided yet (FA-05).
  package func disputedCases() throws(StoreFailure) -> [(caseID: CaseID, details: ReviewDetails)] {
    try details(where: "d.is_disputed = 1 AND d.decided_by IS NULL AND ?1 = ''", "")
  }

  private func details(
    where condition: String, _ value: String
  ) throws(StoreFailure) -> [(caseID: CaseID, details: ReviewDetails)] {
    let row = try connection.prepare(
      """
      SELECT c."case", d.looked_back_from, d.is_extended, d.is_disputed, d.dispute, d.decided_by,
        d.decided_on
      FROM review_details d JOIN cases c ON c.id = d.case_id
      WHERE (\(condition))\(sight.condition(on: "c.id")) ORDER BY c."case"
      """)
    row.bind(value, at: 1)
    var found: [(caseID: CaseID, details: ReviewDetails)] = []
    while try row.step() {
      var details = ReviewDetails()
      details.lookedBackFrom = row.day(1)
      details.isExtended = row.number(2) == 1
      details.isDisputed = row.number(3) == 1
      details.dispute = row.text(4)
      details.decidedBy = row.optionalText(5)
      details.decidedOn = row.day(6)
      found.append((CaseID(row.text(0)), details))
    }
    return found
  }

  private func replaceDetails(
    _ details: ReviewDetails, of number: Int64
  ) throws(StoreFailure) {
    let row = try connection.prepare(
      "INSERT OR REPLACE INTO review_details VALUES (?, ?, ?, ?, ?, ?, ?)")
    row.bind(number, at: 1)
    row.bind(details.lookedBackFrom, at: 2)
    row.bind(Int64(details.isExtended ? 1 : 0), at: 3)
    row.bind(Int64(details.isDisputed ? 1 : 0), at: 4)
    row.bind(details.dispute, at: 5)
    if let user = details.decidedBy { row.bind(user, at: 6) } else { row.bindNull(at: 6) }
    row.bind(details.decidedOn, at: 7)
    try row.run()
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
