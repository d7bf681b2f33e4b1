package import Casework
package import CivilTime

extension Store {
  /// Tells with which rule model outcomes are computed from now on. If they come from another, all of
  /// them become stale and the answer is true; a read-only store only answers.
  @discardableResult
  package func adoptRules(hash: String) throws(StoreFailure) -> Bool {
    let state = ComputedState(connection)
    if try state.ruleHash() == hash { return false }
    guard !isReadOnly else { return true }
    try connection.write { () throws(StoreFailure) in
      try connection.execute("UPDATE outcomes SET horizon = \(OutcomeWriter.stale)")
      try state.set(ruleHash: hash)
    }
    return true
  }

  /// Whether any results are kept at all, of whatever day.
  package func wasEverJudged() throws(StoreFailure) -> Bool {
    try ComputedState(connection).latestEvaluation() != nil
  }

  /// How many cases can have other results on this day than those cached.
  package func staleCount(on day: Day) throws(StoreFailure) -> Int {
    let statement = try connection.prepare(
      "SELECT count(*) FROM outcomes WHERE \(try staleness(on: day))")
    statement.bind(day, at: 1)
    return try statement.step() ? Int(statement.number(0)) : 0
  }

  /// Evaluates at most so many stale cases and keeps the outcomes; answers how many are left. Where all
  /// are judged from scratch, `beside` may know of somebody who does a part of it.
  package func refreshOutcomes(
    on day: Day, limit: Int = .max, evaluate: Evaluation,
    beside: () -> JudgedBeside? = { nil }
  ) throws(StoreFailure) -> Int {
    let before = try staleCount(on: day)
    guard before > 0 else { return 0 }
    let whole = try count(of: .caseRecord)
    if before == whole, whole >= OutcomeRebuild.fewest, limit >= whole {
      try OutcomeRebuild(connection).run(evaluate, beside: beside)
      settle()
      return try staleCount(on: day)
    }
    let left = try connection.write { () throws(StoreFailure) in
      let stale = try staleNumbers(on: day, limit: limit)
      // Reading on is cheaper than seeking where a good part of the cases is wanted.
      try refresh(stale, readsOn: stale.count * 8 > whole, evaluate)
      return try staleCount(on: day)
    }
    if left == 0, before > 500 { settle() }
    return left
  }

  /// Evaluates at most so many stale cases between two keys, counting nothing and waiting for no disk:
  /// what is lost with the power is computed again. Answers how many there were.
  package func refreshSlice(
    on day: Day, limit: Int, evaluate: Evaluation
  ) throws(StoreFailure) -> Int {
    let stale = try staleNumbers(on: day, limit: limit)
    guard !stale.isEmpty else { return 0 }
    try connection.writeWithoutWaiting { () throws(StoreFailure) in
      try refresh(stale, readsOn: false, evaluate)
    }
    return stale.count
  }

  private func refresh(
    _ stale: [Int64], readsOn: Bool, _ evaluate: Evaluation
  ) throws(StoreFailure) {
    let reader = try CaseReader(connection: connection, columns: .rules)
    let writer = try OutcomeWriter(connection)
    for number in stale {
      let file = readsOn ? try reader.skip(to: number) : try reader.file(number)
      guard let file else {
        try writer.remove(number)
        continue
      }
      try writer.save(evaluate(file), of: file, number: number)
    }
    try writer.finish()
  }

  /// Evaluates stale cases without keeping anything: what a read-only store does on a new day.
  package func forEachStaleCase(
    on day: Day, _ body: (CaseFile) -> Bool
  ) throws(StoreFailure) {
    let reader = try CaseReader(connection: connection, columns: .rules)
    for number in try staleNumbers(on: day, limit: .max) {
      if let file = try reader.file(number), !body(file) { return }
    }
  }

  /// What is kept of a case, if it still holds on this day under the rules in force.
  package func outcome(of id: CaseID, holdingOn day: Day) throws(StoreFailure) -> CaseOutcome? {
    guard let kept = try outcome(of: id), kept.evaluatedOn <= day else { return nil }
    if let horizon = kept.horizon, horizon <= day { return nil }
    return kept
  }

  package func outcome(of id: CaseID) throws(StoreFailure) -> CaseOutcome? {
    guard let number = try RowStore(connection: connection).caseNumber(id.text),
      try !isHidden(id)
    else { return nil }
    let statement = try connection.prepare(
      "SELECT horizon, evaluated_on, results FROM outcomes WHERE case_id = ? AND evaluated_on <> 0")
    statement.bind(number, at: 1)
    guard try statement.step(), let evaluatedOn = statement.day(1) else { return nil }
    let horizon = statement.number(0)
    var outcome = CaseOutcome(
      caseID: id, evaluatedOn: evaluatedOn,
      horizon: horizon == OutcomeWriter.never ? nil : statement.day(0),
      results: OutcomeCoding.results(of: statement.bytes(2)), queue: [])
    let entries = try connection.prepare(
      "SELECT \(QueueStore.columns) FROM queue WHERE case_id = ? ORDER BY number")
    entries.bind(number, at: 1)
    while try entries.step() { outcome.queue.append(QueueStore.line(entries).entry) }
    return outcome
  }
}

extension Store {
  /// Which outcomes do not hold on the day bound first. Outcomes from after it only need a look where
  /// the program was ever asked about a later day.
  private func staleness(on day: Day) throws(StoreFailure) -> String {
    if let latest = try ComputedState(connection).latestEvaluation(), latest > day {
      return "(horizon <= ?1 OR evaluated_on > ?1)"
    }
    return "horizon <= ?1"
  }

  private func staleNumbers(on day: Day, limit: Int) throws(StoreFailure) -> [Int64] {
    // Those marked as stale come out of the index in order; only the others have to be sorted.
    let marked = "horizon = \(OutcomeWriter.stale)"
    var numbers = try numbers(where: marked, day, limit: limit)
    if numbers.count < limit {
      let others = "horizon <> \(OutcomeWriter.stale) AND \(try staleness(on: day))"
      numbers += try self.numbers(where: others, day, limit: limit - numbers.count)
      numbers.sort()
    }
    return numbers
  }

  private func numbers(
    where condition: String, _ day: Day, limit: Int
  ) throws(StoreFailure) -> [Int64] {
    let statement = try connection.prepare(
      "SELECT case_id FROM outcomes WHERE \(condition) ORDER BY case_id LIMIT ?2")
    statement.bind(day, at: 1)
    statement.bind(limit, at: 2)
    var numbers: [Int64] = []
    while try statement.step() { numbers.append(statement.number(0)) }
    return numbers
  }
}
