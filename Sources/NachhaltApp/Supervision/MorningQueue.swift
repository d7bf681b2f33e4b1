import CaseStore
import Casework
import CivilTime
import Texts

/// The queue as a person sees it in the morning: first what others want to know, then the own cases
/// and those of absent colleagues the person stands in for.
struct MorningQueue {
  let store: Store
  let today: Day

  func page(
    of worker: WorkerID?, offset: Int, limit: Int
  ) throws(StoreFailure) -> (Page<QueueLine>, QueueCounts) {
    guard let worker else {
      return (
        try store.queue(of: nil, offset: offset, limit: limit), try store.queueCounts(of: nil)
      )
    }
    let represented = try store.represented(by: worker, on: today)
    let matters = try matters(of: worker, representing: represented)
    var counts = try store.queueCounts(of: worker)
    for other in represented { counts = counts + (try store.queueCounts(of: other)) }
    for line in matters {
      if line.entry.state == .overdue { counts.overdue += 1 } else { counts.due += 1 }
    }
    let first = Array(matters.dropFirst(offset).prefix(limit))
    let rest = max(0, offset - matters.count)
    var page = try store.queue(
      ofAny: [worker] + represented, offset: rest, limit: max(0, limit - first.count))
    let names = try names(of: represented)
    for index in page.lines.indices {
      page.lines[index] = marked(page.lines[index], worker, names)
    }
    page.offset = offset
    page.total += matters.count
    page.lines = first + page.lines
    return (page, counts)
  }

  /// The whole of it, line by line, for lists that are not to lie in memory.
  func forEach(of worker: WorkerID?, _ body: (QueueLine) -> Void) throws(StoreFailure) {
    guard let worker else {
      return try store.forEachQueueLine { line in
        body(line)
        return true
      }
    }
    let represented = try store.represented(by: worker, on: today)
    for line in try matters(of: worker, representing: represented) { body(line) }
    let names = try names(of: represented)
    try store.forEachQueueLine(ofAny: [worker] + represented) { line in
      body(marked(line, worker, names))
      return true
    }
  }

  /// A case of an absent colleague says whose it is.
  private func marked(
    _ line: QueueLine, _ worker: WorkerID, _ names: [WorkerID: String]
  ) -> QueueLine {
    guard let owner = line.workerID, owner != worker, let name = names[owner] else { return line }
    let prefix = TeamTexts.represented(name)
    var line = line
    line.entry.reason = prefix.german + line.entry.reason
    line.entry.reasonEnglish = prefix.english + line.entry.reasonEnglish
    return line
  }

  /// Questions of supervision and hand-overs that wait for an answer; questions to absent colleagues wait
  /// for whoever stands in.
  private func matters(
    of worker: WorkerID, representing represented: [WorkerID]
  ) throws(StoreFailure) -> [QueueLine] {
    var lines: [QueueLine] = []
    let absent = try names(of: represented)
    for other in represented {
      for question in try store.openQuestions(to: other) {
        lines.append(
          try line(
            question.caseID, worker, subject: question.id, due: question.dueOn,
            TeamTexts.represented(absent[other] ?? other.text) + TeamTexts.inQueue(question)))
      }
    }
    for question in try store.openQuestions(to: worker) {
      lines.append(
        try line(
          question.caseID, worker, subject: question.id, due: question.dueOn,
          TeamTexts.inQueue(question)))
    }
    let handovers = try store.openHandovers(to: worker)
    let names = try names(of: handovers.map(\.from))
    for handover in handovers {
      let from = names[handover.from] ?? handover.from.text
      lines.append(
        try line(
          handover.caseID, worker, subject: handover.id, due: handover.proposedOn + 14,
          TeamTexts.handoverInQueue(from)))
    }
    return lines
  }

  private func line(
    _ id: CaseID, _ worker: WorkerID, subject: String, due: Day, _ reason: Phrase
  ) throws(StoreFailure) -> QueueLine {
    var entry = QueueEntry(
      caseID: id, matter: .task, state: due < today ? .overdue : .due, severity: .medium, band: 0,
      reason: reason.german, reasonEnglish: reason.english)
    entry.subject = subject
    entry.due = due
    entry.overdueFrom = due + 1
    let known = try store.caseLines(of: [id]).first
    var line = QueueLine(entry: entry, clientName: known?.clientName ?? id.text)
    line.workerID = worker
    line.employer = known?.employer ?? ""
    line.jobStart = known?.jobStart
    return line
  }

  private func names(of workers: [WorkerID]) throws(StoreFailure) -> [WorkerID: String] {
    var names: [WorkerID: String] = [:]
    if workers.isEmpty { return names }
    for worker in try store.workers() where workers.contains(worker.id) {
      names[worker.id] = worker.name.isEmpty ? worker.id.text : worker.name
    }
    return names
  }
}
