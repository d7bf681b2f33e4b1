import Casework
import Feel

/// The German words of the model's results and what they are in the program.
enum Words {
  static let severities: [(String, Severity)] = [
    ("hoch", .high), ("mittel", .medium), ("niedrig", .low), ("Hinweis", .hint),
  ]

  static let kinds: [(String, ResultKind)] = [
    ("fällig", .due), ("überfällig", .overdue), ("fehlt", .missing), ("ohne Bezug", .offTopic),
    ("falsch", .wrong), ("Grenze", .limit), ("Nachweis", .evidence), ("Befund", .finding),
    ("Aufsicht", .supervision),
  ]

  static func severity(_ word: String) -> Severity? {
    severities.first { $0.0 == word }?.1
  }

  static func kind(_ word: String) -> ResultKind? {
    kinds.first { $0.0 == word }?.1
  }

  private static let severityTexts = severities.map { Text($0.0) }
  private static let kindTexts = kinds.map { Text($0.0) }

  static func severity(_ word: Text) -> Severity {
    position(of: word, in: severityTexts).map { severities[$0].1 } ?? .hint
  }

  static func kind(_ word: Text) -> ResultKind {
    position(of: word, in: kindTexts).map { kinds[$0].1 } ?? .finding
  }

  private static func position(of word: Text, in texts: [Text]) -> Int? {
    for index in texts.indices where texts[index] == word { return index }
    return nil
  }

  static func word(_ severity: Severity) -> String {
    severities.first { $0.1 == severity }?.0 ?? ""
  }

  static func word(_ kind: ResultKind) -> String {
    kinds.first { $0.1 == kind }?.0 ?? ""
  }
}
