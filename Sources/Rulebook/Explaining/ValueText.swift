import CivilTime
import Feel

/// Values as they are printed beside a condition: dates in ISO form, durations in days or months.
enum ValueText {
  static func text(_ value: Value) -> String {
    switch value {
    case .null: "–"
    case .boolean(let flag): flag ? "ja" : "nein"
    case .integer(let number): String(number)
    case .string(let text): text.string
    case .date(let day): Day(number: Int32(clamping: day)).iso
    case .seconds(let seconds) where seconds % 86_400 == 0: days(seconds / 86_400)
    case .months(let months): months == 1 ? "1 Monat" : "\(months) Monate"
    case .list(let list): items(list.items)
    case .context(let record):
      zip(record.shape.names, record.values).map { "\($0): \(text($1))" }.joined(separator: ", ")
    case .decimal, .time, .dateTime, .seconds, .fineDuration, .range, .function: value.plainText
    }
  }

  private static func days(_ count: Int64) -> String { count == 1 ? "1 Tag" : "\(count) Tage" }

  private static func items(_ items: [Value]) -> String {
    if items.isEmpty { return "keine" }
    if case .context? = items.first { return String(items.count) }
    return items.map(text).joined(separator: ", ")
  }
}
