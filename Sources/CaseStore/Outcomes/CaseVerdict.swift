import Casework
import CivilTime

/// All that the caches keep of one case, ready to be written.
///
/// It also travels as bytes, from a process that judges to the one that writes.
struct CaseVerdict: Equatable {
  struct RuleCount: Equatable {
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

// MARK: As bytes

extension CaseVerdict {
  func write(to writer: inout ByteWriter) {
    writer.signed(number)
    writer.text(caseID)
    writer.text(workerID)
    writer.optional(clientID)
    writer.text(team)
    summary.write(to: &writer)
    writer.signed(Int64(evaluatedOn.number))
    writer.optional(horizon)
    writer.bytes(results)
    writer.unsigned(UInt64(rules.count))
    for rule in rules {
      writer.text(rule.rule)
      writer.signed(rule.count)
      writer.signed(rule.dismissed)
    }
    writer.optional(worstSeverity)
    writer.unsigned(UInt64(queue.count))
    for entry in queue { entry.write(to: &writer) }
  }

  /// nil where the bytes are not what `write` wrote.
  init?(from reader: inout ByteReader) {
    number = reader.signed()
    caseID = reader.text()
    workerID = reader.text()
    clientID = reader.optionalText()
    team = reader.text()
    summary = CaseSummary(from: &reader)
    evaluatedOn = Day(number: Int32(truncatingIfNeeded: reader.signed()))
    horizon = reader.optionalDay()
    results = reader.byteString()
    rules = []
    for _ in 0..<reader.count() {
      rules.append(
        RuleCount(rule: reader.text(), count: reader.signed(), dismissed: reader.signed()))
    }
    worstSeverity = reader.optionalNumber()
    queue = []
    for _ in 0..<reader.count() {
      guard let entry = QueueEntry(from: &reader, CaseID(caseID)) else { return nil }
      queue.append(entry)
    }
    if reader.isDamaged { return nil }
  }
}

extension CaseSummary {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.text(clientName)
    writer.text(sortName)
    writer.text(phone)
    writer.text(employer)
    writer.optional(jobStart)
    writer.optional(lastContact)
  }

  fileprivate init(from reader: inout ByteReader) {
    clientName = reader.text()
    sortName = reader.text()
    phone = reader.text()
    employer = reader.text()
    jobStart = reader.optionalDay()
    lastContact = reader.optionalDay()
  }
}

extension QueueEntry {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.byte(matter.rawValue)
    writer.byte(state.rawValue)
    writer.byte(severity.rawValue)
    writer.signed(Int64(band))
    writer.optional(step.map { Int64($0.rawValue) })
    writer.optional(rule)
    writer.optional(subject)
    for day in [opens, due, overdueFrom, sortDay] { writer.optional(day) }
    writer.optional(time.map { Int64($0) })
    writer.text(reason)
    writer.text(reasonEnglish)
  }

  fileprivate init?(from reader: inout ByteReader, _ caseID: CaseID) {
    guard let matter = Matter(rawValue: reader.byte()), let state = State(rawValue: reader.byte()),
      let severity = Severity(rawValue: reader.byte())
    else { return nil }
    self.init(
      caseID: caseID, matter: matter, state: state, severity: severity, band: Int(reader.signed()),
      reason: "", reasonEnglish: "")
    step = reader.optionalNumber().flatMap { Step(rawValue: UInt8(clamping: $0)) }
    rule = reader.optionalText()
    subject = reader.optionalText()
    opens = reader.optionalDay()
    due = reader.optionalDay()
    overdueFrom = reader.optionalDay()
    sortDay = reader.optionalDay()
    time = reader.optionalNumber().map { Int($0) }
    reason = reader.text()
    reasonEnglish = reader.text()
  }
}
