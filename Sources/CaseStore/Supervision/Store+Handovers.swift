package import Casework
package import CivilTime

extension Store {
  /// Proposes that a case changes hands; nothing moves until the other side accepts.
  @discardableResult
  package func propose(
    _ id: CaseID, to worker: WorkerID, reason: Handover.Reason, by user: String, on day: Day,
    at seconds: Int64
  ) throws(StoreFailure) -> Handover {
    try connection.write { () throws(StoreFailure) in
      let found = try caseAndWorker(id)
      guard try record(.worker, key: [.text(worker.text)]) != nil else {
        throw .unknownReference(kind: .caseRecord, field: "worker", id: worker.text)
      }
      var journal = try JournalWriter(connection: connection, note: "")
      let handover = Handover(
        id: "UE-\(journal.sequence)", caseID: id, from: WorkerID(found.worker), to: worker,
        reason: reason, proposedBy: user, proposedOn: day)
      let insert = try connection.prepare(
        """
        INSERT INTO handovers (handover, case_id, from_worker, to_worker, reason, proposed_by,
          proposed_on) VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
      insert.bind(handover.id, at: 1)
      insert.bind(found.number, at: 2)
      insert.bind(handover.from.text, at: 3)
      insert.bind(worker.text, at: 4)
      insert.bind(reason.code, at: 5)
      insert.bind(user, at: 6)
      insert.bind(day, at: 7)
      try insert.run()
      _ = try journal.finish(.handoverProposed, at: seconds, by: user, on: id, reverses: nil)
      return handover
    }
  }

  /// Accepting moves the case and everything due with it, in one undoable deed.
  package func decide(
    _ handoverID: String, _ decision: Handover.Decision, remark: String = "", by user: String,
    on day: Day, at seconds: Int64, evaluate: Evaluation?
  ) throws(StoreFailure) {
    guard let handover = try handover(handoverID), handover.decision == nil else {
      throw .internalFault("no open hand-over")
    }
    try connection.write { () throws(StoreFailure) in
      if decision == .accepted {
        guard
          let before = try RowStore(connection: connection).find(
            .caseRecord, key: [.text(handover.caseID.text)])?.record
        else {
          throw .noSuchCase(handover.caseID)
        }
        var after = before
        for (position, field) in EntityKind.caseRecord.fields.enumerated()
        where field.name == "worker" {
          after.cells[position] = .text(handover.to.text)
        }
        let session = try WriteSession(connection, note: handoverID)
        try session.make(Change(replacing: before, with: after))
        _ = try session.finish(
          .handedOver, at: seconds, by: user, on: handover.caseID, evaluate: evaluate)
      }
      let update = try connection.prepare(
        "UPDATE handovers SET decision = ?, decided_by = ?, decided_on = ?, remark = ? "
          + "WHERE handover = ?")
      update.bind(Int64(decision.rawValue), at: 1)
      update.bind(user, at: 2)
      update.bind(day, at: 3)
      update.bind(remark, at: 4)
      update.bind(handoverID, at: 5)
      try update.run()
    }
  }

  package func handover(_ id: String) throws(StoreFailure) -> Handover? {
    try handovers(where: "h.handover = ?1", id).first
  }

  /// Hand-overs that wait for this person's word.
  package func openHandovers(to worker: WorkerID) throws(StoreFailure) -> [Handover] {
    try handovers(where: "h.to_worker = ?1 AND h.decision IS NULL", worker.text)
  }

  package func handovers(of id: CaseID) throws(StoreFailure) -> [Handover] {
    try handovers(where: "c.\"case\" = ?1", id.text)
  }

  package func openHandovers() throws(StoreFailure) -> [Handover] {
    try handovers(where: "h.decision IS NULL AND ?1 = ''", "")
  }

  private func handovers(
    where condition: String, _ value: String
  ) throws(StoreFailure) -> [Handover] {
    let row = try connection.prepare(
      """
      SELECT h.handover, c."case", h.from_worker, h.to_worker, h.reason, h.proposed_by,
        h.proposed_on, h.decision, h.decided_by, h.decided_on, h.remark
      FROM handovers h JOIN cases c ON c.id = h.case_id WHERE (\(condition))
        \(sight.condition(on: "c.id"))
      ORDER BY h.proposed_on, h.handover
      """)
    row.bind(value, at: 1)
    var found: [Handover] = []
    while try row.step() {
      guard let proposedOn = row.day(6) else { continue }
      var handover = Handover(
        id: row.text(0), caseID: CaseID(row.text(1)), from: WorkerID(row.text(2)),
        to: WorkerID(row.text(3)), reason: Handover.Reason(code: row.text(4)) ?? .workerChange,
        proposedBy: row.text(5), proposedOn: proposedOn)
      handover.decision = row.optionalNumber(7).flatMap {
        Handover.Decision(rawValue: UInt8(clamping: $0))
      }
      handover.decidedBy = row.optionalText(8)
      handover.decidedOn = row.day(9)
      handover.remark = row.text(10)
      found.append(handover)
    }
    return found
  }
}
