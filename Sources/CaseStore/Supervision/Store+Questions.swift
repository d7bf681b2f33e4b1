package import Casework
package import CivilTime

extension Store {
  /// Puts a question to the caseworker of a case.
  @discardableResult
  package func ask(
    _ text: String, about id: CaseID, by user: String, on day: Day, due: Day, at seconds: Int64
  ) throws(StoreFailure) -> CaseQuestion {
    try connection.write { () throws(StoreFailure) in
      let found = try caseAndWorker(id)
      var journal = try JournalWriter(connection: connection, note: "")
      let question = CaseQuestion(
        id: "RF-\(journal.sequence)", caseID: id, worker: WorkerID(found.worker), askedBy: user,
        askedOn: day, dueOn: due, text: text)
      let insert = try connection.prepare(
        """
        INSERT INTO questions (question, case_id, worker, asked_by, asked_on, due_on, text)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
      insert.bind(question.id, at: 1)
      insert.bind(found.number, at: 2)
      insert.bind(found.worker, at: 3)
      insert.bind(user, at: 4)
      insert.bind(day, at: 5)
      insert.bind(due, at: 6)
      insert.bind(text, at: 7)
      try insert.run()
      _ = try journal.finish(.questionAsked, at: seconds, by: user, on: id, reverses: nil)
      return question
    }
  }

  /// Answers and thereby closes a question.
  package func answer(
    _ questionID: String, with text: String, by user: String, on day: Day, at seconds: Int64
  ) throws(StoreFailure) {
    try connection.write { () throws(StoreFailure) in
      guard let question = try question(questionID), question.isOpen else {
        throw .internalFault("no open question")
      }
      var journal = try JournalWriter(connection: connection, note: "")
      let update = try connection.prepare(
        "UPDATE questions SET answer = ?, answered_by = ?, answered_on = ? WHERE question = ?")
      update.bind(text, at: 1)
      update.bind(user, at: 2)
      update.bind(day, at: 3)
      update.bind(questionID, at: 4)
      try update.run()
      _ = try journal.finish(
        .questionAnswered, at: seconds, by: user, on: question.caseID, reverses: nil)
    }
  }

  package func question(_ id: String) throws(StoreFailure) -> CaseQuestion? {
    let statement = try connection.prepare(
      "SELECT \(QuestionRow.columns) \(QuestionRow.tables) WHERE q.question = ?")
    statement.bind(id, at: 1)
    return try QuestionRow.all(statement).first
  }

  /// Open questions about a person's cases, the earliest due first: they go along when a case changes
  /// hands.
  package func openQuestions(to worker: WorkerID) throws(StoreFailure) -> [CaseQuestion] {
    let statement = try connection.prepare(
      "SELECT \(QuestionRow.columns) \(QuestionRow.tables) WHERE c.worker = ? "
        + "AND q.answered_on IS NULL ORDER BY q.due_on, q.question")
    statement.bind(worker.text, at: 1)
    return try QuestionRow.all(statement)
  }

  /// All questions about a case, the newest first.
  package func questions(about id: CaseID) throws(StoreFailure) -> [CaseQuestion] {
    let statement = try connection.prepare(
      "SELECT \(QuestionRow.columns) \(QuestionRow.tables) WHERE c.\"case\" = ? "
        + "ORDER BY q.asked_on DESC, q.question DESC")
    statement.bind(id.text, at: 1)
    return try QuestionRow.all(statement)
  }

  /// Questions to anybody: those without an answer, the earliest due first, then those answered since
  /// a day.
  package func questions(answeredSince day: Day) throws(StoreFailure) -> [CaseQuestion] {
    let statement = try connection.prepare(
      "SELECT \(QuestionRow.columns) \(QuestionRow.tables) "
        + "WHERE (q.answered_on IS NULL OR q.answered_on >= ?)" + sight.condition(on: "c.id")
        + " ORDER BY q.answered_on IS NOT NULL, q.due_on, q.question")
    statement.bind(day, at: 1)
    return try QuestionRow.all(statement)
  }

  func caseAndWorker(_ id: CaseID) throws(StoreFailure) -> (number: Int64, worker: String) {
    let statement = try connection.prepare(
      "SELECT id, worker FROM cases WHERE \"case\" = ?" + sight.condition(on: "id"))
    statement.bind(id.text, at: 1)
    guard try statement.step() else { throw .noSuchCase(id) }
    return (statement.number(0), statement.optionalText(1) ?? "")
  }
}

private enum QuestionRow {
  static let columns = """
    q.question, c."case", q.worker, q.asked_by, q.asked_on, q.due_on, q.text, q.answer,
    q.answered_by, q.answered_on, q.category
    """
  static let tables = "FROM questions q JOIN cases c ON c.id = q.case_id"

  static func all(_ row: borrowing Statement) throws(StoreFailure) -> [CaseQuestion] {
    var questions: [CaseQuestion] = []
    while try row.step() {
      guard let askedOn = row.day(4), let dueOn = row.day(5) else { continue }
      var question = CaseQuestion(
        id: row.text(0), caseID: CaseID(row.text(1)), worker: WorkerID(row.text(2)),
        askedBy: row.text(3), askedOn: askedOn, dueOn: dueOn, text: row.text(6))
      question.answer = row.optionalText(7)
      question.answeredBy = row.optionalText(8)
      question.answeredOn = row.day(9)
      question.category = row.optionalNumber(10).flatMap {
        StatementCategory(rawValue: UInt8(clamping: $0))
      }
      questions.append(question)
    }
    return questions
  }
}
