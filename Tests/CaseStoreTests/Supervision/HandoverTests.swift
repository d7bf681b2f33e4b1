import CaseStore
import Casework
import CivilTime
import Testing

@Suite struct HandoverTests {
  @Test func `a case changes hands only when accepted, and undo takes it back`() throws {
    let store = try Store.sample(2)
    let (from, to) = (WorkerID("workers-1"), WorkerID("workers-2"))
    let handover = try store.propose(
      Samples.caseID, to: to, reason: .workerChange, by: "lead", on: Samples.today, at: 3)
    #expect(try store.caseFile(Samples.caseID).record.workerID == from)
    #expect(try store.openHandovers(to: to) == [handover])
    try store.decide(
      handover.id, .accepted, by: "neu", on: Samples.today, at: 4, evaluate: Samples.evaluate)
    #expect(try store.caseFile(Samples.caseID).record.workerID == to)
    #expect(try store.queue(of: to).lines.contains { $0.entry.caseID == Samples.caseID })
    #expect(try store.openHandovers().isEmpty)
    let entry = try #require(try store.undoable(by: "neu"))
    _ = try store.undo(entry.sequence, by: "neu", at: 5, evaluate: nil)
    #expect(try store.caseFile(Samples.caseID).record.workerID == from)
  }

  @Test func `a rejected hand-over leaves the case where it is`() throws {
    let store = try Store.sample(2)
    let handover = try store.propose(
      Samples.caseID, to: WorkerID("workers-2"), reason: .area, by: "lead", on: Samples.today,
      at: 3)
    try store.decide(
      handover.id, .rejected, remark: "voll", by: "neu", on: Samples.today, at: 4, evaluate: nil)
    #expect(try store.caseFile(Samples.caseID).record.workerID == WorkerID("workers-1"))
    #expect(try store.handover(handover.id)?.remark == "voll")
    #expect(throws: StoreFailure.self) {
      try store.decide(
        handover.id, .accepted, by: "neu", on: Samples.today, at: 5, evaluate: nil)
    }
  }

  @Test func `nobody unknown takes over a case`() throws {
    let store = try Store.sample()
    #expect(throws: StoreFailure.self) {
      try store.propose(
        Samples.caseID, to: WorkerID("niemand"), reason: .area, by: "lead", on: Samples.today,
        at: 3)
    }
  }
}
