/// How days, times and numbers are printed in one language. Files carry ISO dates instead.
package struct Formats: Hashable, Sendable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// "1.234" / "1,234"
  package func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 {
        text += language == .german ? "." : ","
      }
      text.append(digit)
    }
    return value < 0 ? "-" + text : text
  }

  /// A share in whole percent, rounded half up; "–" where there is nothing to divide by.
  package func percent(_ part: Int, of whole: Int) -> String {
    guard let value = Formats.percentHalfUp(part, of: whole) else { return "–" }
    return language == .german ? "\(value) %" : "\(value)%"
  }

  package static func percentHalfUp(_ part: Int, of whole: Int) -> Int? {
    guard whole > 0 else { return nil }
    return (200 * part + whole) / (2 * whole)
  }

  /// "10:30" from minutes since midnight.
  package func time(_ minutes: Int) -> String {
    let minute = minutes % 60
    return "\(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// "1 Tag", "3 Tage" / "1 day", "3 days"
  package func days(_ count: Int) -> String {
    switch language {
    case .german: count == 1 ? "1 Tag" : "\(number(count)) Tage"
    case .english: count == 1 ? "1 day" : "\(number(count)) days"
    }
  }

  /// "1 Fall", "3 Fälle" / "1 case", "3 cases"
  package func cases(_ count: Int) -> String {
    switch language {
    case .german: count == 1 ? "1 Fall" : "\(number(count)) Fälle"
    case .english: count == 1 ? "1 case" : "\(number(count)) cases"
    }
  }

  /// "1 Treffer" / "1 hit", "3 hits"
  package func hits(_ count: Int) -> String {
    switch language {
    case .german: "\(number(count)) Treffer"
    case .english: count == 1 ? "1 hit" : "\(number(count)) hits"
    }
  }
}
