import CivilTime

/// Days as people type them.
enum DayEntry {
  static func day(_ text: String, on today: Day) -> Day? {
    switch text.lowercased() {
    case "heute", "today": return today
    case "morgen", "tomorrow": return today + 1
    case "gestern", "yesterday": return today - 1
    default: break
    }
    if text.hasPrefix("+") || text.hasPrefix("-"), let days = Int(text) { return today + days }
    return nil
  }
}
