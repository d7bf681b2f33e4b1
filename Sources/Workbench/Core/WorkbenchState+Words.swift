import Casework
import Screen
import Texts

extension WorkbenchState {
  /// A phrase in the language of the screen.
  func words(_ phrase: Phrase) -> String { phrase[language] }
}

extension Severity {
  /// How a mark looks; the word beside it says the same.
  var style: Style {
    switch self {
    case .high: .danger
    case .medium: .warning
    case .low: .info
    case .hint: .hint
    }
  }
}
