import Casework
import CivilTime

/// Groups GR and EV: the limit and the agreements.
extension Reading {
  mutating func readLimit() {
    guard let row = file.aftercare else { return }
    if row.basis == .paragraph16g2 {
      let isOver = file.record.needEndedOn.map { $0 <= today } ?? false
      if !isOver || file.record.needEndedCause != .incomeFromWork {
        say("GR-05", .medium, .wrong)
      }
    }
    guard let jobStart, let anchor, let limit, let plainLimit else { return }
    let isOpen = row.endedOn.map { today <= $0 } ?? true
    if row.basis != .inNeed, isOpen, today >= limit - 14, today <= limit {
      say("GR-01", .hint, .due)
    }
    let isLate = personalContacts.contains { purpose(of: $0) == .aftercare && $0.date > limit }
    if row.basis == .paragraph16g2, (isOpen && today > limit) || isLate {
      say("GR-02", .high, .limit)
    }
    if let set = row.limitOn, set > plainLimit {
      // A job that has not begun is no fact yet.
      let others = linked.filter { $0.id != anchor.id && $0.start <= today }.flatMap {
        [conservativeLimit($0.start, months: 6), $0.start.adding(months: 6)]
      }
      if others.contains(set) { say("GR-03", .medium, .wrong) }
    }
    if let until = row.extensionUntil, until > plainLimit,
      row.basis != .paragraph16k || row.extensionReason.isEmpty
        || until > conservativeLimit(jobStart, months: 9)
    {
      say("GR-04", .high, .limit)
    }
  }

  private static let planSince = Day(year: 2023, month: 7, day: 1) ?? Day(number: 0)

  private func isSuperseded(_ agreement: Agreement) -> Bool {
    recorded.agreements.contains {
      $0.id != agreement.id && $0.supersedesID == agreement.id
        && ($0.concludedOn.map { $0 <= today } ?? true)
    }
  }

  private func isInScope(_ service: String, of agreement: Agreement) -> Bool {
    switch service {
    case "beratung", "44", "45-5", "16a", "16f": true
    case "16k":
      [agreement.concludedOn, agreement.updatedOn].compactMap { $0 }
        .contains { $0 >= Reading.planSince }
    default: false
    }
  }

  mutating func readAgreements() {
    readAdaptation()
    for agreement in file.agreements {
      if agreement.adaptedOn != nil, !isSuperseded(agreement) {
        let isTreaty = agreement.kind == .integrationAgreement
        if !agreement.services.allSatisfy({ isInScope($0, of: agreement) }) {
          say("EV-02", isTreaty ? .medium : .hint, .wrong, agreement.id.text)
        }
        if isTreaty, agreement.validityClause != true {
          say("EV-03", .high, .missing, agreement.id.text)
        }
      }
      readUpdate(of: agreement)
      guard isAftercare else { continue }
      if let end = agreement.terminatedOn, isInPeriod(end), !isSuperseded(agreement) {
        say("EV-05", .medium, .finding, agreement.id.text)
      }
      if agreement.kind == .administrativeAct, let day = agreement.concludedOn, isInPeriod(day),
        file.aftercare?.basis == .paragraph16g2
      {
        say("EV-06", .high, .wrong, agreement.id.text)
      }
    }
  }

  /// EV-01.
  private mutating func readAdaptation() {
    guard isRunning, let jobStart, today > jobStart + 28 else { return }
    let window = (jobStart - 30)...(jobStart + 28)
    let isAdapted = file.agreements.contains { agreement in
      agreement.kind != .administrativeAct
        && (agreement.adaptedOn.map { window.contains($0) } ?? false)
    }
    if !isAdapted {
      say("EV-01", jobStart < Reading.planSince ? .medium : .low, .missing)
    }
  }

  /// EV-04.
  private mutating func readUpdate(of agreement: Agreement) {
    let record = file.record
    let isInBenefit =
      record.benefitFrom.map { $0 <= today } ?? false
      && record.benefitTo.map { today <= $0 } ?? true
    guard agreement.kind == .cooperationPlan, isRunning || isInBenefit,
      agreement.terminatedOn == nil, !isSuperseded(agreement),
      let updated = agreement.updatedOn ?? agreement.concludedOn
    else { return }
    if today > updated.adding(months: 6) {
      say("EV-04", .medium, .overdue, agreement.id.text)
    }
  }
}
