package import Casework
import Texts

/// How another system's export is to be understood, with enough of its rows to decide that.
package struct MappingSheet: Equatable, Sendable {
  package var path: String
  /// Empty until it has been given one.
  package var name: String
  /// Every file of the export as it stands there.
  package var tables: [Table]
  package var sections: [Section]

  package struct Table: Equatable, Sendable {
    package var file: String
    package var columns: [Column]

    package init(file: String, columns: [Column]) {
      self.file = file
      self.columns = columns
    }
  }

  /// One kind of rows made out of one file; a flat export may give several.
  package struct Section: Equatable, Sendable {
    package var kind: EntityKind
    package var file: String
    /// Whether a key that comes again is no mistake.
    package var repeats: Bool
    package var columns: [Column]

    package init(kind: EntityKind, file: String, repeats: Bool = false, columns: [Column]) {
      self.kind = kind
      self.file = file
      self.repeats = repeats
      self.columns = columns
    }
  }

  package struct Column: Equatable, Sendable {
    package var header: String
    /// What stands in the first rows.
    package var samples: [String]
    /// The different values among the first rows, as far as they are few.
    package var values: [String]
    /// The contract's column it means; nil leaves it out.
    package var field: String?
    /// Value of the other system → value of the contract.
    package var translations: [String: String]

    package init(
      header: String, samples: [String], values: [String], field: String? = nil,
      translations: [String: String] = [:]
    ) {
      self.header = header
      self.samples = samples
      self.values = values
      self.field = field
      self.translations = translations
    }
  }

  package init(path: String, name: String, tables: [Table], sections: [Section]) {
    self.path = path
    self.name = name
    self.tables = tables
    self.sections = sections
  }
}

extension MappingSheet.Section {
  func field(of column: MappingSheet.Column) -> Field? {
    column.field.flatMap { name in kind.fields.first { $0.name == name } }
  }

  /// Columns of the contract that must be there and no column of the file means.
  var missing: [String] {
    let meant = Set(columns.compactMap(\.field))
    return kind.fields.filter { $0.isRequired && !meant.contains($0.name) }.map(\.name)
  }

  /// Values of a column that only a translation makes readable.
  func foreignValues(of column: MappingSheet.Column) -> [String] {
    guard let field = field(of: column) else { return [] }
    let known: Set<String>
    switch field.kind {
    case .code(let codes): known = Set(codes.map { $0.lowercased() })
    case .flag: known = ["ja", "nein", "yes", "no", "true", "false", "1", "0"]
    case .id, .reference, .text, .day, .time, .list: return []
    }
    return column.values.filter { !$0.isEmpty && !known.contains($0.lowercased()) }
  }

  /// What foreign values mean that are the words of the screen for codes.
  package func knownTranslations(of column: MappingSheet.Column) -> [String: String] {
    guard let field = field(of: column) else { return [:] }
    var known: [String: String] = [:]
    for value in foreignValues(of: column) { known[value] = CellWords.code(value, field) }
    return known
  }

  /// What a foreign value may be translated to.
  static func targets(for field: Field) -> [String] {
    switch field.kind {
    case .code(let codes): codes
    case .flag: ["ja", "nein"]
    case .id, .reference, .text, .day, .time, .list: []
    }
  }
}
