import Casework
import CivilTime

extension Oracle {
  static let aftercareTopics: Set<String> = [
    "einarbeitung", "anforderungen", "konflikt", "arbeitszeit", "gesundheit", "mobilitaet",
    "betreuung", "finanzen", "schulden", "sprache", "qualifizierung", "motivation", "probezeit",
    "befristung", "kuendigung", "arbeitgeber", "netzwerk", "weitervermittlung",
  ]

  func isOnTopic(_ contact: Contact) -> Bool {
    if let judged = contact.relevanceOverride { return judged == .onTopic }
    return contact.topics.contains { Oracle.aftercareTopics.contains($0) }
  }

  mutating func consultations() {
    activities()
    // A risk needs no job start, only the row (A10, A16).
    if hasRow { risks() }
    guard hasRow, let start, let talkEnd else { return }
    let day = today - start
    let consent = file.consents.filter { $0.scope == .aftercare && $0.givenOn <= today }
      .map(\.givenOn).min()
    let isConsentLate = consent.map { $0 - start > 28 } ?? false

    if isRunning, talks.isEmpty, !isConsentLate {
      if (14...28).contains(day) { report("NB-01", .hint, .due) }
      let isAnchorShort = (anchor?.end).map { $0 <= today && $0 - start < 14 } ?? false
      if day >= 29, !isAnchorShort { report("NB-02", .high, .overdue) }
    }
    if let first = talks.first {
      if first.date - start >= 29, !isConsentLate { report("NB-03", .medium, .finding) }
      if first.date - start < 14 { report("NB-04", .hint, .finding) }
    }
    if isRunning, talks.isEmpty, day <= 28 {
      let planned = file.appointments.filter { $0.status == .planned && $0.date >= today }
      if let first = planned.map(\.date).min(), first - start >= 29 {
        report("NB-05", .medium, .due)
      }
    }
    milestones(start, consent)
    if hasEnded {
      if talks.isEmpty { report("NB-08", .high, .finding) }
      if talks.count == 1 { report("NB-09", .high, .finding) }
      if talks.count < 3 { report("NB-10", .medium, .finding) }
    }
    let written = file.contacts.filter {
      ($0.counterpart ?? .client) == .client
        && [.letter, .email, .sms, .portal].contains($0.channel)
        && $0.date <= today && $0.date >= start && $0.date <= talkEnd
    }
    if !written.isEmpty, talks.isEmpty, day >= 14 { report("NB-11", .medium, .missing) }
    for talk in talks where !isOnTopic(talk) {
      report("NB-12", .low, .offTopic, subject: talk.id.text)
    }
    if !talks.isEmpty, !talks.contains(where: isOnTopic) { report("NB-13", .high, .offTopic) }
    if isRunning {
      let last = talks.last?.date
      let attempts = file.contacts.filter {
        ($0.counterpart ?? .client) == .client && $0.reached == false && $0.date <= today
          && $0.date >= start && $0.date <= talkEnd
      }
      let days = Set(attempts.map(\.date)).filter { last == nil || $0 > last ?? $0 }
      if days.count >= 3 { report("NB-16", .medium, .due) }
    }
  }

  private mutating func milestones(_ start: Day, _ consent: Day?) {
    guard let limit else { return }
    let m2 = Oracle.sameDay(of: 2, from: start)
    let m5 = Oracle.sameDay(of: 5, from: start)
    var hasM2 = false
    var hasM5 = false
    for talk in talks.dropFirst() {
      if talk.date >= m5 - 14 {
        if !hasM5 { hasM5 = true }
      } else if talk.date >= m2 - 14, !hasM2 {
        hasM2 = true
      }
    }
    func isConsentAfter(_ lastDay: Day) -> Bool { consent.map { $0 > lastDay } ?? false }
    guard isRunning else { return }
    for (rule, due, isDone) in [("NB-06", m2, hasM2), ("NB-07", m5, hasM5)]
    where !isDone && !isConsentAfter(due + 14) {
      if today > due + 14 {
        report(rule, .medium, .overdue)
      } else if today >= due - 14 {
        report(rule, .hint, .due)
      }
    }
    var open = 0
    if talks.isEmpty, !isConsentAfter(start + 28) { open += 1 }
    if !hasM2, !isConsentAfter(m2 + 14), today < m5 - 14 { open += 1 }
    if !hasM5, !isConsentAfter(m5 + 14), today <= limit { open += 1 }
    if talks.count + open < 3 { report("NB-10", .hint, .finding) }
  }

  private mutating func risks() {
    for risk in file.risks where risk.identifiedOn <= today {
      let isAnswered = file.activities.contains { activity in
        activity.risks.contains(risk.id.text) && !activity.what.isEmpty && activity.who != nil
          && activity.dueOn != nil && activity.status != .dropped
      }
      let isBare = (risk.status ?? .open) == .open && today > risk.identifiedOn && !isAnswered
      if isBare || risk.adequacy == .insufficient {
        report("NB-14", .high, .missing, subject: risk.id.text)
      }
    }
  }

  private mutating func activities() {
    for activity in file.activities {
      guard let due = activity.dueOn, due < today, activity.status != .done,
        activity.status != .dropped
      else { continue }
      report("NB-15", .medium, .overdue, subject: activity.id.text)
    }
  }
}
