package import Casework
package import CivilTime

extension Store {
  /// What reviews and statements say, of all cases: counted in figures, and shown nowhere.
  package func reviewedCases(on today: Day) throws(StoreFailure) -> [CaseID: ReviewedCase] {
    var found: [CaseID: ReviewedCase] = [:]
    let answers = try connection.prepare(
      "SELECT c.\"case\", a.item, a.answer FROM review_answers a JOIN cases c ON c.id = a.case_id")
    while try answers.step() {
      guard let item = Checklist.Item(code: answers.text(1)),
        let answer = ChecklistAnswer(rawValue: UInt8(clamping: answers.number(2)))
      else { continue }
      found[CaseID(answers.text(0)), default: ReviewedCase()].answers[item] = answer
    }
    let questions = try connection.prepare(
      """
      SELECT c."case", q.asked_on, q.answered_on, q.category FROM questions q
      JOIN cases c ON c.id = q.case_id WHERE q.asked_on <= ? ORDER BY q.asked_on, length(q.question),
        q.question
      """)
    questions.bind(today, at: 1)
    while try questions.step() {
      guard let askedOn = questions.day(1) else { continue }
      var statement = ReviewedCase.Statement(askedOn: askedOn)
      if let day = questions.day(2), day <= today {
        statement.receivedOn = day
        statement.category = questions.optionalNumber(3).flatMap {
          StatementCategory(rawValue: UInt8(clamping: $0))
        }
      }
      found[CaseID(questions.text(0)), default: ReviewedCase()].statement = statement
    }
    return found
  }

  /// What an answered question comes to; false where there is none.
  package func judge(
    _ questionID: String, as category: StatementCategory, by user: String, at seconds: Int64
  ) throws(StoreFailure) -> Bool {
    try connection.write { () throws(StoreFailure) in
      guard let question = try question(questionID), !question.isOpen else { return false }
      var journal = try JournalWriter(connection: connection, note: category.code)
      let row = try connection.prepare("UPDATE questions SET category = ? WHERE question = ?")
      row.bind(Int64(category.rawValue), at: 1)
      row.bind(questionID, at: 2)
      try row.run()
      _ = try journal.finish(
        .statementJudged, at: seconds, by: user, on: question.caseID, reverses: nil)
      return true
    }
  }
}
