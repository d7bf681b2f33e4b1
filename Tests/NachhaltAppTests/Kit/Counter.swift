import CaseStore
import Casework
import CivilTime
import Foundation
import NachhaltApp

/// The program with a store of its own, as a lead or a caseworker would call it.
final class Counter {
  let folder: URL
  var path: String { folder.appendingPathComponent("fall.db").path }

  init(cases: Int) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("nachhalt-aufsicht-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let store = try Store.open(at: path, .create)
    var changes: [Change] = ["W-1", "W-2"].map { id in
      var worker = Worker(id: WorkerID(id))
      worker.name = "Fachkraft \(id)"
      worker.team = "Nord"
      return Change(adding: Record(worker))
    }
    for number in 0..<cases {
      let id = CaseID("F-\(number)")
      var record = CaseRecord(id: id)
      record.workerID = WorkerID("W-1")
      record.team = "Nord"
      record.department = number % 2 == 0 ? "56.1" : "56.2"
      var job = Employment(
        id: EmploymentID("B-\(number)"), caseID: id, start: Day(iso: "2026-10-20") ?? Day(number: 0)
      )
      job.kind = .insurable
      var aftercare = Aftercare(caseID: id)
      aftercare.basis = .paragraph16g2
      changes += [
        Change(adding: Record(record)), Change(adding: Record(job)),
        Change(adding: Record(aftercare)),
      ]
    }
    try store.apply(.imported, changes, on: nil, by: "lead", at: 1, evaluate: nil)
    try store.assign(WorkerID("W-1"), toUser: "eins")
    try store.assign(WorkerID("W-2"), toUser: "zwei")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func run(_ words: String..., as user: String = "lead", today: String = "2026-11-21") -> String {
    run(words, as: user, today: today)
  }

  func run(_ words: [String], as user: String = "lead", today: String = "2026-11-21") -> String {
    let environment = ProcessEnvironment(
      arguments: words + ["--store", path, "--today", today], variables: [:], userName: user,
      isOutputATerminal: false, isInputATerminal: false)
    let answer = Program.answer(environment)
    return String(decoding: answer.output + answer.messages, as: UTF8.self)
  }
}
