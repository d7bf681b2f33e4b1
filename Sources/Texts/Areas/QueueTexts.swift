package import Casework
package import CivilTime

/// The words of a queue line and of the screen Heute.
package enum QueueTexts {
  package static let title = Phrase("Heute", "Today")
  package static let empty = Phrase(
    "Nichts steht an. A zeigt alle Fälle.", "Nothing is due. A shows all cases.")
  package static let loading = Phrase("Die Liste wird gelesen …", "Reading the list …")
  package static let limit = Phrase("Grenze", "limit")
  package static let hint = Phrase("Hinweis", "hint")
  package static let open = Phrase("offen", "open")

  /// The state in one word; hints and legal limits by their own names.
  package static func state(_ entry: QueueEntry) -> Phrase {
    if let rule = entry.rule, rule.hasPrefix("GR-") { return limit }
    // A talk whose window is open is due, however lightly the rule weighs it.
    if entry.severity == .hint, entry.matter == .finding { return hint }
    // What has been missing for a while has no day to be due on: it is open.
    if entry.state == .due, entry.matter == .finding { return open }
    return entry.state.phrase
  }

  /// "seit 3 Tagen", "bis Di 24.11.", "10:30", "noch heute" – made from the days, never stored.
  package static func when(_ entry: QueueEntry, today: Day, _ formats: Formats) -> String {
    // A hint without a day presses nobody: neither "jetzt" nor a date stands beside it.
    if entry.severity == .hint, entry.matter == .finding, entry.due == nil,
      entry.state != .overdue
    {
      return ""
    }
    switch entry.state {
    case .overdue:
      let first = entry.overdueFrom ?? entry.due.map { $0 + 1 }
      return first.map { formats.since($0, today: today) } ?? ""
    case .due:
      // A talk is in time as long as its window is open, not only until the day it aims at.
      let last = entry.matter == .milestone ? entry.overdueFrom.map { $0 - 1 } : nil
      guard let due = last ?? entry.due else {
        return formats.language == .german ? "jetzt" : "now"
      }
      if due == today { return formats.language == .german ? "noch heute" : "today still" }
      if due < today { return formats.since(due + 1, today: today) }
      return (formats.language == .german ? "bis " : "by ") + formats.shortDay(due)
    case .planned:
      let clock = entry.time.map(formats.time)
      guard let day = entry.due, day != today else {
        return clock ?? (formats.language == .german ? "heute" : "today")
      }
      return [formats.shortDay(day), clock].compactMap(\.self).joined(separator: " ")
    case .soon:
      guard let due = entry.due else { return "" }
      return (formats.language == .german ? "bis " : "by ") + formats.shortDay(due)
    }
  }

  package static func reason(_ entry: QueueEntry) -> Phrase {
    Phrase(entry.reason, entry.reasonEnglish.isEmpty ? entry.reason : entry.reasonEnglish)
  }

  /// "2 überfällig · 3 fällig · 1 geplant"
  package static func counts(_ counts: QueueCounts, _ formats: Formats) -> String {
    let german = formats.language == .german
    let parts: [(Int, String)] = [
      (counts.overdue, german ? "überfällig" : "overdue"), (counts.due, german ? "fällig" : "due"),
      (counts.planned, german ? "geplant" : "planned"),
      (counts.soon, german ? "vorziehbar" : "open early"),
      (counts.hints, german ? (counts.hints == 1 ? "Hinweis" : "Hinweise") : "hints"),
    ]
    return parts.filter { $0.0 > 0 }.map { "\(formats.number($0.0)) \($0.1)" }
      .joined(separator: " · ")
  }

  package static func tooSmall(rows: Int, columns: Int) -> Phrase {
    Phrase(
      "Fenster zu klein (\(columns)×\(rows)), nötig sind 40×10",
      "Window too small (\(columns)×\(rows)), 40×10 is needed")
  }
}
