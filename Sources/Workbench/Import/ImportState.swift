import Casework
package import Screen
package import Texts

/// Import: a path and perhaps a mapping, the dry run's verdicts, then the batch.
package struct ImportState: Equatable, Sendable {
  package var field = CompletionField()
  package var isTyping = true
  /// The mapping chosen; nil where the files speak the contract's language.
  package var mapping: String?
  /// The mappings there are.
  package var mappings: [String] = []
  /// Set while one of them is being chosen.
  package var chooser: Chooser<MappingChoice>?
  package var sheet: ImportSheet?
  /// Why it could not even be tried.
  package var failure: Phrase?
  package var isImported = false
  package var list = ListView<Int>()

  package init() {}

  package var order: ImportOrder { ImportOrder(path: field.text, mapping: mapping) }

  /// Whether letters are text now.
  package var isAsking: Bool { isTyping || chooser != nil }
}

package enum MappingChoice: Hashable, Sendable {
  case none
  case existing(String)
  case new
}
