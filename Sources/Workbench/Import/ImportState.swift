import Casework
package import Screen

/// Import: a path, the dry run's verdicts, then the batch.
package struct ImportState: Equatable, Sendable {
  package var field = TextField()
  package var isTyping = true
  package var sheet: ImportSheet?
  package var isImported = false
  package var list = ListView<Int>()

  package init() {}
}
