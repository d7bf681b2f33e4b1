import Casework
import CivilTime

/// All that the caches keep of one case.
struct CaseVerdict {
  struct RuleCount {
    var rule: String
    var count: Int64
    var dismissed: Int64
  }

  var number: Int64
  var caseID: String
  var workerID: String
  var clientID: String?
  var team: String
  var summary: CaseSummary
  var evaluatedOn: Day
  var horizon: Day?
  /// As they are kept.
  var results: [UInt8]
  var rules: [RuleCount]
  var worstSeverity: Int64?
  var queue: [QueueEntry]

  init(_ outcome: CaseOutcome, of file: CaseFile, number: Int64) {
    self.number = number
    caseID = file.record.id.text
    workerID = file.record.workerID?.text ?? ""
    clientID = file.record.clientID?.text
    team = file.record.team
    summary = CaseSummary(file, on: outcome.evaluatedOn)
    evaluatedOn = outcome.evaluatedOn
    horizon = outcome.horizon
    results = OutcomeCoding.bytes(of: outcome.results)
    rules = CaseVerdict.counts(outcome.results)
    worstSeverity =
      outcome.results.lazy.filter { !$0.isDismissed }.map { Int64($0.severity.rawValue) }.min()
    queue = outcome.queue
  }

  static func counts(_ results: [RuleResult]) -> [RuleCount] {
    var counts: [RuleCount] = []
    for result in results {
      let dismissed: Int64 = result.isDismissed ? 1 : 0
      if let index = counts.firstIndex(where: { $0.rule == result.rule }) {
        counts[index].count += 1
        counts[index].dismissed += dismissed
      } else {
        counts.append(RuleCount(rule: result.rule, count: 1, dismissed: dismissed))
      }
    }
    return counts
  }
}

// MARK: As rows

extension CaseVerdict {
  /// The rows of the case's outcome, its line, its findings and its entries in the queue, as bytes: each
  /// with its values in the order in which `OutcomeWriter` names their columns. `VerdictBlock` reads them.
  func write(to writer: inout ByteWriter) {
    writeOutcome(to: &writer)
    writeLine(to: &writer)
    writer.unsigned(UInt64(rules.count))
    for rule in rules {
      writer.cell(rule.rule)
      writer.cell(number)
      writer.cell(rule.count)
      writer.cell(rule.dismissed)
    }
    writer.unsigned(UInt64(queue.count))
    for (position, entry) in queue.enumerated() {
      write(entry, at: position, to: &writer)
    }
  }

  private func writeOutcome(to writer: inout ByteWriter) {
    writer.cell(number)
    writer.cell(horizon.map { Int64($0.number) } ?? OutcomeWriter.never)
    writer.cell(evaluatedOn)
    writer.cell(results)
  }

  private func writeLine(to writer: inout ByteWriter) {
    writer.cell(number)
    writer.cell(summary.sortName)
    writer.cell(workerID)
    writer.cell(caseID)
    writer.cell(summary.clientName)
    writer.cell(team)
    writer.cell(summary.employer)
    writer.cell(summary.jobStart)
    writer.cell(summary.lastContact)
    writer.cell(Int64(queue.count { $0.state == .overdue }))
    writer.cell(worstSeverity)
  }

  private func write(_ entry: QueueEntry, at position: Int, to writer: inout ByteWriter) {
    writer.cell(Int64(entry.band))
    writer.cell(entry.sortDay.map { Int64($0.number) } ?? OutcomeWriter.never)
    writer.cell(Int64(entry.severity.rawValue))
    writer.cell(summary.sortName)
    writer.cell(number)
    writer.cell(Int64(position))
    writer.cell(workerID)
    writer.cell(caseID)
    writer.cell(clientID)
    writer.cell(summary.clientName)
    writer.cell(summary.phone)
    writer.cell(summary.employer)
    writer.cell(summary.jobStart)
    writer.cell(Int64(entry.matter.rawValue))
    writer.cell(entry.step.map { Int64($0.rawValue) })
    writer.cell(entry.rule)
    writer.cell(entry.subject)
    writer.cell(Int64(entry.state.rawValue))
    writer.cell(entry.opens)
    writer.cell(entry.due)
    writer.cell(entry.overdueFrom)
    writer.cell(entry.sortDay == nil ? 0 : 1)
    writer.cell(entry.time.map { Int64($0) })
    writer.cell(entry.reason)
    writer.cell(entry.reasonEnglish)
  }
}

extension ByteWriter {
  fileprivate mutating func cell(_ day: Day?) {
    cell(day.map { Int64($0.number) })
  }

  fileprivate mutating func cell(_ bytes: [UInt8]) {
    byte(PackedCell.Form.bytes.rawValue)
    self.bytes(bytes)
  }
}
