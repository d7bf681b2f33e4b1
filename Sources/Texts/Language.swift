/// The two languages of the screen. German is the language of the work and comes first.
package enum Language: UInt8, Hashable, Sendable, CaseIterable {
  case german, english

  /// Reads `de`, `de_DE.UTF-8`, `en_GB`, `german` …; nil where the language is neither.
  package init?(code: some StringProtocol) {
    let lower = code.lowercased()
    if lower.hasPrefix("de") || lower == "german" {
      self = .german
    } else if lower.hasPrefix("en") {
      self = .english
    } else {
      return nil
    }
  }

  package var code: String {
    switch self {
    case .german: "de"
    case .english: "en"
    }
  }

  package var other: Language {
    switch self {
    case .german: .english
    case .english: .german
    }
  }

  /// Its own name, as a person who reads it would look for it.
  package var ownName: String {
    switch self {
    case .german: "Deutsch"
    case .english: "English"
    }
  }
}
