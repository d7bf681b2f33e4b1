import Decisions
import Foundation

/// Compares an answer with what the kit expects, by the kit's own written rules. Nothing of the
/// engine takes part: both sides are JSON.
enum TypedEquality {
  static func passes(_ actual: JSONValue, _ expected: JSONValue) -> Bool {
    if expected["error"] != nil {
      if actual["error"] != nil { return (actual["kind"]?.string ?? "evaluation") == "evaluation" }
      return kind(actual) == "null"
    }
    return actual["error"] == nil && equal(expected, actual)
  }

  private static func kind(_ value: JSONValue) -> String? {
    switch value["type"]?.string {
    case "date and time": "dateTime"
    case "days and time duration", "years and months duration": "duration"
    case let type: type
    }
  }

  private static func equal(_ expected: JSONValue, _ actual: JSONValue) -> Bool {
    guard let type = kind(expected), type == kind(actual) else { return false }
    let (left, right) = (expected["value"], actual["value"])
    switch type {
    case "null": return true
    case "boolean": return left == right
    case "string":
      guard let a = left?.string, let b = right?.string else { return false }
      return a.unicodeScalars.elementsEqual(b.unicodeScalars)
    case "number":
      guard let a = number(left), let b = number(right), let tolerance = Decimal(string: "1e-8")
      else { return false }
      return abs(a - b) < tolerance
    case "date": return left?.string == right?.string
    case "time", "dateTime":
      guard let a = left?.string.flatMap(Moment.init), let b = right?.string.flatMap(Moment.init)
      else { return false }
      return a == b
    case "duration":
      guard let a = left?.string.flatMap(Span.init), let b = right?.string.flatMap(Span.init)
      else { return false }
      return a == b
    case "list":
      guard let a = left?.array, let b = right?.array, a.count == b.count else { return false }
      return zip(a, b).allSatisfy(equal)
    case "context":
      guard let a = left?.members, let b = right, a.count == b.members?.count else { return false }
      return a.allSatisfy { member in b[member.name].map { equal(member.value, $0) } ?? false }
    default: return false
    }
  }

  private static func number(_ value: JSONValue?) -> Decimal? {
    switch value {
    case .string(let text), .number(let text): Decimal(string: text)
    default: nil
    }
  }
}

/// A time or a date and time: the fields as written and the offset in seconds.
private struct Moment: Equatable {
  let date: String
  let seconds: Decimal
  let offset: Int?

  init?(_ text: String) {
    let pattern =
      /(?:(-?\d{4,}-\d\d-\d\d)T)?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(Z|[+-]\d\d:\d\d(?::\d\d)?)?(?:@(.+)|\[(.+)\])?/
    guard let match = text.wholeMatch(of: pattern),
      let hour = Int(match.2), let minute = Int(match.3),
      let second = Decimal(string: String(match.4 ?? "0"))
    else { return nil }
    date = match.1.map(String.init) ?? ""
    seconds = Decimal(hour * 3600 + minute * 60) + second
    if let zone = match.5 {
      offset = Moment.offset(String(zone))
    } else if let name = match.6 ?? match.7 {
      offset = Moment.offset(of: String(name), date, hour * 3600 + minute * 60)
    } else {
      offset = nil
    }
  }

  private static func offset(_ text: String) -> Int? {
    if text == "Z" { return 0 }
    let parts = text.dropFirst().split(separator: ":").compactMap { Int($0) }
    let size = zip(parts, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    return text.hasPrefix("-") ? -size : size
  }

  private static func offset(of name: String, _ date: String, _ seconds: Int) -> Int? {
    guard let zone = TimeZone(identifier: name) else { return nil }
    let fields = date.split(separator: "-").compactMap { Int($0) }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    guard fields.count == 3,
      let moment = calendar.date(
        from: DateComponents(
          year: fields[0], month: fields[1], day: fields[2], second: seconds))
    else { return zone.secondsFromGMT() }
    return zone.secondsFromGMT(for: moment)
  }
}

/// A duration as months and seconds, whatever fields it was written in.
private struct Span: Equatable {
  let months: Int
  let seconds: Decimal

  init?(_ text: String) {
    let pattern =
      /(-)?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?/
    guard let match = text.wholeMatch(of: pattern) else { return nil }
    let sign = match.1 == nil ? 1 : -1
    func field(_ text: Substring?) -> Decimal { text.flatMap { Decimal(string: String($0)) } ?? 0 }
    months = sign * ((Int(match.2 ?? "0") ?? 0) * 12 + (Int(match.3 ?? "0") ?? 0))
    let days = field(match.4) * 86_400 + field(match.5) * 3_600
    seconds = Decimal(sign) * (days + field(match.6) * 60 + field(match.7))
  }
}
