import Casework
import CivilTime

/// Group NB: talks, their time, number and content; risks and what was agreed about them.
extension Reading {
  mutating func readTalks() {
    guard isAftercare, let jobStart else { return }
    let talks = talks
    let age = today - jobStart
    if isRunning, talks.isEmpty {
      if (14...28).contains(age) { say("NB-01", .hint, .due) }
      let wasLostEarly = anchor?.end.map { $0 - jobStart < 14 } ?? false
      if age >= 29, !isConsentAfterWindow, !wasLostEarly { say("NB-02", .high, .overdue) }
      let open = file.appointments.filter { $0.status == .planned && $0.date >= today }
      if let next = open.map(\.date).min(), next - jobStart >= 29, age <= 28 {
        say("NB-05", .medium, .due)
      }
    }
    if let first = talks.first {
      let day = first.date - jobStart
      if day >= 29, !isConsentAfterWindow { say("NB-03", .medium, .finding) }
      if day < 14 { say("NB-04", .hint, .finding) }
      if !talks.contains(where: { isOnTopic($0) }) { say("NB-13", .high, .offTopic) }
    }
    for talk in talks where !isOnTopic(talk) { say("NB-12", .low, .offTopic, talk.id.text) }
    if hasEnded {
      if talks.isEmpty { say("NB-08", .high, .finding) }
      if talks.count == 1 { say("NB-09", .high, .finding) }
      if talks.count < 3 { say("NB-10", .medium, .finding) }
    }
    let written = file.contacts.contains { contact in
      isWithClient(contact) && [.letter, .email, .sms, .portal].contains(contact.channel)
        && isInAftercare(contact.date)
    }
    if written, talks.isEmpty, age >= 14 { say("NB-11", .medium, .missing) }
    readAttempts()
  }

  /// NB-16: attempts since the last talk.
  private mutating func readAttempts() {
    guard isRunning else { return }
    let last = talks.last?.date
    let attempts = file.contacts.filter { contact in
      isWithClient(contact) && contact.reached == false && isInPeriod(contact.date)
        && (last.map { contact.date > $0 } ?? true)
    }
    if Set(attempts.map(\.date)).count >= 3 { say("NB-16", .medium, .due) }
  }

  /// NB-06, NB-07 and the running half of NB-10.
  mutating func readFollowUps() {
    guard isRunning, let followUps, let limit else { return }
    for (rule, milestone) in [("NB-06", followUps.m2), ("NB-07", followUps.m5)]
    where milestone.isOpen {
      if today > milestone.due + 14 {
        say(rule, .medium, .overdue)
      } else if today >= milestone.opens {
        say(rule, .hint, .due)
      }
    }
    let open = [
      talks.isEmpty && !isConsentAfterWindow,
      followUps.m2.isOpen && today < followUps.m5.opens,
      followUps.m5.isOpen && today <= limit,
    ].filter { $0 }.count
    if talks.count + open < 3 { say("NB-10", .hint, .finding) }
  }

  mutating func readRisks() {
    for activity in file.activities {
      if let due = activity.dueOn, due < today, activity.status != .done,
        activity.status != .dropped
      {
        say("NB-15", .medium, .overdue, activity.id.text)
      }
    }
    guard isAftercare else { return }
    for risk in file.risks {
      let isOpen = (risk.status ?? .open) == .open
      let isAnswered = file.activities.contains { activity in
        activity.risks.contains(risk.id.text) && !activity.what.isEmpty && activity.who != nil
          && activity.dueOn != nil && activity.status != .dropped
      }
      if risk.adequacy == .insufficient || (isOpen && !isAnswered && today > risk.identifiedOn) {
        say("NB-14", .high, .missing, risk.id.text)
      }
    }
  }
}
