import Foundation
import Notes
import Testing

/// The lexicon as it is shipped, read from the package's folder.
enum Shipped {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let lexicon: String? = try? String(
    contentsOf: root.appending(path: "Resources/notes/aftercare.lexicon"), encoding: .utf8)

  private static let built: Result<Recogniser, LexiconFailure>? = lexicon.map { text in
    do throws(LexiconFailure) {
      return .success(try Recogniser(lexicon: text))
    } catch {
      return .failure(error)
    }
  }

  static func recogniser() throws -> Recogniser { try #require(built).get() }

  /// A page of labelled notes of our own.
  static func page(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: "Tests/NotesTests/Notes/\(name)"), encoding: .utf8)
  }

  /// The labelled corpus beside the package, where there is one.
  static let corpus: String? = try? String(
    contentsOf: root.appending(path: "../shared/notes/visible.csv"), encoding: .utf8)
}
