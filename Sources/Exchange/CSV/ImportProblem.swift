package import Casework

/// Something about a file that keeps a row, or the file, from being read; said by `Texts`.
package struct ImportProblem: Equatable, Sendable {
  package enum What: Equatable, Sendable {
    case unreadableDate
    case unreadableTime
    case unreadableFlag
    case unknownCode([String])
    case missing
    case idTooLong
    case tooFewFields(expected: Int)
    case tooManyFields(expected: Int)
    case unclosedQuote
    case missingColumn
    case duplicateColumn
    case duplicateKey(firstLine: Int)
    case unknownReference(EntityKind)
    /// The row referred to stands in the same import and cannot be stored itself.
    case leftOutReference(EntityKind, line: Int)
    case wideEncoding
    /// Bytes that are no character of the file's encoding.
    case unreadableCharacter
    case noHeader
  }

  package let file: String
  package let line: Int
  /// The column's name as the file has it; empty where the whole row or file is meant.
  package let column: String
  /// What was found, shortened and made harmless; empty where nothing was.
  package let found: String
  package let what: What

  package init(file: String, line: Int, column: String, found: String, what: What) {
    self.file = file
    self.line = line
    self.column = column
    self.found = found
    self.what = what
  }
}
