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
      var recogniser = try Recogniser(lexicon: text)
      recogniser.experience = experience
      return .success(recogniser)
    } catch {
      return .failure(error)
    }
  }

  static let experience: Experience? =
    (try? Data(contentsOf: root.appending(path: "Resources/notes/experience.table")))
    .flatMap { Experience(Array($0)) }

  static func recogniser() throws -> Recogniser { try #require(built).get() }

  static func lexiconAlone() throws -> Recogniser {
    var recogniser = try recogniser()
    recogniser.experience = nil
    return recogniser
  }

  /// The labelled notes of a page, such as "held/first".
  static func notes(_ page: String) throws -> [LabelledNote] {
    LabelledNote.read(
      try String(contentsOf: root.appending(path: "notes/\(page).notes"), encoding: .utf8))
  }

  /// All pages of labelled notes.
  static var pages: [String] {
    get throws {
      try ["lexicon", "fresh", "held"].flatMap { folder in
        try FileManager.default
          .contentsOfDirectory(atPath: root.appending(path: "notes/\(folder)").path)
          .filter { $0.hasSuffix(".notes") }.map { "\(folder)/\($0.dropLast(6))" }.sorted()
      }
    }
  }

  /// The labelled corpus beside the package, where there is one.
  static let corpus: String? = try? String(
    contentsOf: root.appending(path: "../shared/notes/visible.csv"), encoding: .utf8)
}
